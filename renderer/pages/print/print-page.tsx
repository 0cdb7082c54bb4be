import { useState } from 'react';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { PaperList } from '../papers/paper-list.tsx';
import { BookletPicture } from './booklet-picture.tsx';
import { CertificateCard } from './certificate-card.tsx';
import { partyDue } from './party-due.ts';
import { RightQuestion } from './right-question.tsx';
import { SendBar } from './send-bar.tsx';
import { useSend } from './use-send.ts';
import './print.css';

/** 打印: two booklets, one after the other, each looked at before it counts. */
export function PrintPage({ view, opened }: StepProps) {
  const { t } = useWords();
  const due = partyDue(view.certificates) ?? 'man';
  const send = useSend(view, opened, due);
  const [looked, setLooked] = useState<PartyRole>();
  const shown = looked ?? due;
  const other = shown === 'man' ? 'woman' : 'man';
  const { state, printNumber = '' } = view.certificates[due];
  const bar =
    state === 'sent' ? (
      <RightQuestion who={due} printNumber={printNumber} opened={opened} onDone={() => setLooked(undefined)} />
    ) : (
      <SendBar send={send} busy={opened.act.busy} />
    );
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="print"
      subtitle={t('print.subtitle', { number: view.number ?? '' })}
      bar={bar}
    >
      <div className="print">
        <div className="print-cards">
          <CertificateCard who="man" view={view} send={due === 'man' ? send : undefined} />
          <CertificateCard who="woman" view={view} send={due === 'woman' ? send : undefined} />
          <section className="card">
            <PaperList view={view} />
          </section>
        </div>
        <section className="card print-preview" aria-label={t('print.preview')}>
          <div className="row row-between">
            <h2>{t('print.previewOf', { who: t(`role.${shown}`) })}</h2>
            <ActionButton onAct={() => setLooked(other)}>{t('print.lookAt', { who: t(`role.${other}`) })}</ActionButton>
          </div>
          <BookletPicture caseId={view.id} party={shown} />
          <p className="soft small">{t('print.previewNote')}</p>
        </section>
      </div>
    </CaseFrame>
  );
}
