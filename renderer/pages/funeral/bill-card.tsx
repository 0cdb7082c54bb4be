import { Button } from 'antd';
import type { BillEntry, FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { type FuneralHall, hallOf, pricesOn } from '#core/domain/matters/funeral-subsidy/halls.ts';
import type { SubsidyJudgement } from '#core/domain/matters/funeral-subsidy/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { focusField } from '../../app/place.ts';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { BillFields } from './bill-fields.tsx';
import { withBasicPrices } from './bill-prices.ts';
import { BillSums } from './bill-sums.tsx';
import { LineAmounts } from './line-amounts.tsx';

interface BillCardProps {
  readonly application: FuneralApplication;
  readonly edit: EditFacts<FuneralApplication>;
  readonly halls: readonly FuneralHall[];
  readonly explanation: SubsidyJudgement['explanation'];
}

const columns = [
  'name',
  'item',
  'grade',
  'unit',
  'quantity',
  'price',
  'billed',
  'counted',
  'waived',
  'family',
] as const;

/** 收费明细: the hall's bill line by line, with what of each line is counted and waived and what the family pays. */
export function BillCard({ application, edit, halls, explanation }: BillCardProps) {
  const { t } = useWords();
  const { today } = useSession();
  const { bill = [], cremated, storedHours } = application;
  const hall = hallOf(halls, application);
  const prices = hall ? pricesOn(hall, cremated ?? today) : [];
  const keep = (field: string, rows: BillEntry[], typing?: boolean) =>
    edit(field, { bill: rows.length > 0 ? rows : undefined }, typing);
  const first = (index: number) => (index === 0 ? 'bill' : `bill.${index}.name`);
  const add = (index: number) => {
    keep('bill', insertedAfter(bill, index, { grade: 'ordinary', unit: 'piece' }));
    focusField(first(index + 1));
  };
  const remove = (index: number) => {
    keep('bill', without(bill, index));
    focusField(first(Math.max(0, index - 1)));
  };
  return (
    <section className="card funeral-lines" aria-label={t('subsidy.bill')}>
      <div className="party-head">
        <h2>{t('subsidy.bill')}</h2>
        <span className="grow soft small">{hall ? t('subsidy.pricesOf', { hall: hall.name }) : ''}</span>
        {prices.length > 0 ? (
          <Button onClick={() => keep('bill', withBasicPrices(bill, prices, storedHours))}>
            {t('subsidy.takePrices')}
          </Button>
        ) : null}
        <Button data-field={bill.length === 0 ? 'bill' : undefined} onClick={() => add(bill.length - 1)}>
          {t('subsidy.addLine')}
        </Button>
      </div>
      {bill.length === 0 ? (
        <p className="soft">{t(prices.length > 0 ? 'subsidy.noBillPrices' : 'subsidy.noBill')}</p>
      ) : (
        <>
          <div className="bill-row bill-head" aria-hidden="true">
            {columns.map((column) => (
              <span key={column}>{t(`subsidy.column.${column}`)}</span>
            ))}
          </div>
          <ol>
            {bill.map((entry, index) => {
              const place = `bill.${index}`;
              const called = t('clause.row', { title: t('subsidy.bill'), number: index + 1 });
              return (
                <RowKeys
                  key={place}
                  className="bill-row"
                  label={called}
                  onEnter={() => add(index)}
                  onRemove={() => remove(index)}
                >
                  <BillFields
                    entry={entry}
                    place={place}
                    first={first(index)}
                    called={called}
                    prices={prices}
                    stored={storedHours}
                    set={(field, facts, typing) => keep(`${place}.${field}`, changedAt(bill, index, facts), typing)}
                  />
                  <LineAmounts entry={entry} explained={explanation?.lines[index]} />
                  <Button
                    size="small"
                    type="text"
                    title="Ctrl Delete"
                    aria-label={t('clause.removeOf', { row: called })}
                    onClick={() => remove(index)}
                  >
                    {t('subsidy.removeLine')}
                  </Button>
                </RowKeys>
              );
            })}
          </ol>
          <BillSums explanation={explanation} />
        </>
      )}
    </section>
  );
}
