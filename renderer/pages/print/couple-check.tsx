import type { CaseView } from '#core/contract/shapes.ts';
import { KeyWall } from '../../hands/key-wall.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { SceneView } from '../../screen/scene-view.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { CorrectButton } from '../correct/correct-button.tsx';
import type { CoupleCheck } from './use-couple-check.ts';

interface CoupleCheckProps {
  readonly check: CoupleCheck;
  readonly view: CaseView;
  readonly opened: OpenCase;
}

/** 当事人核对 on the clerk's page: what goes on there, and who said that something is wrong. */
export function CoupleCheckCard({ check, view, opened }: CoupleCheckProps) {
  const { t } = useWords();
  const { party, wrong, failure } = check;
  if (!party && !wrong) return null;
  return (
    <section className="card stack" role="status" aria-label={t('check.title')}>
      {wrong && !party ? (
        <>
          <p className="job-note" data-tone="amber">
            {t('check.wrong', { who: t(`role.${wrong}`) })}
          </p>
          <div>
            <CorrectButton view={view} opened={opened} />
          </div>
        </>
      ) : null}
      {party ? (
        <>
          <p>{t('check.running', { who: t(`role.${party}`) })}</p>
          <FailureNote failure={failure ?? opened.act.failure} />
          <div className="row">
            <ActionButton onAct={check.bringHere}>{t('check.here')}</ActionButton>
            <ActionButton onAct={check.end}>{t('check.end')}</ActionButton>
          </div>
        </>
      ) : null}
    </section>
  );
}

/** The picture of the check over the whole of this window, where there is no second one. */
export function CoupleCheckHere({ check }: { check: CoupleCheck }) {
  const { t } = useWords();
  const { scene, here, answer, end } = check;
  if (!scene || !here) return null;
  return (
    <>
      <KeyWall />
      <div className="check-here" role="dialog" aria-modal="true" aria-label={t('check.title')}>
        <SceneView scene={scene} onAnswer={answer} />
        <div className="check-here-end">
          <ActionButton shortcut="Escape" onAct={end}>
            {t('check.end')}
          </ActionButton>
        </div>
      </div>
    </>
  );
}
