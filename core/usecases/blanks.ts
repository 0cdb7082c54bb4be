import { type BlankState, type BookletKind, largestRange, printNumbersBetween } from '../domain/cases/blanks.ts';
import type { SpoilReason } from '../domain/cases/events.ts';
import { TongbanError } from '../domain/errors.ts';
import type { BlankChange, BlankReceipt } from '../domain/stock/blank.ts';
import { type BlankMoveAct, mayMove } from '../domain/stock/moves.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

const keepers = ['reviewer', 'administrator'] as const;
const everyone = ['clerk', 'reviewer', 'administrator'] as const;

/** A range of blanks of a kind, both ends included. */
export interface BlankRange {
  readonly kind: BookletKind;
  readonly from: string;
  readonly to: string;
}

/** The numbers of a range; BLANK_RANGE_INVALID where it is none. */
export function numbersOf({ from, to }: Pick<BlankRange, 'from' | 'to'>): readonly string[] {
  const numbers = printNumbersBetween(from, to);
  if (typeof numbers === 'string') throw new TongbanError('BLANK_RANGE_INVALID', { why: numbers });
  return numbers;
}

/** The second signature (两人): a name, and not that of the account itself. INVALID otherwise. */
function secondSignature({ account }: UseCaseContext, witness: string): string {
  const name = witness.trim();
  if (name.length < 2) throw new TongbanError('INVALID', { field: 'witness', why: 'missing' });
  if (name === account.displayName) throw new TongbanError('INVALID', { field: 'witness', why: 'own' });
  return name;
}

/** 入库: enters a range of printed numbers that two have counted. */
export async function receiveBlanks(
  context: UseCaseContext,
  input: BlankRange & { readonly id: string; readonly receivedFrom: string; readonly witness: string },
): Promise<{ count: number }> {
  requireRole(context, keepers);
  const numbers = numbersOf(input);
  const witness = secondSignature(context, input.witness);
  const receipt: BlankReceipt = { ...input, witness, count: numbers.length, receivedOn: context.clock.today() };
  const done = await context.register.read((reader) => reader.blankReceipts());
  if (done.some((earlier) => earlier.id === input.id)) return { count: numbers.length };
  const detail = { from: input.from, to: input.to, count: numbers.length };
  await context.register.write(actOf(context, 'blanks.receive', input.id, detail), (writer) =>
    writer.receiveBlanks(receipt, numbers),
  );
  return { count: numbers.length };
}

async function moveRange(context: UseCaseContext, range: BlankRange, change: BlankChange): Promise<{ count: number }> {
  const numbers = numbersOf(range);
  const detail = { kind: range.kind, from: range.from, to: range.to, count: numbers.length };
  await context.register.write(actOf(context, `blanks.${change.act}`, range.from, detail), (writer) =>
    writer.moveBlanks(range.kind, numbers, change),
  );
  return { count: numbers.length };
}

/** 领用: gives a range out of the stock to a clerk at a window, who signs for it. NOT_FOUND for an account that is not there. */
export async function handOutBlanks(
  context: UseCaseContext,
  input: BlankRange & { readonly holder: string; readonly window: string },
): Promise<{ count: number }> {
  requireRole(context, keepers);
  const holder = await context.register.read((reader) => reader.account(input.holder));
  if (!holder || holder.disabled) throw new TongbanError('NOT_FOUND', { what: 'account' });
  const window = input.window.trim();
  return moveRange(context, input, {
    act: 'hand-out',
    from: 'stock',
    holder: holder.id,
    window,
    witness: holder.displayName,
  });
}

/** 交回: takes a range back from a window into the stock. */
export function takeBackBlanks(
  context: UseCaseContext,
  input: BlankRange & { readonly witness: string },
): Promise<{ count: number }> {
  requireRole(context, keepers);
  return moveRange(context, input, {
    act: 'take-back',
    from: 'window',
    witness: secondSignature(context, input.witness),
  });
}

