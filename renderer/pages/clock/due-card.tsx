import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { formatRoute } from '../../app/routes.ts';
import { useRefresh } from '../../app/use-refresh.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { ClockQueue } from './clock-groups.ts';
import './clock.css';

const told = ['opens-today', 'due-today', 'closing', 'lapsed'] as const satisfies readonly ClockQueue[];
const urgent: readonly ClockQueue[] = ['due-today', 'lapsed'];

/** What falls due today, for the figures beside the work list; every figure leads to the legal clock. */
export function DueCard() {
  const { t } = useWords();
  const { today } = useSession();
  const loaded = useLoad(() => client.clock.queues(), [today]);
  useRefresh(loaded.reload);
  const rows = loaded.data?.rows ?? [];
  return (
    <>
      <h2>
        <a className="due-link" href={`#${formatRoute({ page: 'clock' })}`}>
          {t('clock.dueToday')}
        </a>
      </h2>
      <FailureNote failure={loaded.failure} />
      <dl>
        {told.map((queue) => {
          const count = rows.filter((row) => row.queue === queue).length;
          return (
            <div key={queue} className="figure">
              <dt>{t(`clock.due.${queue}`)}</dt>
              <dd data-urgent={(urgent.includes(queue) && count > 0) || undefined}>
                {loaded.data ? count : t('clock.unknown')}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
