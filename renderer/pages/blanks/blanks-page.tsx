import { blankStates, bookletKinds } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ReceiptList, UsedList } from './blank-lists.tsx';
import { ReceiveForm } from './receive-form.tsx';
import { VoidForm } from './void-form.tsx';
import './blanks.css';

/** 空白证件: what came in, what is left, what was used and voided. */
export function BlanksPage() {
  const { t } = useWords();
  const overview = useLoad(() => client.blanks.overview(), []);
  const { data } = overview;
  return (
    <div className="page">
      <h1>{t('page.blanks')}</h1>
      <FailureNote failure={overview.failure} />
      {data ? (
        <>
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
                        {data.counts[kind]?.[state] ?? 0}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div className="blanks-forms">
            <ReceiveForm onReceived={overview.reload} />
            <VoidForm onVoided={overview.reload} />
          </div>
          <ReceiptList receipts={data.receipts} />
          <UsedList used={data.used} />
        </>
      ) : null}
    </div>
  );
}
