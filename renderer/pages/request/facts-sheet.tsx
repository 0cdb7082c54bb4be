import type { Party } from '#core/domain/marriage-law/party.ts';
import { useWords } from '../../words/use-words.tsx';
import { type SheetLabel, sheetRows } from '../review/sheet-rows.ts';
import '../review/review.css';

/** One fact as a page reads it back: what it is called and what was typed. */
export interface SheetFact {
  readonly label: string;
  readonly value: string | undefined;
}

interface FactsSheetProps {
  readonly title: string;
  readonly persons: readonly { readonly title: string; readonly party: Party }[];
  readonly facts: readonly SheetFact[];
  /** Lines of the persons besides who they are. */
  readonly more?: readonly SheetLabel[];
}

const identity = ['party.kind', 'party.name', 'party.sex', 'party.birth', 'party.idNumber', 'party.papers'] as const;

/** What a request says, to be read: its persons beside each other, then its facts line by line. */
export function FactsSheet({ title, persons, facts, more = [] }: FactsSheetProps) {
  const { t, language } = useWords();
  const rows = sheetRows(t, language)
    .filter(({ label }) => [...identity, ...more].some((shown) => shown === label))
    .filter(({ value }) => persons.some(({ party }) => value(party) !== ''));
  return (
    <section className="card sheet" aria-label={title}>
      <table className="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t('review.item')}</th>
            {persons.map((person) => (
              <th key={person.title} scope="col">
                {person.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              {persons.map((person) => (
                <td key={person.title}>{value(person.party) || '—'}</td>
              ))}
            </tr>
          ))}
          {facts
            .filter(({ value }) => value !== undefined)
            .map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td colSpan={persons.length}>{value || '—'}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
