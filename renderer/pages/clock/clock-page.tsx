import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { useRefresh } from '../../app/use-refresh.ts';
import { goTo } from '../../app/use-route.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { Chip } from '../../parts/chip.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type ClockGroup, clockGroups, clockRowKey } from './clock-groups.ts';
import { ClockRow } from './clock-row.tsx';
import { queueTones } from './queue-tones.ts';
import '../home/home.css';
import './clock.css';

/** Arrows go along the rows of all queues, Enter opens the chosen one. */
function useRowKeys(rows: readonly { readonly key: string; readonly caseId: string }[]): string | undefined {
  const [chosenKey, setChosenKey] = useState<string>();
  const chosen = rows.findIndex(({ key }) => key === chosenKey);
  const choose = (index: number) => {
    const next = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    setChosenKey(next?.key);
    if (next) document.getElementById(`clock-${next.key}`)?.scrollIntoView({ block: 'nearest' });
  };
  const inControl = () =>
    document.activeElement instanceof HTMLButtonElement || document.activeElement instanceof HTMLAnchorElement;
  const open = () => {
    const caseId = rows[chosen]?.caseId;
    if (caseId) goTo({ page: 'case', caseId });
  };
  useKeys({
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: inControl() ? undefined : open,
  });
  return rows[chosen]?.key;
}

/** How many cases stand in each queue; a number leads to its rows. */
function QueueCounts({ groups }: { groups: readonly ClockGroup[] }) {
  const { t } = useWords();
  const show = (queue: string) => document.getElementById(`queue-${queue}`)?.scrollIntoView({ block: 'start' });
  return (
    <ul className="clock-counts" aria-label={t('clock.counts')}>
      {groups.map(({ queue, rows }) => (
        <li key={queue}>
          <button
            type="button"
            className="clock-count"
            data-tone={rows.length > 0 ? queueTones[queue] : undefined}
            disabled={rows.length === 0}
            onClick={() => show(queue)}
          >
            <strong>{rows.length}</strong>
            <span>{t(`clock.queue.${queue}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** 法定期限: every accepted application by what its deadline asks for today. */
export function ClockPage() {
  const { t } = useWords();
  const { today } = useSession();
  const loaded = useLoad(() => client.clock.queues(), [today]);
  useRefresh(loaded.reload);
  const groups = clockGroups(loaded.data?.rows ?? []);
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const chosenKey = useRowKeys(
    filled.flatMap(({ rows }) => rows.map((row) => ({ key: clockRowKey(row), caseId: row.line.id }))),
  );
  const day = loaded.data?.today ?? today;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.clock')}</h1>
        <span className="soft">{t('clock.subtitle')}</span>
        <span className="grow" />
        {filled.length > 0 ? <span className="soft small">{t('home.listKeys')}</span> : null}
      </div>
      <FailureNote failure={loaded.failure} />
      {loaded.data ? <QueueCounts groups={groups} /> : null}
      {loaded.data && filled.length === 0 ? (
        <p className="card home-empty soft">{t('clock.nothing')}</p>
      ) : (
        filled.map(({ queue, rows }) => (
          <section key={queue} id={`queue-${queue}`} className="card" aria-labelledby={`queue-title-${queue}`}>
            <div className="row">
              <h2 id={`queue-title-${queue}`}>{t(`clock.queue.${queue}`)}</h2>
              <Chip tone={queueTones[queue]}>{t('clock.cases', { count: rows.length })}</Chip>
              <span className="soft small">{t(`clock.hint.${queue}`)}</span>
            </div>
            <table className="clock-table">
              <thead>
                <tr>
                  <th scope="col">{t('home.parties')}</th>
                  <th scope="col">{t('clock.accepted')}</th>
                  <th scope="col">{t('clock.deadline')}</th>
                  <th scope="col">{t('clock.daysLeft')}</th>
                  <th scope="col">{t('home.next')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <ClockRow key={clockRowKey(row)} row={row} today={day} chosen={clockRowKey(row) === chosenKey} />
                ))}
              </tbody>
            </table>
          </section>
        ))
      )}
    </div>
  );
}
