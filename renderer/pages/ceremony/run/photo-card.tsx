import type { CeremonyView } from '#core/contract/ceremony.ts';
import { Tick } from '../../../parts/tick.tsx';
import { useWords } from '../../../words/use-words.tsx';

interface PhotoCardProps {
  /** Their titles have the names filled in already. */
  readonly photos: CeremonyView['photos'];
  readonly onTick: (photo: number, taken: boolean) => void;
}

/** 合影清单: each photograph is ticked when it is taken. */
export function PhotoCard({ photos, onTick }: PhotoCardProps) {
  const { t } = useWords();
  if (photos.length === 0) return null;
  const taken = photos.filter((photo) => photo.taken).length;
  return (
    <section className="card" aria-label={t('ceremonyRun.photos')}>
      <div className="row">
        <h2 className="grow">{t('ceremonyRun.photos')}</h2>
        <span className="soft small">{t('ceremonyRun.taken', { taken, count: photos.length })}</span>
      </div>
      <div className="run-photos">
        {photos.map((photo, index) => (
          // Two photographs may have one title; their order does not change here.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Tick key={index} checked={photo.taken} onChange={(checked) => onTick(index, checked)}>
            {photo.title}
          </Tick>
        ))}
      </div>
    </section>
  );
}
