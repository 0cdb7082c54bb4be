import type { ReactNode } from 'react';
import { formBlanks } from '#core/domain/papers/forms.ts';
import type { CaseStep } from '../../app/routes.ts';
import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { toldOf } from '../case/told-of.ts';
import type { StepProps } from '../case/use-case.ts';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { endOf } from './ended-stages.ts';
import { refusalForm } from './refusal-form.ts';

interface EndedPageProps extends StepProps {
  readonly step: CaseStep;
  readonly sheet: ReactNode;
}

/** How a case ended, in a sentence. */
function useEndLine({ view }: Pick<EndedPageProps, 'view'>): string {
  const { t, language } = useWords();
  switch (view.stage) {
    case 'refused':
      return t('refused.line', { form: formBlanks(refusalForm(view))[language], notice: view.refusalNotice ?? '' });
    case 'withdrawn': {
      const { on, by, confirmationNumber = '' } = view.withdrawal ?? {};
      const day = on ? dayInWords(on, language) : '';
      return t('withdrawn.line', { day, who: by ? t(`role.${by}`) : '', number: confirmationNumber });
    }
    case 'lapsed':
      return t('lapsed.line', { day: view.lapsedOn ? dayInWords(view.lapsedOn, language) : '' });
    default:
      return t('closed.line', { reason: view.closedReason ?? '' });
  }
}

/** A case that ended without its goal: refused with its notice, withdrawn, lapsed, or closed. */
export function EndedPage({ view, opened, step, sheet }: EndedPageProps) {
  const { t } = useWords();
  const line = useEndLine({ view });
  const refused = view.stage === 'refused';
  const bar = (
    <>
      <span className="grow" />
      <ActionButton primary shortcut="Control+Enter" onAct={() => goTo({ page: 'home' })}>
        {t('issued.home')}
      </ActionButton>
    </>
  );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step={step}
      subtitle={t(`list.${endOf(view.stage)}`)}
      bar={bar}
      side={refused ? <LawPanel judgement={view.judgement} told={toldOf(view)} /> : undefined}
    >
      <section className="card stack">
        <p>{line}</p>
        {view.papers.length > 0 ? <PaperList view={view} /> : null}
      </section>
      {view.stage === 'closed' ? null : <AttachmentPanel view={view} opened={opened} />}
      {sheet}
      <CaseHistory view={view} />
    </CaseFrame>
  );
}
