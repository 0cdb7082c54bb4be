import { type BlankState, type BookletKind, bookletKinds } from '../cases/blanks.ts';
import { type BlankAct, isOnHand } from './moves.ts';

/** How many blanks of a kind one act moved on one day. */
export interface MoveCount {
  readonly kind: BookletKind;
  readonly act: BlankAct;
  /** Null for a blank that came in. */
  readonly from: BlankState | null;
  readonly to: BlankState;
  readonly count: number;
}

/** One line of the evening balance (日终结存): what was there, what came, what went, what must be there. */
export interface BalanceLine {
  readonly kind: BookletKind;
  readonly opening: number;
  readonly received: number;
  readonly used: number;
  readonly voided: number;
  readonly lost: number;
  readonly found: number;
  readonly closing: number;
  /** Void blanks that wait for their destruction (待销毁). */
  readonly toDestroy: number;
}

function sum(moves: readonly MoveCount[]): number {
  return moves.reduce((total, { count }) => total + count, 0);
}

/** How many more blanks are on hand after some moves. */
export function onHandChange(moves: readonly MoveCount[]): number {
  return moves.reduce((total, { from, to, count }) => {
    const before = from !== null && isOnHand(from) ? count : 0;
    return total + (isOnHand(to) ? count : 0) - before;
  }, 0);
}

function lineOf(kind: BookletKind, before: readonly MoveCount[], day: readonly MoveCount[]): BalanceLine {
  const opening = onHandChange(before);
  const of = (...acts: readonly BlankAct[]) => sum(day.filter(({ act }) => acts.includes(act)));
  const all = [...before, ...day];
  const intoVoid = sum(all.filter(({ to, from }) => to === 'void' && from !== 'void'));
  const outOfVoid = sum(all.filter(({ from, to }) => from === 'void' && to !== 'void'));
  return {
    kind,
    opening,
    received: sum(day.filter(({ from, to }) => from === null && isOnHand(to))),
    // A booklet that was right and then corrected was used first: what left the house counts once.
    used: of('confirm'),
    voided: sum(day.filter(({ to, from }) => to === 'void' && from !== null && isOnHand(from))),
    lost: of('lose'),
    found: of('find'),
    closing: opening + onHandChange(day),
    toDestroy: intoVoid - outOfVoid,
  };
}

/**
 * The evening balance of every kind, from what moved before the day and on it. What was there and came is what went and is
 * there: opening + received + found = used + voided + lost + closing.
 */
export function balanceOf(before: readonly MoveCount[], day: readonly MoveCount[]): readonly BalanceLine[] {
  const of = (moves: readonly MoveCount[], kind: BookletKind) => moves.filter((move) => move.kind === kind);
  return bookletKinds.map((kind) => lineOf(kind, of(before, kind), of(day, kind)));
}

/** Whether a line adds up. */
export function addsUp({ opening, received, found, used, voided, lost, closing }: BalanceLine): boolean {
  return opening + received + found === used + voided + lost + closing;
}
