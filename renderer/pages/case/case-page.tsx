import { Spin } from 'antd';
import type { CaseView } from '#core/contract/shapes.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { type CaseStep, formatRoute } from '../../app/routes.ts';
import { goTo } from '../../app/use-route.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { EndedPage } from '../ended/ended-page.tsx';
import { IntakePage } from '../intake/intake-page.tsx';
import { IssuedPage } from '../issued/issued-page.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { LookBackPage } from '../review/look-back-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { neighbourStep, shownStep } from './steps.ts';
import { type OpenCase, useCase } from './use-case.ts';
import './case.css';

/** The page of a step; who does no cases only looks. */
function stepPage(view: CaseView, opened: OpenCase, step: CaseStep, mayAct: boolean) {
  if (view.stage === 'refused' || view.stage === 'closed') return <EndedPage view={view} opened={opened} />;
  if (!mayAct) return <LookBackPage view={view} opened={opened} step={step} />;
  if (step === 'intake' && view.stage === 'draft') {
    // A draft loaded anew, after a conflict, begins from what the host has.
    return <IntakePage key={view.draftRevision} view={view} opened={opened} />;
  }
  if (step === 'review' && view.stage === 'submitted') return <ReviewPage view={view} opened={opened} />;
  if (step === 'register' && view.stage === 'approved') return <RegisterPage view={view} opened={opened} />;
  if (step === 'print' && view.stage === 'registered') return <PrintPage view={view} opened={opened} />;
  if (step === 'issue') return <IssuedPage view={view} opened={opened} />;
  return <LookBackPage view={view} opened={opened} step={step} />;
}

/** Esc goes back one step: to the step that is due, then home. Alt and the arrows go along the steps. */
function useStepKeys(view: CaseView | undefined, caseId: string, asked: CaseStep | undefined) {
  const go = (direction: -1 | 1) => {
    if (!view) return;
    const next = neighbourStep(view.stage, shownStep(view.stage, asked), direction);
    if (next) goTo({ page: 'case', caseId, step: next });
  };
  useKeys({
    'Alt+ArrowLeft': () => go(-1),
    'Alt+ArrowRight': () => go(1),
    Escape: () => {
      // An open list of choices closes first; the page stays.
      const field = document.activeElement;
      if (field?.getAttribute('aria-expanded') === 'true') return;
      if (field instanceof HTMLInputElement && field.list) return field.blur();
      goTo(asked ? { page: 'case', caseId } : { page: 'home' });
    },
  });
}

/** One case (办件): its steps on top, the page of the step under them. */
export function CasePage({ caseId, step: asked }: { caseId: string; step: CaseStep | undefined }) {
  const { t } = useWords();
  const { account } = useSession();
  const opened = useCase(caseId);
  const { view } = opened;
  useStepKeys(view, caseId, asked);
  if (view) return stepPage(view, opened, shownStep(view.stage, asked), doesCases(account.roles));
  if (!opened.loadFailure) return <Spin className="case-wait" />;
  return (
    <div className="page">
      <FailureNote failure={opened.loadFailure} />
      <a href={`#${formatRoute({ page: 'home' })}`}>{t('common.back')}</a>
    </div>
  );
}
