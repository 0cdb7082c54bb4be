import type { ReactNode } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { sheetRows } from './sheet-rows.ts';
import './review.css';

/** One fact of both and what was typed; without a value a dash stands for it. */
export interface SharedFact {
  readonly label: string;
  readonly value: string | undefined;
}

interface CoupleSheetProps {
  readonly view: Pick<CaseView, 'number' | 'registeredOn'>;
  /** The form whose order the sheet follows. */
  readonly title: string;
  readonly man: Party | undefined;
  readonly woman: Party | undefined;
  readonly facts: readonly SharedFact[];
  readonly pictures?: ReactNode;
  /** Under the facts, such as what was agreed. */
  readonly children?: ReactNode;
}

/** A case as the review form reads it: both parties beside each other line by line, then what both share. */
export function CoupleSheet({ view, title, man, woman, facts, pictures, children }: CoupleSheetProps) {
  const { t, language } = useWords();
  const { number, registeredOn } = view;
  const registered: readonly SharedFact[] = [
    ...(number ? [{ label: t('register.number'), value: number }] : []),
    ...(registeredOn ? [{ label: t('register.on'), value: dayInWords(registeredOn, language) }] : []),
  ];
  const rows = sheetRows(t, language).map(({ label, value }) => ({
    label,
    man: man ? value(man) : '',
    woman: woman ? value(woman) : '',
  }));
  return (
    <section className="card sheet" aria-label={title}>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t('review.item')}</th>
            <th scope="col">{t('role.man')}</th>
            <th scope="col">{t('role.woman')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row.man || row.woman)
            .map((row) => (
              <tr key={row.label}>
                <th scope="row">{t(row.label)}</th>
                <td>{row.man || '—'}</td>
                <td>{row.woman || '—'}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="sheet-foot">
        <dl className="sheet-shared">
          {[...facts, ...registered].map(({ label, value }) => (
            <div key={label} className="sheet-fact">
              <dt>{label}</dt>
              <dd>{value || '—'}</dd>
            </div>
          ))}
        </dl>
        {pictures}
      </div>
      {children}
    </section>
  );
}
