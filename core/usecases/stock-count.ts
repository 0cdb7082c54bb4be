import { type BookletKind, bookletKinds } from '../domain/cases/blanks.ts';
import { addDays } from '../domain/dates/arithmetic.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { type BalanceLine, balanceOf } from '../domain/stock/balance.ts';
import { onHandStates } from '../domain/stock/moves.ts';
import type { RegisterReader } from '../ports.ts';
import { numbersOf } from './blanks.ts';
import { requireRole, type UseCaseContext } from './context.ts';

/** The most blanks of a kind that one count goes through: all that a district keeps. */
const mostOnHand = 100_000;

/** Blanks of one kind in the hands of one person, or in stock. */
export interface Holding {
  readonly kind: BookletKind;
  /** Name of the account; '' for the stock. */
  readonly holder: string;
  readonly window: string;
  readonly count: number;
}

/** The evening balance of a day (日终结存): a line for each kind, and who has what. */
export interface EveningBalance {
  readonly on: PlainDate;
  readonly lines: readonly BalanceLine[];
  /** As it is now; empty for an earlier day. */
  readonly holdings: readonly Holding[];
}

async function holdingsOf(reader: RegisterReader): Promise<readonly Holding[]> {
  const names = new Map((await reader.accounts()).map(({ id, displayName }) => [id, displayName]));
  const held = new Map<string, Holding>();
  for (const kind of bookletKinds) {
    for (const { holder, window } of await reader.blanksIn(kind, 'window', mostOnHand)) {
      const name = holder === null ? '' : (names.get(holder) ?? holder);
      const key = JSON.stringify([kind, name, window]);
      held.set(key, { kind, holder: name, window, count: (held.get(key)?.count ?? 0) + 1 });
    }
  }
  const counts = await reader.blankCounts();
  const stock = bookletKinds.map((kind) => ({ kind, holder: '', window: '', count: counts[kind].stock }));
  return [...stock.filter(({ count }) => count > 0), ...held.values()];
}

/** The evening balance of a day, computed from the ledger at every call. INVALID for a day to come. */
export async function eveningBalance(context: UseCaseContext, on: PlainDate): Promise<EveningBalance> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const today = context.clock.today();
  if (on > today) throw new TongbanError('INVALID', { field: 'on', why: 'range' });
  return context.register.read(async (reader) => {
    const before = await reader.moveCounts({ to: addDays(on, -1) });
    const day = await reader.moveCounts({ from: on, to: on });
    return { on, lines: balanceOf(before, day), holdings: on === today ? await holdingsOf(reader) : [] };
  });
}

/** A blank that the books have and the count has not, with who had it last. */
export interface MissingBlank {
  readonly printNumber: string;
  readonly state: string;
  readonly lastHolder: string;
  readonly window: string;
}

/** What a count (盘点) of a kind comes to: what is missing, and what was counted that the books have elsewhere. */
export interface CountResult {
  readonly kind: BookletKind;
  readonly onBooks: number;
  readonly counted: number;
  readonly missing: readonly MissingBlank[];
  readonly unexpected: readonly { readonly printNumber: string; readonly state: string }[];
}

/** Who had a blank last: who has it now, or the last hand that the ledger names. */
async function lastHolder(reader: RegisterReader, printNumber: string): Promise<string> {
  const moves = await reader.blankMoves(printNumber);
  return moves.findLast(({ holder }) => holder !== null)?.holder ?? moves.at(-1)?.by ?? '';
}

/** 盘点: compares the printed numbers that two have counted with the books. Nothing is changed: what is lost is told first. */
export async function compareCount(
  context: UseCaseContext,
  input: {
    readonly kind: BookletKind;
    readonly ranges: readonly { readonly from: string; readonly to: string }[];
  },
): Promise<CountResult> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const { kind } = input;
  const counted = new Set(input.ranges.flatMap((range) => numbersOf(range)));
  return context.register.read(async (reader) => {
    const names = new Map((await reader.accounts()).map(({ id, displayName }) => [id, displayName]));
    const onBooks = (await Promise.all(onHandStates.map((state) => reader.blanksIn(kind, state, mostOnHand)))).flat();
    const missing: MissingBlank[] = [];
    for (const { printNumber, state, window } of onBooks.filter((blank) => !counted.has(blank.printNumber))) {
      const holder = await lastHolder(reader, printNumber);
      missing.push({ printNumber, state, window, lastHolder: names.get(holder) ?? holder });
    }
    const known = new Set(onBooks.map(({ printNumber }) => printNumber));
    const unexpected = [];
    for (const printNumber of [...counted].filter((number) => !known.has(number))) {
      const blank = await reader.blank(printNumber);
      const state = blank && blank.kind === kind ? blank.state : 'unknown';
      unexpected.push({ printNumber, state });
    }
    return { kind, onBooks: onBooks.length, counted: counted.size, missing, unexpected };
  });
}
