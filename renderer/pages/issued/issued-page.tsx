import type { ReactNode } from 'react';
import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { CorrectionsCard } from '../correct/corrections-card.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { holderPaper } from '../print/holder-paper.ts';
import { CaseHistory } from '../review/case-history.tsx';
import '../print/print.css';

interface IssuedPageProps extends StepProps {
  readonly sheet: ReactNode;
  /** What the registrar still does and says when the booklets are handed over. */
  readonly handover?: ReactNode;
}

/** 已发证: number, day, the booklets, and every paper of the file. */
export function IssuedPage({ view, opened, sheet, handover }: IssuedPageProps) {
  const { t, language } = useWords();
  const printed = view.parties.map((party) =>
    t('issued.booklet', { who: t(`role.${party}`), printNumber: holderPaper(view, party).printNumber ?? '' }),
  );
  const bar = (
    <>
      <span className="grow soft small">{t('issued.next')}</span>
      <ActionButton primary shortcut="Control+Enter" onAct={() => goTo({ page: 'home' })}>
        {t('issued.home')}
      </ActionButton>
    </>
  );
  return (
    <CaseFrame view={view} opened={opened} step="issue" subtitle={t('issued.subtitle')} bar={bar}>
      <section className="card stack">
        <div className="issued-head">
          <span className="issued-number">{view.number}</span>
          <span>{view.registeredOn ? dayInWords(view.registeredOn, language) : ''}</span>
          <span className="soft">{t('issued.booklets', { list: printed.join('\u3000') })}</span>
        </div>
      </section>
      {handover}
      <section className="card">
        <PaperList view={view} />
      </section>
      <CorrectionsCard view={view} />
      <AttachmentPanel view={view} opened={opened} />
      {sheet}
      <CaseHistory view={view} />
    </CaseFrame>
  );
}
