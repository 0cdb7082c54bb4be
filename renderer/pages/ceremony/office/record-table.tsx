import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.tsx';

/** A line of a card of records: its name, what else is told of it, and what may be done. */
export interface RecordLine {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly string[];
  /** Left out where it cannot be changed or removed. */
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
  readonly more?: ReactNode;
}

interface RecordTableProps {
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly string[];
  readonly lines: readonly RecordLine[];
  /** Said where there is no line. */
  readonly none: string;
  /** At the right end of the head: the button that adds one. */
  readonly head: ReactNode;
}

/** Records of one kind that the office keeps. */
export function RecordTable({ title, hint, columns, lines, none, head }: RecordTableProps) {
  const { t } = useWords();
  return (
    <section className="card" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="grow soft small">{hint}</span>
        {head}
      </div>
      {lines.length === 0 ? <p className="soft">{none}</p> : null}
      {lines.length > 0 ? (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('ceremony.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, facts, onChange, onRemove, more }) => (
              <tr key={key}>
                <th scope="row" className="ceremony-names">
                  {name}
                </th>
                {facts.map((fact, index) => (
                  <td key={columns[index + 1]}>{fact}</td>
                ))}
                <td>
                  <div className="row row-end ceremony-acts">
                    {more}
                    {onChange ? (
                      <Button size="small" aria-label={t('ceremonyOffice.changeOf', { name })} onClick={onChange}>
                        {t('ceremonyOffice.change')}
                      </Button>
                    ) : null}
                    {onRemove ? (
                      <Button size="small" aria-label={t('ceremonyOffice.removeOf', { name })} onClick={onRemove}>
                        {t('ceremonyOffice.remove')}
                      </Button>
                    ) : null}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
