import type { HallProblem } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { useWords } from '../../words/use-words.tsx';

/** What is wrong with the days and prices of a hall. */
export function HallProblems({ problems }: { problems: readonly HallProblem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul className="problems" aria-label={t('halls.problems')}>
      {problems.map(({ code, line }) => (
        <li key={`${code} ${line ?? ''}`}>
          {line === undefined
            ? t(`halls.problem.${code}`)
            : t('halls.problemLine', { line: line + 1, problem: t(`halls.problem.${code}`) })}
        </li>
      ))}
    </ul>
  );
}
