import type { DuplicateView } from '#core/contract/shapes.ts';
import { useWords } from '../../words/use-words.tsx';
import { duplicateGroups } from './duplicate-groups.ts';
import { DuplicateRecordCard } from './duplicate-record.tsx';
import './duplicates.css';

interface DuplicatePanelProps {
  readonly duplicates: readonly DuplicateView[];
  /** The form is of one applicant, whom the register keeps without a side. */
  readonly applicant?: boolean;
}

/**
 * 疑似重复: older records of the persons in the form, each with what is noticed about it, to be compared by the clerk;
 * nothing where the register knows nobody alike. The program merges nothing.
 */
export function DuplicatePanel({ duplicates, applicant = false }: DuplicatePanelProps) {
  const { t } = useWords();
  const groups = duplicateGroups(duplicates);
  if (groups.length === 0) return null;
  return (
    <section className="duplicates" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{t('duplicate.title')}</h2>
      <p className="soft small">{t('duplicate.note')}</p>
      {groups.map(({ party, records }) => (
        <div key={party}>
          <h3 className="duplicate-who">{t(`role.${applicant ? 'applicant' : party}`)}</h3>
          <ul className="duplicate-list">
            {records.map((record) => (
              <DuplicateRecordCard key={`${record.entry.caseId} ${record.entry.role}`} record={record} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
