import type { Explanation } from '#core/domain/matters/funeral-subsidy/amounts.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import { useWords } from '../../words/use-words.tsx';

/** 合计: the bill, what 96000 bears, what is counted, the total cap, what is waived, what the family pays. */
export function BillSums({ explanation }: { explanation: Explanation | undefined }) {
  const { t } = useWords();
  if (!explanation) return <p className="soft small bill-wait">{t('subsidy.sumsLater')}</p>;
  const { billed, hotline, counted, cap, waived, family } = explanation;
  const sums = [
    { key: 'billed', sum: billed },
    ...(hotline > 0 ? [{ key: 'hotline', sum: hotline } as const] : []),
    { key: 'counted', sum: counted },
    ...(cap === undefined ? [] : [{ key: 'cap', sum: cap } as const]),
    { key: 'waived', sum: waived },
    { key: 'family', sum: family },
  ] as const;
  return (
    <dl className="bill-sums" aria-label={t('subsidy.sums')}>
      {sums.map(({ key, sum }) => (
        <div key={key} data-sum={key}>
          <dt>{t(`subsidy.sum.${key}`)}</dt>
          <dd>{t('money.amount', { sum: groupedYuan(sum) })}</dd>
        </div>
      ))}
    </dl>
  );
}
