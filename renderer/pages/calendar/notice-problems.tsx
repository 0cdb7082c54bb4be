import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { NoticeProblem } from './read-notice.ts';

const most = 8;

/** What is wrong with the typed lines, each with its field and line; nothing while all is well. */
export function NoticeProblems({ problems }: { problems: readonly NoticeProblem[] }) {
  const { t, language } = useWords();
  if (problems.length === 0) return null;
  const said = (text: string) => {
    const day = parsePlainDate(text);
    return day ? dayInWords(day, language) : text;
  };
  const place = ({ field, line }: NoticeProblem) =>
    line === undefined
      ? t(`calendar.field.${field}`)
      : t('calendar.place', { field: t(`calendar.field.${field}`), line });
  return (
    <ul className="calendar-problems" aria-label={t('calendar.problems')} aria-live="polite">
      {problems.slice(0, most).map((problem) => (
        <li key={`${problem.field} ${problem.line} ${problem.code} ${problem.text}`}>
          <strong>{place(problem)}</strong> {t(`calendar.problem.${problem.code}`, { text: said(problem.text) })}
        </li>
      ))}
      {problems.length > most ? <li>{t('calendar.moreProblems', { count: problems.length - most })}</li> : null}
    </ul>
  );
}
