import type { BlankCounts, CaseSummaryView } from '#core/contract/shapes.ts';
import { type BlankState, bookletKinds } from '#core/domain/cases/blanks.ts';
import { useWords } from '../../words/use-words.tsx';
import { DueCard, type LoadedQueues } from '../clock/due-card.tsx';
import { caseLine, type ListState } from './next-step.ts';

const dueStates = ['submitted', 'approved', 'to-print', 'sent'] as const satisfies readonly ListState[];

interface SideFiguresProps {
  readonly cases: readonly CaseSummaryView[];
  readonly blanks: BlankCounts;
  /** The legal clock, for those who act on cases. */
  readonly queues: LoadedQueues | undefined;
}

function Figure({ name, count, urgent = false }: { name: string; count: number; urgent?: boolean }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd data-urgent={(urgent && count > 0) || undefined}>{count}</dd>
    </div>
  );
}

/** What waits for somebody, and how many blanks are left. */
export function SideFigures({ cases, blanks, queues }: SideFiguresProps) {
  const { t } = useWords();
  const sum = (state: BlankState) => bookletKinds.reduce((count, kind) => count + (blanks[kind]?.[state] ?? 0), 0);
  const states = cases.map((line) => caseLine(line).state);
  return (
    <aside className="card home-figures">
      {queues ? <DueCard queues={queues} /> : null}
      <h2>{t('home.due')}</h2>
      <dl>
        {dueStates.map((state) => (
          <Figure
            key={state}
            name={t(`list.${state}`)}
            count={states.filter((other) => other === state).length}
            urgent={state === 'sent'}
          />
        ))}
      </dl>
      <h2>{t('page.blanks')}</h2>
      <dl>
        {bookletKinds.map((kind) => (
          <Figure key={kind} name={t(`home.inStock.${kind}`)} count={blanks[kind]?.stock ?? 0} />
        ))}
        <Figure name={t('home.printing')} count={sum('printing')} />
        <Figure name={t('home.used')} count={sum('used')} />
        <Figure name={t('home.void')} count={sum('void')} />
      </dl>
    </aside>
  );
}
