import type { CeremonyScript } from '#core/domain/ceremony/records.ts';
import { fillText, type ScriptFacts } from '#core/domain/ceremony/script.ts';
import { useWords } from '../../../words/use-words.tsx';

interface PartListProps {
  readonly script: CeremonyScript;
  readonly facts: ScriptFacts;
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** The parts of the script in their order, the present one marked; a press goes there. */
export function PartList({ script, facts, index, onGo }: PartListProps) {
  const { t } = useWords();
  return (
    <nav className="card run-parts" aria-label={t('ceremonyRun.parts')}>
      <ol>
        {script.scenes.map((scene, at) => {
          const title = fillText(scene.title, facts);
          return (
            // A script may say the same title twice; its order does not change here.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at}>
              <button
                type="button"
                className="run-part"
                aria-current={at === index ? 'step' : undefined}
                data-done={at < index || undefined}
                onClick={() => onGo(at)}
              >
                <span className="run-part-number">{at + 1}</span>
                <span className="run-part-title">{title}</span>
                <span className="run-part-screen">
                  {t('ceremonyRun.partScreen', { screen: t(`screenKind.${scene.screen}`) })}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
