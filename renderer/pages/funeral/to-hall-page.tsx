import { useState } from 'react';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import { LawPanel } from '../law/law-panel.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { FuneralSheet } from './funeral-sheet.tsx';
import type { FuneralView } from './use-funeral-draft.ts';
import './funeral.css';

interface ToHallPageProps {
  readonly view: FuneralView;
  readonly opened: OpenCase;
}

/** 持表到馆: the form is stamped; its copies are printed, and the family takes two of them to the hall. */
export function ToHallPage({ view, opened }: ToHallPageProps) {
  const { t } = useWords();
  const { application, receiptNumber, judgement } = view;
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="to-hall"
      subtitle={t('subsidy.numberLine', { number: receiptNumber ?? '' })}
      bar={<ToHallBar view={view} opened={opened} />}
      side={<LawPanel judgement={judgement} told={application.told ?? []} />}
    >
      <section className="card stack" aria-label={t('step.to-hall')}>
        <h2>{t('subsidy.stamped', { number: receiptNumber ?? '' })}</h2>
        <ol className="funeral-next">
          <li>{t('subsidy.next.print')}</li>
          <li>{t('subsidy.next.take')}</li>
          <li>{t('subsidy.next.begin')}</li>
        </ol>
      </section>
      <section className="card">
        <PaperList view={view} />
      </section>
      <AttachmentPanel view={view} opened={opened} />
      <FuneralSheet application={application} />
      <CaseHistory view={view} />
    </CaseFrame>
  );
}

function ToHallBar({ view, opened }: ToHallPageProps) {
  const { t } = useWords();
  const [closing, setClosing] = useState(false);
  return (
    <>
      <span className="grow soft small">{t('subsidy.beginHint')}</span>
      <ActionButton onAct={() => setClosing(true)}>{t('close.button')}</ActionButton>
      <ActionButton
        primary
        shortcut="Control+Enter"
        busy={opened.act.busy}
        onAct={() => void opened.doAct((ids) => client.cases.beginExamination(ids))}
      >
        {t('subsidy.begin')}
      </ActionButton>
      {closing ? (
        <EndDialog how="close" opened={opened} judgement={view.judgement} onClose={() => setClosing(false)} />
      ) : null}
    </>
  );
}
