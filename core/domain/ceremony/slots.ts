import type { CeremonyHall } from './records.ts';

/** Minutes from midnight of a time of day such as `09:20`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * When the slots (场次) of a hall begin, in order: cut from each of its sessions one behind the other, as many as end within
 * it; what is left over at the end of a session is no slot.
 */
export function slotsOf({ sessions, minutes }: Pick<CeremonyHall, 'sessions' | 'minutes'>): readonly string[] {
  const starts = sessions.flatMap(({ from, to }) => {
    const count = Math.max(0, Math.floor((minutesOf(to) - minutesOf(from)) / minutes));
    return Array.from({ length: count }, (_, index) => timeOf(minutesOf(from) + index * minutes));
  });
  return starts.toSorted();
}

/** What is wrong with a hall: a code, and the session (from 0) where it is about one. */
export interface HallProblem {
  readonly code: 'hours-reversed' | 'hours-too-short' | 'hours-overlap' | 'name-taken';
  readonly session?: number;
}

/** Everything that is wrong with the hours of a hall; none where slots can be cut from them. */
export function hallProblems({ sessions, minutes }: CeremonyHall): readonly HallProblem[] {
  const problems: HallProblem[] = [];
  for (const [session, { from, to }] of sessions.entries()) {
    const length = minutesOf(to) - minutesOf(from);
    if (length <= 0) problems.push({ code: 'hours-reversed', session });
    else if (length < minutes) problems.push({ code: 'hours-too-short', session });
    const earlier = sessions.slice(0, session);
    if (earlier.some((other) => other.from < to && from < other.to)) problems.push({ code: 'hours-overlap', session });
  }
  return problems;
}