/** 销毁 of void blanks, approved by the head and seen by two. */
export async function destroyBlanks(
  context: UseCaseContext,
  input: { readonly printNumbers: readonly string[]; readonly witness: string; readonly note: string },
): Promise<{ count: number }> {
  requireRole(context, ['reviewer']);
  const { printNumbers, note } = input;
  if (printNumbers.length === 0 || printNumbers.length > largestRange) {
    throw new TongbanError('INVALID', { field: 'printNumbers', why: 'range' });
  }
  const change = { act: 'destroy', from: 'void', witness: secondSignature(context, input.witness), note } as const;
  const [first = ''] = printNumbers;
  const act = actOf(context, 'blanks.destroy', first, { count: printNumbers.length });
  await context.register.write(act, async (writer) => {
    for (const printNumber of printNumbers) await writer.moveBlank(printNumber, change);
  });
  return { count: printNumbers.length };
}

/** One act on one blank that no case has: 作废, 报失, 找回. BLANK_NOT_IN_STOCK where its state does not know the act. */
async function moveOne(
  context: UseCaseContext,
  printNumber: string,
  change: Omit<BlankChange, 'from'> & { readonly act: BlankMoveAct },
): Promise<void> {
  const detail = change.reason ? { reason: change.reason } : {};
  await context.register.write(actOf(context, `blanks.${change.act}`, printNumber, detail), async (writer) => {
    const blank = await writer.blank(printNumber);
    if (!blank) throw new TongbanError('BLANK_UNKNOWN', { printNumber });
    const from: BlankState = blank.state;
    if (!mayMove(change.act, from)) throw new TongbanError('BLANK_NOT_IN_STOCK', { printNumber, state: from });
    await writer.moveBlank(printNumber, { ...change, from });
  });
}

/** 作废 of a blank that no case has used: soiled, missing a page, miscounted. */
export function voidBlank(
  context: UseCaseContext,
  input: {
    readonly printNumber: string;
    readonly reason: SpoilReason;
    readonly note: string;
    readonly witness: string;
  },
): Promise<void> {
  requireRole(context, keepers);
  const { printNumber, reason, note } = input;
  return moveOne(context, printNumber, { act: 'void', reason, note, witness: secondSignature(context, input.witness) });
}

/** 报失 of a blank that was not there when counted, or 找回 of one that was lost. */
export function loseOrFindBlank(
  context: UseCaseContext,
  input: {
    readonly printNumber: string;
    readonly act: 'lose' | 'find';
    readonly note: string;
    readonly witness: string;
  },
): Promise<void> {
  requireRole(context, keepers);
  const { printNumber, act, note } = input;
  return moveOne(context, printNumber, { act, note, witness: secondSignature(context, input.witness) });
}

/** 待销毁: the void blanks of a kind, by number. */
export async function blanksToDestroy(context: UseCaseContext, kind: BookletKind) {
  requireRole(context, keepers);
  return context.register.read((reader) => reader.blanksIn(kind, 'void', largestRange));
}

/** Stock, receipts and the last blanks that left the stock. */
export async function blanksOverview(context: UseCaseContext) {
  requireRole(context, everyone);
  return context.register.read(async (reader) => ({
    counts: await reader.blankCounts(),
    receipts: await reader.blankReceipts(),
    used: await reader.blanksUsed(200),
  }));
}

/** What happened to one blank and who said so; BLANK_UNKNOWN where the register has none of this number. */
export async function blankHistory(context: UseCaseContext, printNumber: string) {
  requireRole(context, everyone);
  return context.register.read(async (reader) => {
    const blank = await reader.blank(printNumber);
    if (!blank) throw new TongbanError('BLANK_UNKNOWN', { printNumber });
    const names = new Map((await reader.accounts()).map(({ id, displayName }) => [id, displayName]));
    const named = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
    const moves = (await reader.blankMoves(printNumber)).map((move) => ({
      ...move,
      by: named(move.by) ?? '',
      holder: named(move.holder),
    }));
    return { blank: { ...blank, holder: named(blank.holder) }, moves };
  });
}
