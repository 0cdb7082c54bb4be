import type { Correction } from '#core/domain/cases/events.ts';
import { useWords } from '../../words/use-words.tsx';
import { changeLines } from './change-lines.ts';
import './correct.css';

/** Changed facts, each with its value before and after. */
export function ChangeList({ changes }: { changes: readonly Correction[] }) {
  const { t, language } = useWords();
  return (
    <ul className="changes" aria-label={t('correct.changes')}>
      {changeLines(t, language, changes).map(({ field, label, from, to }) => (
        <li key={field}>
          <span className="soft">{label}</span>
          <del>{from}</del>
          <span aria-hidden="true">→</span>
          <ins>{to}</ins>
        </li>
      ))}
    </ul>
  );
}
