import { Spin } from 'antd';
import type { ReactNode } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { type CaseStep, formatRoute } from '../../app/routes.ts';
import { goTo } from '../../app/use-route.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { EndedPage } from '../ended/ended-page.tsx';
import { isEnded } from '../ended/ended-stages.ts';
import { LookBackPage } from '../review/look-back-page.tsx';
import { type CasePages, pagesOf } from './matters.ts';
import { PurposeGate } from './purpose-gate.tsx';
import { neighbourStep, openSteps, type StepsOfMatter, shownStep } from './steps.ts';
import { TrailProvider } from './trail.ts';
import { type OpenCase, useCase } from './use-case.ts';
import './case.css';

/** The page of a step; who does no cases only looks. */
function stepPage(pages: CasePages, view: CaseView, opened: OpenCase, step: CaseStep, mayAct: boolean): ReactNode {
  const sheet = pages.sheet(view);
  if (isEnded(view.stage)) return <EndedPage view={view} opened={opened} step={step} sheet={sheet} />;
  if (mayAct && step === pages.dueStep(view.stage)) return pages.page(view, opened, step);
  return <LookBackPage view={view} opened={opened} step={step} sheet={sheet} />;
}

/** Esc goes back one step: to the step that is due, then home. Alt and the arrows go along the steps. */
function useStepKeys(view: CaseView | undefined, steps: StepsOfMatter | undefined, asked: CaseStep | undefined) {
  const go = (direction: -1 | 1) => {
    if (!view || !steps) return;
    const next = neighbourStep(steps, view.stage, shownStep(steps, view.stage, asked), direction);
    if (next) goTo({ page: 'case', caseId: view.id, step: next });
  };
  useKeys({
    'Alt+ArrowLeft': () => go(-1),
    'Alt+ArrowRight': () => go(1),
    Escape: () => {
      // An open list of choices closes first; the page stays.
      const field = document.activeElement;
      if (field?.getAttribute('aria-expanded') === 'true') return;
      if (field instanceof HTMLInputElement && field.list) return field.blur();
      goTo(asked && view ? { page: 'case', caseId: view.id } : { page: 'home' });
    },
  });
}

/** One case (办件): its steps on top, the page of the step under them. */
export function CasePage({ caseId, step: asked }: { caseId: string; step: CaseStep | undefined }) {
  const { t } = useWords();
  const { account } = useSession();
  const opened = useCase(caseId);
  const { view } = opened;
  const steps = view ? pagesOf(view) : undefined;
  useStepKeys(view, steps, asked);
  if (view && steps) {
    const trail = { steps: steps.steps, open: openSteps(steps, view.stage), head: steps.head?.(view) };
    const step = shownStep(steps, view.stage, asked);
    return <TrailProvider value={trail}>{stepPage(steps, view, opened, step, doesCases(account.roles))}</TrailProvider>;
  }
  if (opened.loadFailure?.code === 'PURPOSE_NEEDED') return <PurposeGate onPurpose={opened.lookFor} />;
  if (!opened.loadFailure) return <Spin className="case-wait" />;
  return (
    <div className="page">
      <FailureNote failure={opened.loadFailure} />
      <a href={`#${formatRoute({ page: 'home' })}`}>{t('common.back')}</a>
    </div>
  );
}
