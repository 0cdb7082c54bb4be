import type { ReactNode } from 'react';
import type { CaseView, PaperOfferView } from '#core/contract/shapes.ts';
import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { PaperList } from '../papers/paper-list.tsx';
import { paperName } from '../papers/paper-name.ts';
import { PrinterSelect } from '../papers/printer-select.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { usePaperPrint } from './use-paper-print.ts';
import '../print/print.css';

interface AnsweredPageProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  /** What was asked and found. */
  readonly sheet: ReactNode;
  /** The paper that the answer is; the first of the case unless it is said. */
  readonly paper?: PaperOfferView['paper'];
}

/** 已办结: the number, the paper that was made with its picture, and its printing. */
export function AnsweredPage({ view, opened, sheet, paper }: AnsweredPageProps) {
  const { t, language } = useWords();
  const { answer, papers } = view;
  const offer = papers.find((one) => one.paper === paper) ?? papers[0];
  const { number = '', on } = answer ?? {};
  const head = (
    <section className="card stack">
      <div className="issued-head">
        <span className="issued-number">{number}</span>
        <span>{on ? dayInWords(on, language) : ''}</span>
      </div>
    </section>
  );
  const rest = (
    <>
      {head}
      {papers.length > 1 ? (
        <section className="card">
          <PaperList view={view} />
        </section>
      ) : null}
      {sheet}
      <CaseHistory view={view} />
    </>
  );
  if (offer) return <WithPaper view={view} opened={opened} offer={offer} number={number} rest={rest} />;
  return (
    <CaseFrame view={view} opened={opened} step="answer" subtitle={t('answered.subtitle')} bar={<HomeBar />}>
      {rest}
    </CaseFrame>
  );
}

function HomeBar() {
  const { t } = useWords();
  return (
    <>
      <span className="grow" />
      <ActionButton primary shortcut="Control+Enter" onAct={() => goTo({ page: 'home' })}>
        {t('issued.home')}
      </ActionButton>
    </>
  );
}

interface WithPaperProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly offer: PaperOfferView;
  readonly number: string;
  readonly rest: ReactNode;
}

function WithPaper({ view, opened, offer, number, rest }: WithPaperProps) {
  const { t, language } = useWords();
  const name = paperName(t, language, offer);
  const printing = usePaperPrint(view.id, offer, `${name}-${number}`);
  const { act, printers, toFile, sent } = printing;
  const print = (
    <ActionButton
      primary={!sent}
      shortcut={sent ? undefined : 'Control+Enter'}
      busy={act.busy}
      onAct={() => void printing.print()}
    >
      {t(toFile ? 'paper.save' : 'paper.print')}
    </ActionButton>
  );
  const home = (
    <ActionButton primary={sent} shortcut={sent ? 'Control+Enter' : undefined} onAct={() => goTo({ page: 'home' })}>
      {t('issued.home')}
    </ActionButton>
  );
  const bar = (
    <>
      <span className="answer-printer">
        <PrinterSelect printers={printers} />
      </span>
      {sent && !toFile ? <span role="status">{t('paper.sent')}</span> : null}
      <span className="grow" />
      {sent ? print : home}
      {sent ? home : print}
    </>
  );
  return (
    <CaseFrame view={view} opened={opened} step="answer" subtitle={t('answered.subtitle')} bar={bar}>
      <FailureNote failure={act.failure ?? printers.failure} onClose={act.clear} />
      <div className="answered">
        <div className="print-cards">
          {rest}
          <AttachmentPanel view={view} opened={opened} />
        </div>
        <section className="card print-preview" aria-label={name}>
          <h2>{name}</h2>
          <PaperPreview caseId={view.id} offer={offer} title={name} />
        </section>
      </div>
    </CaseFrame>
  );
}
