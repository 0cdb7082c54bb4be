import { useState } from 'react';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { PaperList } from '../papers/paper-list.tsx';
import { usePrinters } from '../papers/use-printers.ts';
import { BookletPicture } from './booklet-picture.tsx';
import { CertificateCard } from './certificate-card.tsx';
import { partyDue } from './party-due.ts';
import './print.css';

/** 打印: two booklets, one after the other, each looked at before it counts. */
export function PrintPage({ view, opened }: StepProps) {
  const { t } = useWords();
  const printers = usePrinters();
  const due = partyDue(view.certificates);
  const [looked, setLooked] = useState<PartyRole>();
  const shown = looked ?? due ?? 'man';
  const other = shown === 'man' ? 'woman' : 'man';
  const cards = (['man', 'woman'] as const).map((role) => (
    <CertificateCard
      key={role}
      who={role}
      view={view}
      opened={opened}
      printers={printers}
      due={role === due}
      onDone={() => setLooked(undefined)}
    />
  ));
  return (
    <CaseFrame view={view} opened={opened} step="print" subtitle={t('print.subtitle', { number: view.number ?? '' })}>
      <div className="print">
        <div className="print-cards">
          {cards}
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
