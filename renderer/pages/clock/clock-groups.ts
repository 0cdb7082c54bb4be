import type { client } from '../../api/client.ts';

export type ClockRow = Awaited<ReturnType<typeof client.clock.queues>>['rows'][number];
export type ClockQueue = ClockRow['queue'];

/** The queues of the legal clock (法定期限) in the order in which they want a hand. */
export const clockQueues = [
  'overdue',
  'due-today',
  'closing',
  'opens-today',
  'open',
  'lapsed',
  'calendar-missing',
  'cooling',
] as const satisfies readonly ClockQueue[];

/** What tells two rows apart: a case may have two deadlines at once. */
export function clockRowKey({ line, deadline }: ClockRow): string {
  return deadline ? `${line.id} ${deadline.code}` : line.id;
}

/** The cases of one queue. */
export interface ClockGroup {
  readonly queue: ClockQueue;
  readonly rows: readonly ClockRow[];
}

/** Every queue with its cases, also those without any; within a queue the earliest deadline first. */
export function clockGroups(rows: readonly ClockRow[]): readonly ClockGroup[] {
  const dayOf = ({ queue, clock, deadline }: ClockRow): string => {
    if (!clock) return (queue === 'cooling' ? deadline?.opensOn : deadline?.dueOn) ?? '';
    if (!clock.known) return clock.accepted;
    return queue === 'cooling' ? clock.windowOpens : clock.windowCloses;
  };
  return clockQueues.map((queue) => ({
    queue,
    rows: rows.filter((row) => row.queue === queue).sort((left, right) => dayOf(left).localeCompare(dayOf(right))),
  }));
}
