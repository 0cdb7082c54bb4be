import type { ExplainedLine } from '#core/domain/matters/funeral-subsidy/amounts.ts';
import type { BillEntry } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { billLineOf } from '#core/domain/matters/funeral-subsidy/facts-of.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';
import { useWords } from '../../words/use-words.tsx';

interface LineAmountsProps {
  readonly entry: BillEntry;
  /** The line in the computation, once every line of the bill is complete. */
  readonly explained: ExplainedLine | undefined;
}

/** What a line costs, and what of it is counted, waived, and paid by the family; what 96000 bears is told under it. */
export function LineAmounts({ entry, explained }: LineAmountsProps) {
  const { t } = useWords();
  const billed = explained?.billed ?? billLineOf(entry)?.billed;
  if (!explained) {
    return (
      <>
        <output className="number">{billed === undefined ? '' : groupedYuan(billed)}</output>
        <span />
        <span />
        <span />
      </>
    );
  }
  const { counted, waived, family, hotline, cap } = explained;
  const limited = cap !== undefined && cap <= counted && explained.billed > counted;
  return (
    <>
      <output className="number">{groupedYuan(explained.billed)}</output>
      <output className="number" title={limited ? t('subsidy.limited', { cap: groupedYuan(cap) }) : undefined}>
        {groupedYuan(counted)}
        {limited ? <span className="amount-note">{t('subsidy.limitedShort')}</span> : null}
        {hotline > 0 ? (
          <span className="amount-note">{t('subsidy.hotlineLine', { sum: groupedYuan(hotline) })}</span>
        ) : null}
      </output>
      <output className="number amount-waived">{groupedYuan(waived)}</output>
      <output className="number">{groupedYuan(family)}</output>
    </>
  );
}
