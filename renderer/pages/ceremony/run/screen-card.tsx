import { Button } from 'antd';
import { Chip } from '../../../parts/chip.tsx';
import type { Scene } from '../../../screen/messages.ts';
import { SceneView } from '../../../screen/scene-view.tsx';
import { useScreen } from '../../../screen/use-screen.ts';
import { useWords } from '../../../words/use-words.tsx';

/** What the big screen shows now, and whether its window is there. `refused`: the part may not be shown, so it rests. */
export function ScreenCard({ scene, refused }: { scene: Scene; refused: boolean }) {
  const { t } = useWords();
  const { state, blocked, open, close } = useScreen();
  const isOpen = state === 'open';
  return (
    <section className="card run-screen" aria-label={t('ceremonyRun.screen')}>
      <div className="row">
        <h2>{t('ceremonyRun.screen')}</h2>
        <Chip tone={isOpen ? 'green' : 'amber'}>
          {t(isOpen ? 'ceremonyRun.screenOpen' : 'ceremonyRun.screenClosed')}
        </Chip>
        <span className="grow" />
        <Button size="small" onClick={isOpen ? close : open}>
          {t(isOpen ? 'ceremonyRun.closeScreen' : 'ceremonyRun.openScreen')}
        </Button>
      </div>
      <div className="run-picture">
        <SceneView scene={scene} />
      </div>
      {refused ? (
        <p className="small run-warning" role="alert">
          {t('ceremonyRun.refused')}
        </p>
      ) : null}
      {blocked ? (
        <p className="small run-warning" role="alert">
          {t('ceremonyRun.blocked')}
        </p>
      ) : null}
    </section>
  );
}
