import { Button } from 'antd';
import { focusField } from '../../app/place.ts';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RowCells } from './row-cells.tsx';
import { columnsOf, type ListName } from './table-columns.ts';
import { changedRow, type DraftRow } from './table-draft.ts';

interface ListRowsProps {
  readonly name: ListName;
  readonly rows: readonly DraftRow[];
  /** A new row. */
  readonly empty: () => DraftRow;
  readonly onChange: (rows: readonly DraftRow[]) => void;
}

/** One list of a table, such as the items with their limits: its rows, each with its days and its document. */
export function ListRows({ name, rows, empty, onChange }: ListRowsProps) {
  const { t } = useWords();
  const title = t(`table.list.${name}`);
  const columns = columnsOf[name];
  const add = (index: number) => {
    onChange(insertedAfter(rows, index, empty()));
    focusField(`table.${name}.${index + 1}.${columns[0]?.key ?? 'from'}`);
  };
  return (
    <section className="card table-list" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="grow soft small">{t(`table.hint.${name}`)}</span>
        <Button onClick={() => add(rows.length - 1)}>{t('clause.add')}</Button>
      </div>
      {rows.length === 0 ? <p className="soft small">{t('table.noRows')}</p> : null}
      <ol>
        {rows.map((row, index) => {
          const place = `table.${name}.${index}`;
          const called = t('clause.row', { title, number: index + 1 });
          return (
            <RowKeys
              key={place}
              className="table-row"
              label={called}
              onEnter={() => add(index)}
              onRemove={() => onChange(without(rows, index))}
            >
              <RowCells
                columns={columns}
                row={row}
                place={place}
                called={called}
                set={(facts) => onChange(changedAt(rows, index, changedRow(row, facts)))}
              />
              <Button
                size="small"
                type="text"
                title="Ctrl Delete"
                aria-label={t('clause.removeOf', { row: called })}
                onClick={() => onChange(without(rows, index))}
              >
                {t('clause.remove')}
              </Button>
            </RowKeys>
          );
        })}
      </ol>
    </section>
  );
}
