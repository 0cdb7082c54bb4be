import { Button } from 'antd';
import { Keycap } from '../../../hands/keycap.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import type { Music } from './use-music.ts';
import { musicKeys } from './use-run-keys.ts';

/** A piece of music of the register. */
export interface Piece {
  readonly id: string;
  readonly title: string;
}

interface MusicCardProps {
  readonly music: Music;
  readonly pieces: readonly Piece[];
  /** The piece that the script names for this part. */
  readonly cue: string | null;
}

/** The music, each piece by its digit; what plays fades out within a second. */
export function MusicCard({ music, pieces, cue }: MusicCardProps) {
  const { t } = useWords();
  const unplayable = pieces.find(({ id }) => id === music.unplayable);
  return (
    <section className="card" aria-label={t('ceremonyRun.music')}>
      <h2>{t('ceremonyRun.music')}</h2>
      {pieces.length === 0 ? <p className="soft small">{t('ceremonyRun.noMusic')}</p> : null}
      <ul className="run-music">
        {pieces.map(({ id, title }, index) => {
          const plays = music.playing === id;
          const key = index < musicKeys ? String(index + 1) : undefined;
          return (
            <li key={id} className="row" data-plays={plays || undefined}>
              <span className="grow run-piece">{title}</span>
              {cue === id ? <Chip tone="blue">{t('ceremonyRun.cue')}</Chip> : null}
              <Button
                size="small"
                aria-label={t(plays ? 'ceremonyRun.stopOf' : 'ceremonyRun.playOf', { title })}
                aria-keyshortcuts={key}
                aria-pressed={plays}
                onClick={() => music.toggle(id)}
              >
                {t(plays ? 'ceremonyRun.stop' : 'ceremonyRun.play')}
                {key ? <Keycap name={key} /> : null}
              </Button>
            </li>
          );
        })}
      </ul>
      {unplayable ? (
        <p className="small run-warning" role="alert">
          {t('ceremonyRun.unplayable', { title: unplayable.title })}
        </p>
      ) : null}
      <FailureNote failure={music.failure} />
    </section>
  );
}
