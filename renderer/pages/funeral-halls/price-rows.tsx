import { Button } from 'antd';
import { billGrades, billUnits } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { billItems } from '#core/domain/matters/funeral-subsidy/table/schema.ts';
import { focusField } from '../../app/place.ts';
import { DateField } from '../../parts/date-field.tsx';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { YuanField } from '../../parts/yuan-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type HallDraft, nextPrice, type PriceDraft } from './hall-draft.ts';

interface PriceRowsProps {
  readonly hall: HallDraft;
  readonly onChange: (prices: readonly PriceDraft[]) => void;
}

const columns = ['name', 'item', 'grade', 'unit', 'price', 'from', 'to'] as const;

/** 收费标准: the dated prices of a hall, each mapped to the waiver item that it is; they fill the bill at the desk. */
export function PriceRows({ hall, onChange }: PriceRowsProps) {
  const { t } = useWords();
  const { prices } = hall;
  const add = (index: number) => {
    onChange(insertedAfter(prices, index, nextPrice(prices[index], hall)));
    focusField(`prices.${index + 1}.name`);
  };
  return (
    <section className="card price-lines" aria-label={t('halls.prices')}>
      <div className="row">
        <h2>{t('halls.prices')}</h2>
        <span className="grow soft small">{t('halls.pricesHint')}</span>
        <Button onClick={() => add(prices.length - 1)}>{t('subsidy.addLine')}</Button>
      </div>
      {prices.length > 0 ? (
        <div className="price-row price-head" aria-hidden="true">
          {columns.map((column) => (
            <span key={column}>{t(`halls.column.${column}`)}</span>
          ))}
        </div>
      ) : null}
      <ol>
        {prices.map((price, index) => {
          const place = `prices.${index}`;
          const called = t('clause.row', { title: t('halls.prices'), number: index + 1 });
          return (
            <RowKeys
              key={place}
              className="price-row"
              label={called}
              onEnter={() => add(index)}
              onRemove={() => onChange(without(prices, index))}
            >
              <PriceFields
                price={price}
                place={place}
                called={called}
                set={(facts) => onChange(changedAt(prices, index, facts))}
              />
              <Button
                size="small"
                type="text"
                title="Ctrl Delete"
                aria-label={t('clause.removeOf', { row: called })}
                onClick={() => onChange(without(prices, index))}
              >
                {t('subsidy.removeLine')}
              </Button>
            </RowKeys>
          );
        })}
      </ol>
    </section>
  );
}

interface PriceFieldsProps {
  readonly price: PriceDraft;
  readonly place: string;
  readonly called: string;
  readonly set: (facts: PriceDraft) => void;
}

function PriceFields({ price, place, called, set }: PriceFieldsProps) {
  const { t } = useWords();
  const named = (column: (typeof columns)[number]) =>
    t('clause.named', { row: called, what: t(`halls.column.${column}`) });
  return (
    <>
      <TextField
        label={named('name')}
        field={`${place}.name`}
        value={price.name}
        longest={100}
        onChange={(name) => set({ name })}
      />
      <SelectField
        narrow
        label={named('item')}
        field={`${place}.item`}
        options={billItems.map((value) => ({ value, label: t(`subsidy.item.${value}`) }))}
        value={price.item}
        onChange={(item) => set({ item })}
      />
      <SelectField
        narrow
        label={named('grade')}
        field={`${place}.grade`}
        options={billGrades.map((value) => ({ value, label: t(`subsidy.grade.${value}`) }))}
        value={price.grade}
        onChange={(grade) => set({ grade })}
      />
      <SelectField
        narrow
        label={named('unit')}
        field={`${place}.unit`}
        options={billUnits.map((value) => ({ value, label: t(`subsidy.unit.${value}`) }))}
        value={price.unit}
        onChange={(unit) => set({ unit })}
      />
      <YuanField
        bare
        label={named('price')}
        field={`${place}.price`}
        value={price.price}
        onChange={(amount) => set({ price: amount })}
      />
      <DateField label={named('from')} field={`${place}.from`} value={price.from} onChange={(from) => set({ from })} />
      <DateField
        label={named('to')}
        field={`${place}.to`}
        value={price.to}
        placeholder={t('halls.toHint')}
        onChange={(to) => set({ to })}
      />
    </>
  );
}
