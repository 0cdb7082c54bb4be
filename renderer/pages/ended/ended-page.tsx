import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { CaseSheet } from '../review/case-sheet.tsx';

/** A case that ended without a registration: refused with its notice, or closed. */
export function EndedPage({ view, opened }: StepProps) {
  const { t } = useWords();
  const refused = view.stage === 'refused';
  const line = refused
    ? t('refused.line', { notice: view.refusalNotice ?? '' })
    : t('closed.line', { reason: view.closedReason ?? '' });
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
      step="review"
      subtitle={t(refused ? 'list.refused' : 'list.closed')}
      bar={bar}
      side={refused ? <LawPanel judgement={view.judgement} told={view.application.told ?? []} /> : undefined}
    >
      <section className="card stack">
        <p>{line}</p>
        {refused ? <PaperList view={view} /> : null}
      </section>
      <CaseSheet view={view} />
      <CaseHistory view={view} />
    </CaseFrame>
  );
}
