import { Button } from 'antd';
import type { AllowanceMonth } from '#core/contract/allowance.ts';
import type { PlainMonth } from '#core/domain/dates/month.ts';
import { careLabels, kindLabels, paymentLabels } from '#core/domain/matters/children-allowance/labels.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import { client } from '../../../api/client.ts';
import { Chip } from '../../../parts/chip.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { monthInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { ChildLink } from './child-link.tsx';
import { useSaveFile } from './use-save-file.ts';

interface PaymentTableProps {
  readonly month: PlainMonth;
  readonly payments: AllowanceMonth['payments'];
}

/** 发放花名册: one line a child, with the sum that the treasury is asked for; as PDF and XLSX. */
export function PaymentTable({ month, payments }: PaymentTableProps) {
  const { t, language } = useWords();
  const { act, save } = useSaveFile();
  const { lines, sum } = payments;
  const title = t('allowance.payments', { month: monthInWords(month, language) });
  const file = (as: 'pdf' | 'xlsx') => save(() => client.allowance.paymentFile({ month, as }), `${title}.${as}`);
  return (
    <section className="card stack" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="grow soft">{t('allowance.sum', { count: lines.length, sum: groupedYuan(sum) })}</span>
        <Button disabled={lines.length === 0 || act.busy} onClick={() => file('pdf')}>
          {t('allowance.paymentsPdf')}
        </Button>
        <Button disabled={lines.length === 0 || act.busy} onClick={() => file('xlsx')}>
          {t('allowance.paymentsXlsx')}
        </Button>
      </div>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {lines.length === 0 ? <p className="soft">{t('allowance.noPayments')}</p> : null}
      {lines.length > 0 ? (
        <table className="allowance-table">
          <thead>
            <tr>
              <th scope="col">{t('allowance.number')}</th>
              <th scope="col">{t('allowance.theChild')}</th>
              <th scope="col">{t('party.idNumber')}</th>
              <th scope="col">{t('allowance.kind')}</th>
              <th scope="col" className="number">
                {t('allowance.standard')}
              </th>
              <th scope="col" className="number">
                {t('allowance.deducted')}
              </th>
              <th scope="col" className="number">
                {t('allowance.payable')}
              </th>
              <th scope="col">{t('allowance.payment')}</th>
              <th scope="col">{t('allowance.payee')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.caseId}>
                <td>{line.number}</td>
                <td>
                  <ChildLink {...line} />
                </td>
                <td>{line.maskedNumber}</td>
                <td>
                  {line.kind ? kindLabels[line.kind][language] : ''}
                  <span className="soft small"> {line.care ? careLabels[line.care][language] : ''}</span>
                </td>
                <td className="number" title={line.document}>
                  {groupedYuan(line.standard)}
                </td>
                <td className="number">{line.deducted > 0 ? groupedYuan(line.deducted) : ''}</td>
                <td className="number">
                  {line.isTopUp ? <Chip tone="blue">{t('allowance.difference')}</Chip> : null}{' '}
                  {groupedYuan(line.payable)}
                </td>
                <td>{line.payment ? paymentLabels[line.payment][language] : ''}</td>
                <td>{line.payee}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={6}>
                {t('allowance.total')}
              </th>
              <td className="number">{groupedYuan(sum)}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      ) : null}
    </section>
  );
}
