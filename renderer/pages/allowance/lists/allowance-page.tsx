import { useState } from 'react';
import { monthOf } from '#core/domain/dates/month.ts';
import { client } from '../../../api/client.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { MonthField } from '../../../parts/month-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { PaymentTable } from './payment-table.tsx';
import { ProposedStops } from './proposed-stops.tsx';
import { ReductionTable } from './reduction-table.tsx';
import { WaitingChildren } from './waiting-children.tsx';
import '../allowance.css';

/** 儿童津贴发放: the lists of a month: who is paid, who leaves, whose allowance should end, whose check is missing. */
export function AllowancePage() {
  const { t } = useWords();
  const { today } = useSession();
  const [month, setMonth] = useState(() => monthOf(today));
  const loaded = useLoad(() => client.allowance.month({ month }), [month]);
  const { data } = loaded;
  return (
    <div className="page allowance-lists">
      <div className="page-head">
        <h1>{t('page.allowance')}</h1>
        <MonthField label={t('allowance.month')} field="month" value={month} onChange={setMonth} />
        <span className="soft grow">{t('allowance.listsHint')}</span>
      </div>
      <FailureNote failure={loaded.failure} />
      {data ? (
        <>
          <WaitingChildren without={data.payments.withoutStandard} unchecked={data.missingChecks} month={data.month} />
          <ProposedStops stops={data.proposedStops} />
          <PaymentTable month={data.month} payments={data.payments} />
          <ReductionTable month={data.month} reductions={data.reductions} />
        </>
      ) : null}
    </div>
  );
}
