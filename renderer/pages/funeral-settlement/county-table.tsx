import { formatRoute } from '../../app/routes.ts';
import { Chip } from '../../parts/chip.tsx';
import { yuanText } from '../../parts/yuan-text.ts';
import { useWords } from '../../words/use-words.tsx';
import { maskedId } from '../duplicates/masked-id.ts';
import type { CountyOfHall, LineOfSettlement } from './settlement-lines.ts';

const amounts = ['billed', 'hotline', 'waived', 'family'] as const;

/** The lines of one hall that one county pays, with their sums. */
export function CountyTable({ county }: { county: CountyOfHall }) {
  const { t } = useWords();
  const { lines, sums } = county;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('settlement.number')}</th>
          <th scope="col">{t('role.deceased')}</th>
          <th scope="col">{t('party.idNumber')}</th>
          <th scope="col">{t('subsidy.class')}</th>
          <th scope="col">{t('subsidy.died')}</th>
          <th scope="col">{t('subsidy.cremated')}</th>
          {amounts.map((key) => (
            <th key={key} scope="col" className="number">
              {t(`subsidy.sum.${key}`)}
            </th>
          ))}
          <th scope="col">{t('subsidy.settlingTitle')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.caseId}>
            <td>{line.formNumber}</td>
            <td>
              <a className="archive-link" href={`#${formatRoute({ page: 'case', caseId: line.caseId })}`}>
                {line.name}
              </a>
            </td>
            <td>{maskedId(line.idNumber)}</td>
            <td>{line.class ? t(`subsidy.class.${line.class}`) : t('settlement.noClass')}</td>
            <td>{line.died ?? ''}</td>
            <td>{line.cremated}</td>
            {amounts.map((key) => (
              <td key={key} className="number">
                {yuanText(line[key])}
              </td>
            ))}
            <td>
              <SettledChip line={line} />
            </td>
          </tr>
        ))}
        <tr className="settlement-sums">
          <th scope="row" colSpan={6}>
            {t('settlement.bodies', { count: sums.bodies })}
          </th>
          {amounts.map((key) => (
            <td key={key} className="number">
              {yuanText(sums[key])}
            </td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function SettledChip({ line: { settledOn, paidOn } }: { line: LineOfSettlement }) {
  const { t } = useWords();
  if (paidOn) return <Chip tone="green">{t('settlement.state.paid', { day: paidOn })}</Chip>;
  if (settledOn) return <Chip tone="blue">{t('settlement.state.settled', { day: settledOn })}</Chip>;
  return <Chip tone="amber">{t('settlement.state.open')}</Chip>;
}
