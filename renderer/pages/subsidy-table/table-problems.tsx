import { Button } from 'antd';
import type { TableProblem } from '#core/domain/matters/funeral-subsidy/check-own-table.ts';
import { focusField } from '../../app/place.ts';
import { useWords } from '../../words/use-words.tsx';
import { problemPlace } from './problem-place.ts';
import { columnsOf } from './table-columns.ts';

/** Everything that is wrong with a table, each leading to its row. */
export function TableProblems({ problems }: { problems: readonly TableProblem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('table.problems')}>
      <h2>{t('table.problems')}</h2>
      <ul className="problems">
        {problems.map(({ code, path }) => {
          const { list, row } = problemPlace(path);
          const title = list ? t(`table.list.${list}`) : t('table.version');
          const place = row === undefined ? title : t('clause.row', { title, number: row + 1 });
          const field =
            list && row !== undefined ? `table.${list}.${row}.${columnsOf[list][0]?.key ?? 'from'}` : 'from';
          return (
            <li key={`${code} ${path}`}>
              <Button size="small" onClick={() => focusField(field)}>
                {place}
              </Button>
              <span>{t(`table.problem.${code}`)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
