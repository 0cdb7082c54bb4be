import { useEffect, useRef, useState } from 'react';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { CeremonyScript, Officiant } from '#core/domain/ceremony/records.ts';
import { fillText } from '#core/domain/ceremony/script.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useDesk, useSession } from '../../../app/desk.tsx';
import { goTo } from '../../../app/use-route.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import type { Scene } from '../../../screen/messages.ts';
import { useWords } from '../../../words/use-words.tsx';
import { MusicCard, type Piece } from './music-card.tsx';
import { PartList } from './part-list.tsx';
import { PhotoCard } from './photo-card.tsx';
import { isShowable, sceneOf } from './scene-message.ts';
import { ScreenCard } from './screen-card.tsx';
import { useMusic } from './use-music.ts';
import { usePart } from './use-part.ts';
import { useRunKeys } from './use-run-keys.ts';
import { useShown } from './use-shown.ts';
import { WordsCard } from './words-card.tsx';

interface RunningProps {
  readonly ceremony: CeremonyView;
  readonly script: CeremonyScript;
  readonly officiant: Officiant | null;
  readonly hall: string;
  readonly pieces: readonly Piece[];
}

/** Lets go of a button that the mouse pressed, so that Enter does not press it again and the keys stay those of the page. */
function letGo(): void {
  setTimeout(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** A ceremony that is being held: its parts, the officiant's words, and what the big screen shows. */
export function Running({ ceremony, script, officiant, hall, pieces }: RunningProps) {
  const { t } = useWords();
  const { locked } = useDesk();
  const { account, office } = useSession();
  const { id, man, woman, time, on } = ceremony;
  const facts = { man, woman, on, officiant, displayName: account.displayName, office: office.name };
  const part = usePart(ceremony, script);
  const music = useMusic();
  const act = useAct();
  const [resting, setResting] = useState(false);
  const words = useRef<HTMLElement>(null);
  const { index } = part;
  const last = script.scenes.length - 1;
  const present = script.scenes[index];
  const rest: Scene = { scene: 'rest', registry: office.name };
  const scene = present && !resting ? sceneOf(present.screen, script.vow, facts) : rest;
  useShown(scene, `${index} ${resting}`, locked);
  const { stop } = music;
  useEffect(() => {
    if (locked) stop();
  }, [locked, stop]);
  const go = (to: number) => {
    setResting(false);
    part.go(to);
  };
  const next = () => go(index + 1);
  const back = () => go(index - 1);
  const toDay = () => goTo({ page: 'ceremony' });
  const finish = async () => {
    music.stop();
    if (await act.run(() => client.ceremony.finish({ id }))) toDay();
  };
  useRunKeys({ onNext: next, onBack: back, music, pieces, words });
  return (
    <div className="run" onPointerUp={letGo}>
      <header className="run-head">
        <h1>
          {man}
          {'\u3000'}
          {woman}
        </h1>
        <span className="soft">{[time, hall].filter(Boolean).join('\u3000')}</span>
        <span className="grow" />
        <span className="soft">{t('ceremonyRun.partOf', { part: index + 1, parts: last + 1 })}</span>
      </header>
      <div className="run-body">
        <PartList script={script} facts={facts} index={index} onGo={go} />
        {present ? (
          <WordsCard
            ref={words}
            key={index}
            title={fillText(present.title, facts)}
            say={fillText(present.say, facts)}
            vow={
              present.screen === 'vow'
                ? { man: fillText(script.vow.man, facts), woman: fillText(script.vow.woman, facts) }
                : undefined
            }
            names={{ man, woman }}
          />
        ) : null}
        <div className="run-side">
          <ScreenCard scene={isShowable(scene) ? scene : rest} refused={!isShowable(scene)} />
          <MusicCard music={music} pieces={pieces} cue={present?.music ?? null} />
          <PhotoCard photos={part.photos} onTick={part.tick} />
        </div>
      </div>
      <FailureNote failure={act.failure ?? part.failure} onClose={act.clear} />
      <div className="run-bar card">
        <ActionButton shortcut="Escape" onAct={toDay}>
          {t('ceremonyRun.toDay')}
        </ActionButton>
        <ActionButton shortcut="B" onAct={() => setResting(!resting)}>
          {t(resting ? 'ceremonyRun.restOver' : 'ceremonyRun.rest')}
        </ActionButton>
        <span className="grow soft small run-hint">{t('ceremonyRun.hint')}</span>
        <ActionButton shortcut="ArrowLeft" reason={index === 0 ? t('ceremonyRun.isFirst') : undefined} onAct={back}>
          {t('ceremonyRun.back')}
        </ActionButton>
        <ActionButton shortcut="ArrowRight" reason={index === last ? t('ceremonyRun.isLast') : undefined} onAct={next}>
          {t('ceremonyRun.next')}
        </ActionButton>
        <ActionButton
          primary
          shortcut="Control+Enter"
          busy={act.busy}
          reason={index < last ? t('ceremonyRun.notLast', { count: last - index }) : undefined}
          onAct={() => void finish()}
        >
          {t('ceremonyRun.finish')}
        </ActionButton>
      </div>
    </div>
  );
}
