import type { BlankView } from '#core/contract/shapes.ts';
import type { client } from '../../api/client.ts';
import { formatRoute } from '../../app/routes.ts';
import { useWords } from '../../words/use-words.tsx';

type Receipt = Awaited<ReturnType<typeof client.blanks.overview>>['receipts'][number];

/** 入库 records, newest first. */
export function ReceiptList({ receipts }: { receipts: readonly Receipt[] }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="receipts-title">
      <h2 id="receipts-title">{t('blanks.receipts')}</h2>
      {receipts.length === 0 ? <p className="soft">{t('blanks.noReceipts')}</p> : null}
      <table>
        <tbody>
          {receipts.map((receipt) => (
            <tr key={receipt.id}>
              <td>{receipt.receivedOn}</td>
              <td>{t(`booklet.${receipt.kind}`)}</td>
              <td>{t('blanks.range', { from: receipt.from, to: receipt.to })}</td>
              <td className="number">{receipt.count}</td>
              <td>{receipt.receivedFrom}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Blanks that have left the stock, with what became of each. */
export function UsedList({ used }: { used: readonly BlankView[] }) {
  const { t } = useWords();
  const fate = (blank: BlankView) => {
    const parts = [blank.reason ? t(`spoil.${blank.reason}`) : '', blank.note];
    if (blank.replacedBy) parts.push(t('blanks.replacedBy', { printNumber: blank.replacedBy }));
    return parts.filter(Boolean).join(t('common.listComma'));
  };
  return (
    <section className="card" aria-labelledby="used-title">
      <h2 id="used-title">{t('blanks.used')}</h2>
      {used.length === 0 ? <p className="soft">{t('blanks.noneUsed')}</p> : null}
      <table>
        <tbody>
          {used.map((blank) => (
            <tr key={blank.printNumber}>
              <td>{blank.printNumber}</td>
              <td>{t(`booklet.${blank.kind}`)}</td>
              <td>{t(`blank.${blank.state}`)}</td>
              <td>
                {blank.caseId ? (
                  <a href={`#${formatRoute({ page: 'case', caseId: blank.caseId })}`}>
                    {blank.party ? t('blanks.caseOf', { who: t(`role.${blank.party}`) }) : t('blanks.case')}
                  </a>
                ) : null}
              </td>
              <td>{fate(blank)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
