import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { readStopNote, stopWords } from '#core/domain/matters/children-allowance/stop-reasons.ts';
import { monthInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { ProgressCard } from '../progress/progress-card.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import type { AllowanceProps } from './allowance-intake.tsx';
import { AllowanceSheet } from './allowance-sheet.tsx';
import { CheckCard } from './check-card.tsx';
import { FollowBar } from './follow-bar.tsx';
import { GrantCard } from './grant-card.tsx';
import './allowance.css';
import '../print/print.css';

/** 转办和发放: the hand-overs with their last days, the grant, the check of every month, the end. */
export function FollowPage({ view, opened }: AllowanceProps) {
  const { t, language } = useWords();
  const { receiptNumber, application, judgement, stage } = view;
  // Instants carry the offset of Asia/Shanghai, so their first ten letters are the day.
  const on = parsePlainDate(view.history.find(({ type }) => type === 'accepted')?.at.slice(0, 10) ?? '');
  const noteOf = ({ step, note }: (typeof view.progress)[number]) => {
    const stop = step === 'stopped' ? readStopNote(note) : undefined;
    if (!stop) return note;
    return t('allowance.endsWith', { month: monthInWords(stop.fromMonth, language), reason: stopWords(stop) });
  };
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="follow"
      subtitle={t('allowance.followSubtitle', { number: receiptNumber ?? '' })}
      bar={<FollowBar view={view} opened={opened} />}
      // Where it has ended, what the law says today answers no question any more.
      side={stage === 'stopped' ? undefined : <LawPanel judgement={judgement} told={application.told ?? []} />}
    >
      <GrantCard view={view} />
      <ProgressCard
        view={view}
        began={on ? { label: t('step.intake'), on, number: receiptNumber ?? undefined } : undefined}
        noteOf={noteOf}
        without={['monthly-check']}
      />
      <CheckCard view={view} />
      <section className="card">
        <PaperList view={view} />
      </section>
      <AttachmentPanel view={view} opened={opened} />
      <AllowanceSheet application={application} />
      <CaseHistory view={view} />
    </CaseFrame>
  );
}
