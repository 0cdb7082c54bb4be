import type { client } from '../../api/client.ts';
import type { Loaded } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { ClockQueue } from './clock-groups.ts';
import './clock.css';

const told = ['overdue', 'opens-today', 'due-today', 'closing', 'lapsed'] as const satisfies readonly ClockQueue[];
const urgent: readonly ClockQueue[] = ['overdue', 'due-today', 'lapsed'];

/** The queues of the legal clock as the page asked for them. */
export type LoadedQueues = Loaded<Awaited<ReturnType<typeof client.clock.queues>> | undefined>;

/** What falls due today, for the figures beside the work list; every figure leads to the legal clock. */
export function DueCard({ queues }: { queues: LoadedQueues }) {
  const { t } = useWords();
  const rows = queues.data?.rows ?? [];
  return (
    <>
      <h2>
        <a className="due-link" href={`#${formatRoute({ page: 'clock' })}`}>
          {t('clock.dueToday')}
        </a>
      </h2>
      <FailureNote failure={queues.failure} />
      <dl>
        {told.map((queue) => {
          const count = rows.filter((row) => row.queue === queue).length;
          return (
            <div key={queue} className="figure">
              <dt>{t(`clock.due.${queue}`)}</dt>
              <dd data-urgent={(urgent.includes(queue) && count > 0) || undefined}>
                {queues.data ? count : t('clock.unknown')}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
