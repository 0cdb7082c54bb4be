import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { AnswerBar } from '../request/answer-bar.tsx';
import { BillCard } from './bill-card.tsx';
import { CremationCard } from './cremation-card.tsx';
import { FuneralSheet } from './funeral-sheet.tsx';
import { TownshipForm } from './township-form.tsx';
import { type FuneralView, useFuneralDraft } from './use-funeral-draft.ts';

interface HallPageProps {
  readonly view: FuneralView;
  readonly opened: OpenCase;
}

/** 到馆核销: cremation and bill, the computation as it is typed, and the waiver that ends the case. */
export function HallPage({ view, opened }: HallPageProps) {
  const { t } = useWords();
  const typed = useFuneralDraft(view);
  const [open, setOpen] = useState(false);
  const { draft, judgement, halls } = typed;
  const { application, edit } = draft;
  const { told = [] } = application;
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="cremated"
      step="hall"
      subtitle={t('subsidy.numberLine', { number: view.receiptNumber ?? '' })}
      bar={
        <AnswerBar
          opened={opened}
          draft={draft}
          judgement={judgement}
          told={told}
          words={{
            button: t('subsidy.answer'),
            title: t('subsidy.answerTitle'),
            explain: t('subsidy.answerExplain'),
          }}
        />
      }
    >
      <CremationCard application={application} edit={edit} halls={halls} judgement={judgement} />
      <BillCard application={application} edit={edit} halls={halls} explanation={judgement.explanation} />
      <section className="card row" aria-label={t('subsidy.townshipPart')}>
        <h2 className="grow">{t('subsidy.townshipPart')}</h2>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'subsidy.onlyRead' : 'subsidy.changePart')}
        </Button>
      </section>
      {open ? <TownshipForm {...typed} /> : <FuneralSheet application={application} part="township" />}
    </IntakeFrame>
  );
}
