import { yuanText } from '../../parts/yuan-text.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Settlement } from './settlement-lines.ts';

/** The figures of a period: bodies, sums, mean, cross-county and what is not settled yet. */
export function SettlementFigures({ statistics }: Pick<Settlement, 'statistics'>) {
  const { t } = useWords();
  const { sums, mean, inCounty, crossCounty, hotlineBodies, unsettled, refused } = statistics;
  const turnedAway = refused.reduce((sum, { files }) => sum + files, 0);
  const figures = [
    { key: 'bodies', value: String(sums.bodies) },
    { key: 'waived', value: yuanText(sums.waived) },
    { key: 'mean', value: yuanText(mean) },
    { key: 'family', value: yuanText(sums.family) },
    { key: 'inCounty', value: String(inCounty) },
    { key: 'crossCounty', value: String(crossCounty) },
    { key: 'hotline', value: String(hotlineBodies) },
    { key: 'unsettled', value: String(unsettled) },
    { key: 'refused', value: String(turnedAway) },
  ] as const;
  return (
    <dl className="figures">
      {figures.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`settlement.figure.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
