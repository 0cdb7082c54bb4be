import { Button } from 'antd';
import type { ReactNode } from 'react';
import { focusField } from '../../app/place.ts';
import { changedAt, insertedAfter, without } from '../../parts/lists.ts';
import { RowKeys } from '../../parts/row-keys.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Puts a changed list into the application; `field` names the control, for undo. */
export type ChangeRows<Row> = (field: string, rows: Row[] | undefined, typing?: boolean) => void;

/** One row and the ways to change it. */
export interface TermsRow<Row> {
  readonly row: Row;
  /** `terms.children.0` */
  readonly path: string;
  /** What the row is called, for the names of its controls. */
  readonly called: string;
  readonly type: (field: keyof Row & string, facts: Partial<Row>) => void;
  readonly choose: (field: keyof Row & string, facts: Partial<Row>) => void;
}

interface TermsListProps<Row> {
  /** 子女抚养, 财产处理, 债务处理. */
  readonly title: string;
  readonly path: 'terms.children' | 'terms.property' | 'terms.debts';
  readonly rows: readonly Row[] | undefined;
  readonly empty: Row;
  /** The field at which a new row begins. */
  readonly firstField: keyof Row & string;
  /** The words that say that there is none. */
  readonly none: string;
  readonly onChange: ChangeRows<Row>;
  readonly draw: (row: TermsRow<Row>) => ReactNode;
}

/** One point of the agreement: its rows, or the explicit word that there is none. */
export function TermsList<Row>(props: TermsListProps<Row>) {
  const { title, path, rows, empty, firstField, none, onChange, draw } = props;
  const { t } = useWords();
  const list = rows ?? [];
  const add = (index: number) => {
    onChange(path, insertedAfter(list, index, empty));
    focusField(`${path}.${index + 1}.${firstField}`);
  };
  const remove = (index: number) => {
    // The last row goes back to "not said": only the clerk says that there is none.
    onChange(path, list.length > 1 ? without(list, index) : undefined);
    focusField(list.length > 1 ? `${path}.${Math.max(0, index - 1)}.${firstField}` : path);
  };
  return (
    <section className="terms" aria-label={title}>
      <div className="terms-head">
        <h3>{title}</h3>
        {rows?.length === 0 ? <span className="terms-none">{none}</span> : null}
        <Button size="small" data-field={path} onClick={() => add(list.length - 1)}>
          {t('clause.add')}
        </Button>
        {list.length === 0 ? (
          <Button
            size="small"
            aria-pressed={rows !== undefined}
            onClick={() => onChange(path, rows === undefined ? [] : undefined)}
          >
            {t(rows === undefined ? 'clause.none' : 'clause.notNone')}
          </Button>
        ) : null}
      </div>
      {list.length > 0 ? (
        <ol className="terms-rows">
          {list.map((row, index) => {
            const place = `${path}.${index}`;
            const called = t('clause.row', { title, number: index + 1 });
            const change = (typing: boolean) => (field: keyof Row & string, facts: Partial<Row>) =>
              onChange(`${place}.${field}`, changedAt(list, index, facts), typing);
            return (
              <RowKeys key={place} label={called} onEnter={() => add(index)} onRemove={() => remove(index)}>
                <span className="terms-number">{index + 1}</span>
                <div className="terms-fields">
                  {draw({ row, path: place, called, type: change(true), choose: change(false) })}
                </div>
                <Button
                  size="small"
                  type="text"
                  title="Ctrl Delete"
                  aria-label={t('clause.removeOf', { row: called })}
                  onClick={() => remove(index)}
                >
                  {t('clause.remove')}
                </Button>
              </RowKeys>
            );
          })}
        </ol>
      ) : null}
    </section>
  );
}
