import { z } from 'zod';
import { isWithin } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import type { Fen } from '../../money/fen.ts';
import { yuanSchema } from '../../money/yuan-schema.ts';
import { type AllowanceKind, allowanceKinds, type CareKind, careKinds } from './kinds.ts';

/** One standard a month (月标准): for whom, in which care; the same line may serve several. */
const lineSchema = z.strictObject({
  kinds: z.array(z.enum(allowanceKinds)).min(1).max(3),
  care: z.array(z.enum(careKinds)).min(1).max(2),
  /** Yuan a month in the file; fen inside. */
  monthly: yuanSchema,
});

/** A standard in force from a day on (标准文件): the document, and the amounts. The office may save its own. */
export const childStandardSchema = z
  .strictObject({
    /** The document that fixes it, as a decision names it: 渝民规〔2025〕6号. */
    document: z.string().trim().min(1).max(200),
    /** First and last day; without a last day the next standard ends it. */
    from: plainDateSchema,
    to: plainDateSchema.optional(),
    lines: z.array(lineSchema).min(1).max(20),
    /** Our reading, which the document does not say. */
    inferred: z.boolean().optional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], error: 'not before the first day' })
  .refine(({ lines }) => !hasDoubled(lines), { path: ['lines'], error: 'one amount for one kind and care' });
export type ChildStandard = z.infer<typeof childStandardSchema>;
/** A standard as it stands in a file, with yuan as they are written. */
export type ChildStandardInput = z.input<typeof childStandardSchema>;

function hasDoubled(
  lines: readonly { readonly kinds: readonly string[]; readonly care: readonly string[] }[],
): boolean {
  const cells = lines.flatMap(({ kinds, care }) => kinds.flatMap((kind) => care.map((one) => `${kind} ${one}`)));
  return new Set(cells).size < cells.length;
}

/** An amount a month and the document that fixes it. */
export interface StandardOfDay {
  readonly monthly: Fen;
  readonly document: string;
}

/**
 * The standard of a kind and care on a day. Among those that speak of it the one that began last decides; where two began
 * on one day, the one that stands later in the list. Undefined: no standard is known, and nothing may be guessed.
 */
export function standardOn(
  standards: readonly ChildStandard[],
  { kind, care, on }: { readonly kind: AllowanceKind; readonly care: CareKind; readonly on: PlainDate },
): StandardOfDay | undefined {
  let best: (StandardOfDay & { readonly from: PlainDate }) | undefined;
  for (const { document, from, to, lines } of standards) {
    if (!isWithin(on, from, to) || (best && from < best.from)) continue;
    const line = lines.find((one) => one.kinds.includes(kind) && one.care.includes(care));
    if (line) best = { monthly: line.monthly, document, from };
  }
  return best && { monthly: best.monthly, document: best.document };
}
