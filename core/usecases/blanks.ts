import { type BookletKind, printNumbersBetween } from '../domain/cases/blanks.ts';
import type { SpoilReason } from '../domain/cases/events.ts';
import { TongbanError } from '../domain/errors.ts';
import type { BlankReceipt } from '../ports.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** 入库: enters a range of printed numbers, both ends included. */
export async function receiveBlanks(
  context: UseCaseContext,
  input: {
    readonly id: string;
    readonly kind: BookletKind;
    readonly from: string;
    readonly to: string;
    readonly receivedFrom: string;
  },
): Promise<{ count: number }> {
  requireRole(context, ['reviewer', 'administrator']);
  const numbers = printNumbersBetween(input.from, input.to);
  if (typeof numbers === 'string') throw new TongbanError('BLANK_RANGE_INVALID', { why: numbers });
  const receipt: BlankReceipt = { ...input, count: numbers.length, receivedOn: context.clock.today() };
  const done = await context.register.read((reader) => reader.blankReceipts());
  if (done.some((earlier) => earlier.id === input.id)) return { count: numbers.length };
  const detail = { from: input.from, to: input.to, count: numbers.length };
  await context.register.write(actOf(context, 'blanks.receive', input.id, detail), (writer) =>
    writer.receiveBlanks(receipt, numbers),
  );
  return { count: numbers.length };
}

/** 作废 of a blank that no case has used: soiled, missing a page, miscounted. */
export async function voidBlank(
  context: UseCaseContext,
  input: { readonly printNumber: string; readonly reason: SpoilReason; readonly note: string },
): Promise<void> {
  requireRole(context, ['reviewer', 'administrator']);
  const { printNumber, reason, note } = input;
  await context.register.write(actOf(context, 'blanks.void', printNumber, { reason }), async (writer) => {
    const blank = await writer.blank(printNumber);
    if (!blank) throw new TongbanError('BLANK_UNKNOWN', { printNumber });
    await writer.moveBlank(printNumber, 'stock', { state: 'void', reason, note });
  });
}

/** Stock, receipts and the last blanks that left the stock. */
export async function blanksOverview(context: UseCaseContext) {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => ({
    counts: await reader.blankCounts(),
    receipts: await reader.blankReceipts(),
    used: await reader.blanksUsed(200),
  }));
}
