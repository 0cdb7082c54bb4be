import { careLabels, kindLabels } from '#core/domain/matters/children-allowance/labels.ts';
import { monthInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { groupedCells, type StandardGap, standardCells } from './standard-gaps.ts';

/** The months that have no standard: nothing can be granted or paid in them until the office saves its own. */
export function GapNote({ gaps }: { gaps: readonly StandardGap[] }) {
  const { t, language } = useWords();
  if (gaps.length === 0) return null;
  const who = ({ cells }: StandardGap) =>
    cells.length === standardCells.length
      ? t('childStandard.everybody')
      : groupedCells(cells)
          .map(({ kind, care }) => kindLabels[kind][language] + (care ? ` ${careLabels[care][language]}` : ''))
          .join(t('common.listComma'));
  return (
    <section className="card stack allowance-waiting" role="status">
      <p>{t('childStandard.gapHint')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.from} ${gap.to}`}>
            {t('childStandard.gap', {
              from: monthInWords(gap.from, language),
              to: monthInWords(gap.to, language),
              who: who(gap),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
