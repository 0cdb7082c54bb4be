import { useState } from 'react';
import { blankStates, bookletKinds } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BalanceCard } from './balance-card.tsx';
import { ReceiptList, UsedList } from './blank-lists.tsx';
import { CountCard } from './count-card.tsx';
import { DestroyCard } from './destroy-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { StockForm } from './stock-form.tsx';
import './blanks.css';

type Overview = Awaited<ReturnType<typeof client.blanks.overview>>;

/** How many booklets of each kind stand in each state. */
function Counts({ counts }: Pick<Overview, 'counts'>) {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t('blanks.counts')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('blanks.kind')}</th>
            {blankStates.map((state) => (
              <th key={state} scope="col" className="number">
                {t(`blank.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bookletKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`booklet.${kind}`)}</th>
              {blankStates.map((state) => (
                <td key={state} className="number">
                  {counts[kind]?.[state] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** 空白证件: what came in, who has it, what was used, voided, destroyed and lost; the evening balance and the count. */
export function BlanksPage() {
  const { t } = useWords();
  const { account } = useSession();
  // Every act changes the counts, the balance and what waits to be destroyed.
  const [version, setVersion] = useState(0);
  const overview = useLoad(() => client.blanks.overview(), [version]);
  const moved = () => setVersion((before) => before + 1);
  const { data } = overview;
  const keeps = account.roles.includes('reviewer') || account.roles.includes('administrator');
  return (
    <div className="page">
      <h1>{t('page.blanks')}</h1>
      <FailureNote failure={overview.failure} />
      {data ? (
        <>
          <Counts counts={data.counts} />
          <BalanceCard version={version} />
          <div className="blanks-forms">
            {keeps ? <StockForm onDone={moved} /> : null}
            <CountCard />
            <HistoryCard />
            {account.roles.includes('reviewer') ? <DestroyCard version={version} onDone={moved} /> : null}
          </div>
          <ReceiptList receipts={data.receipts} />
          <UsedList used={data.used} />
        </>
      ) : null}
    </div>
  );
}
