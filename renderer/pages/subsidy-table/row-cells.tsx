import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { formatYuan, parseYuan } from '#core/domain/money/yuan.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ParsedField } from '../../parts/parsed-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { YuanField } from '../../parts/yuan-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { cellWord, columnWord } from './cell-words.ts';
import type { Column } from './table-columns.ts';
import type { DraftRow } from './table-draft.ts';

interface CellsProps {
  readonly row: DraftRow;
  /** `table.items.2` */
  readonly place: string;
  readonly called: string;
  readonly set: (facts: DraftRow) => void;
}

/** The cells of a row: what the list is about, then the days and the document that every row has. */
export function RowCells({ columns, ...cells }: CellsProps & { readonly columns: readonly Column[] }) {
  const { t } = useWords();
  const { row, place, called, set } = cells;
  const named = (what: string) => t('clause.named', { row: called, what });
  return (
    <div className="table-cells">
      {columns.map((column) => (
        <span key={column.key} className="table-cell" data-kind={column.kind}>
          <span className="form-label" aria-hidden="true">
            {columnWord(t, column.key)}
          </span>
          <Cell column={column} {...cells} />
        </span>
      ))}
      {(['from', 'to'] as const).map((key) => (
        <span key={key} className="table-cell" data-kind="day">
          <span className="form-label" aria-hidden="true">
            {t(`table.column.${key}`)}
          </span>
          <DateField
            label={named(t(`table.column.${key}`))}
            field={`${place}.${key}`}
            value={parsePlainDate(text(row[key]) ?? '')}
            placeholder={t(`table.placeholder.${key}`)}
            onChange={(day) => set({ [key]: day })}
          />
        </span>
      ))}
      <span className="table-cell" data-kind="document">
        <span className="form-label" aria-hidden="true">
          {t('table.column.document')}
        </span>
        <TextField
          label={named(t('table.column.document'))}
          field={`${place}.document`}
          value={text(row.document)}
          longest={200}
          onChange={(document) => set({ document })}
        />
      </span>
    </div>
  );
}

function text(value: DraftRow[string]): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** A whole number from one on, as limits and copies are. */
function wholeNumber(typed: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
}

function Cell({ column, row, place, called, set }: CellsProps & { readonly column: Column }) {
  const { t } = useWords();
  const { key, kind, values = [], family = '' } = column;
  const value = row[key];
  const word = columnWord(t, key);
  const label = t('clause.named', { row: called, what: word });
  const field = `${place}.${key}`;
  switch (kind) {
    case 'choice':
      return (
        <SelectField
          label={label}
          field={field}
          options={values.map((one) => ({ value: one, label: cellWord(t, family, one) }))}
          value={text(value)}
          onChange={(chosen) => set({ [key]: chosen })}
        />
      );
    case 'yuan':
      return (
        <YuanField
          label={label}
          field={field}
          value={parseYuan(text(value) ?? '')}
          onChange={(amount) => set({ [key]: amount === undefined ? undefined : formatYuan(amount) })}
        />
      );
    case 'count':
      return (
        <ParsedField
          label={label}
          field={field}
          value={typeof value === 'number' ? value : undefined}
          parse={wholeNumber}
          format={String}
          unread={t('table.unread.count')}
          onChange={(count) => set({ [key]: count })}
        />
      );
    case 'tick':
      return (
        <Tick label={label} field={field} checked={value === true} onChange={(checked) => set({ [key]: checked })}>
          {word}
        </Tick>
      );
    case 'month-day':
    case 'text':
      return (
        <TextField
          label={label}
          field={field}
          value={text(value)}
          longest={kind === 'text' ? 100 : 5}
          placeholder={kind === 'text' ? undefined : t('table.placeholder.monthDay')}
          onChange={(typed) => set({ [key]: typed })}
        />
      );
  }
}
