import { z } from 'zod';
import { isWithin } from '../../../dates/arithmetic.ts';
import { type PlainDate, parsePlainDate } from '../../../dates/plain-date.ts';
import { plainDateSchema } from '../../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../../divisions/division-code-schema.ts';
import { yuanSchema } from '../../../money/yuan-schema.ts';
import { bearers, personClasses, subsidyPapers } from '../schema.ts';
import { sourceIds } from './sources.ts';

/** What a table may waive (免除项目); a bill has those of its hall. */
export const feeItems = ['transport', 'storage', 'bag', 'cremation', 'urn', 'coffin', 'ash-keeping'] as const;
export type FeeItem = (typeof feeItems)[number];

/** What a line of a hall's bill is: an item that a table may waive, or another service (其他服务), which none waives. */
export const billItems = [...feeItems, 'other'] as const;
export type BillItem = (typeof billItems)[number];

/** Every row: its first and last day (both belong to it), the document that fixes it, where we read it. */
const row = {
  from: plainDateSchema,
  to: plainDateSchema.optional(),
  document: z.string().min(1),
  /** `office`: brought in by the office itself, which knows the document. */
  source: z.enum([...sourceIds, 'office']),
  /** Our reading, which the text does not say; to be confirmed by the office. */
  inferred: z.boolean().default(false),
};

const monthDay = z
  .string()
  .refine((text) => parsePlainDate(`2023-${text}`) !== undefined, { error: 'a day of every year as MM-DD' });

/** An edition of the rules: its name is the rule set of a judgement, its document the basis where no row has its own. */
const editionSchema = z.strictObject({ ...row, name: z.string().min(1) });

/** Who is granted; ANYONE: every resident (惠及全民). */
const classSchema = z.strictObject({
  ...row,
  class: z.enum([...personClasses, 'ANYONE']),
  /** 生活困难的: the class alone is not enough. */
  needsHardship: z.boolean().default(false),
});

/** One item with the limits inside it: hours of storage, pieces, yuan. */
const itemSchema = z.strictObject({
  ...row,
  item: z.enum(feeItems),
  hours: z.int().positive().optional(),
  pieces: z.int().positive().optional(),
  cap: yuanSchema.optional(),
});

export type ItemRow = z.infer<typeof itemSchema>;

/** The most that is waived for one body, all items together. */
const totalCapSchema = z.strictObject({ ...row, cap: yuanSchema });

/** A bearer of the funeral beside whom nothing is waived. */
const exclusionSchema = z.strictObject({ ...row, bearer: z.enum(bearers).exclude(['none']) });

/** The waiver of transport after a call to 96000; before or after the subsidy takes its part. */
const hotlineSchema = z.strictObject({
  ...row,
  item: z.enum(feeItems),
  cap: yuanSchema,
  order: z.enum(['before', 'after']),
});

/** Zones: 户籍地区县; the rest of the region; outside it. `away` is every death outside the home county. */
const placeSchema = z.strictObject({
  ...row,
  death: z.enum(['any', 'home', 'away', 'region', 'elsewhere']),
  cremation: z.enum(['any', 'home', 'region', 'elsewhere']),
  /** Waived at the till, paid back later, or not covered. */
  pay: z.enum(['direct', 'reimburse', 'no']),
});
export type PlaceRow = z.infer<typeof placeSchema>;

/** Months to claim what was paid first, from the day of the receipt, the death or the cremation. */
const deadlineSchema = z.strictObject({
  ...row,
  months: z.int().positive(),
  start: z.enum(['receipt', 'death', 'cremation']),
});

/** The period of a hall's settlement with its bureau, by the day of cremation. */
const settlementSchema = z.strictObject({ ...row, begins: monthDay, ends: monthDay, reportBy: monthDay });
export type SettlementRow = z.infer<typeof settlementSchema>;

const paperSchema = z.strictObject({ ...row, paper: z.enum(subsidyPapers) });

const formSchema = z.strictObject({ ...row, name: z.string().min(1), copies: z.int().positive() });

/** The whole table of one region (地区标准). A district's table names only what it adds or replaces. */
export const regionTableSchema = z.strictObject({
  region: divisionCodeSchema,
  editions: z.array(editionSchema).min(1),
  classes: z.array(classSchema),
  items: z.array(itemSchema).default([]),
  totalCaps: z.array(totalCapSchema).default([]),
  exclusions: z.array(exclusionSchema).default([]),
  hotline: z.array(hotlineSchema).default([]),
  places: z.array(placeSchema).default([]),
  deadlines: z.array(deadlineSchema).default([]),
  settlements: z.array(settlementSchema).default([]),
  papers: z.array(paperSchema).default([]),
  forms: z.array(formSchema).default([]),
});
export type RegionTable = z.infer<typeof regionTableSchema>;
export type RegionTableInput = z.input<typeof regionTableSchema>;

/** The rows in force on a day, in the order of the table. */
export function rowsOn<Row extends { readonly from: PlainDate; readonly to?: PlainDate | undefined }>(
  rows: readonly Row[],
  on: PlainDate,
): readonly Row[] {
  return rows.filter(({ from, to }) => isWithin(on, from, to));
}
