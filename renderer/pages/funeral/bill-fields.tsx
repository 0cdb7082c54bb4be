import { type BillEntry, billGrades, billUnits } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import type { PriceLine } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { billItems } from '#core/domain/matters/funeral-subsidy/table/schema.ts';
import type { Hundredths } from '#core/domain/money/fen.ts';
import { CountField } from '../../parts/count-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { YuanField } from '../../parts/yuan-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { namedEntry } from './bill-prices.ts';

interface BillFieldsProps {
  readonly entry: BillEntry;
  /** `bill.0` */
  readonly place: string;
  /** The path of the first field. */
  readonly first: string;
  readonly called: string;
  /** The hall's prices on the day of the cremation. */
  readonly prices: readonly PriceLine[];
  readonly stored: Hundredths | undefined;
  readonly set: (field: string, facts: Partial<BillEntry>, typing?: boolean) => void;
}

/** What a line of the bill says: as the hall calls it, which waiver item it is, how many and at what price. */
export function BillFields({ entry, place, first, called, prices, stored, set }: BillFieldsProps) {
  const { t } = useWords();
  const named = (what: string) => t('clause.named', { row: called, what });
  return (
    <>
      <SuggestField
        label={named(t('subsidy.column.name'))}
        field={first}
        value={entry.name}
        options={prices.map(({ name }) => name)}
        onChange={(name) => set('name', namedEntry(entry, name, prices, stored), true)}
      />
      <SelectField
        narrow
        label={named(t('subsidy.column.item'))}
        field={`${place}.item`}
        options={billItems.map((value) => ({ value, label: t(`subsidy.item.${value}`) }))}
        value={entry.item}
        onChange={(item) => set('item', { item })}
      />
      <SelectField
        narrow
        label={named(t('subsidy.column.grade'))}
        field={`${place}.grade`}
        options={billGrades.map((value) => ({ value, label: t(`subsidy.grade.${value}`) }))}
        value={entry.grade}
        onChange={(grade) => set('grade', { grade })}
      />
      <SelectField
        narrow
        label={named(t('subsidy.column.unit'))}
        field={`${place}.unit`}
        options={billUnits.map((value) => ({ value, label: t(`subsidy.unit.${value}`) }))}
        value={entry.unit}
        onChange={(unit) => set('unit', { unit })}
      />
      <CountField
        label={named(t('subsidy.column.quantity'))}
        field={`${place}.quantity`}
        value={entry.quantity}
        onChange={(quantity) => set('quantity', { quantity }, true)}
      />
      <YuanField
        bare
        label={named(t('subsidy.column.price'))}
        field={`${place}.unitPrice`}
        value={entry.unitPrice}
        onChange={(unitPrice) => set('unitPrice', { unitPrice }, true)}
      />
    </>
  );
}
