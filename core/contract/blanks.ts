import { z } from 'zod';
import { blankStates } from '../domain/cases/blanks.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { blankActs } from '../domain/stock/moves.ts';
import { procedure } from './errors.ts';
import {
  blankCountsSchema,
  blankSchema,
  bookletKindSchema,
  idSchema,
  printNumberSchema,
  spoilReasonSchema,
} from './shapes.ts';

const range = { kind: bookletKindSchema, from: printNumberSchema, to: printNumberSchema };
/** The second signature: the name of another than the account that acts. */
const witness = z.string().trim().min(2).max(40);
const note = z.string().trim().max(200);
const counted = z.strictObject({ count: z.number() });
const nothing = z.strictObject({});

const receiptSchema = z.strictObject({
  id: z.string(),
  kind: bookletKindSchema,
  from: z.string(),
  to: z.string(),
  count: z.number(),
  receivedOn: plainDateSchema,
  receivedFrom: z.string(),
  witness: z.string(),
});

const blankMoveSchema = z.strictObject({
  act: z.enum(blankActs),
  from: z.enum(blankStates).nullable(),
  to: z.enum(blankStates),
  at: z.string(),
  on: plainDateSchema,
  by: z.string(),
  witness: z.string(),
  holder: z.string().nullable(),
  caseId: z.string().nullable(),
  note: z.string(),
});

const balanceLineSchema = z.strictObject({
  kind: bookletKindSchema,
  opening: z.number(),
  received: z.number(),
  used: z.number(),
  voided: z.number(),
  lost: z.number(),
  found: z.number(),
  closing: z.number(),
  toDestroy: z.number(),
});

/** Blank booklets (空白证件): receipt, hands, loss and destruction, the evening balance (marriage.md §4.2). */
export const blanksContract = {
  overview: procedure.output(
    z.strictObject({ counts: blankCountsSchema, receipts: z.array(receiptSchema), used: z.array(blankSchema) }),
  ),
  /** 入库: a range of printed numbers, both ends included, counted by two. */
  receive: procedure
    .input(z.strictObject({ id: idSchema, ...range, receivedFrom: z.string().trim().min(1).max(60), witness }))
    .output(counted),
  /** 领用 by a clerk at a window. */
  handOut: procedure
    .input(z.strictObject({ ...range, holder: z.string(), window: z.string().trim().max(20) }))
    .output(counted),
  /** 交回 from a window into the stock. */
  takeBack: procedure.input(z.strictObject({ ...range, witness })).output(counted),
  /** 作废 of a blank that no case has used: soiled, miscounted. */
  voidBlank: procedure
    .input(z.strictObject({ printNumber: printNumberSchema, reason: spoilReasonSchema, note, witness }))
    .output(nothing),
  /** 报失 or 找回 of one blank. */
  loseOrFind: procedure
    .input(z.strictObject({ printNumber: printNumberSchema, act: z.enum(['lose', 'find']), note, witness }))
    .output(nothing),
  /** 待销毁: the void blanks of a kind. */
  toDestroy: procedure.input(z.strictObject({ kind: bookletKindSchema })).output(z.array(blankSchema)),
  /** 销毁 of void blanks. Reviewer. */
  destroy: procedure
    .input(z.strictObject({ printNumbers: z.array(printNumberSchema).min(1).max(20_000), witness, note }))
    .output(counted),
  /** What happened to one blank, and who said so. */
  history: procedure
    .input(z.strictObject({ printNumber: printNumberSchema }))
    .output(z.strictObject({ blank: blankSchema, moves: z.array(blankMoveSchema) })),
  /** The evening balance (日终结存) of a day, computed from the ledger. */
  balance: procedure.input(z.strictObject({ on: plainDateSchema })).output(
    z.strictObject({
      on: plainDateSchema,
      lines: z.array(balanceLineSchema),
      holdings: z.array(
        z.strictObject({ kind: bookletKindSchema, holder: z.string(), window: z.string(), count: z.number() }),
      ),
    }),
  ),
  /** The evening balance as a sheet for two signatures, PDF. */
  balanceSheet: procedure.input(z.strictObject({ on: plainDateSchema })).output(z.file()),
  /** 盘点: compares counted ranges with the books; nothing is changed. */
  compareCount: procedure
    .input(
      z.strictObject({
        kind: bookletKindSchema,
        ranges: z.array(z.strictObject({ from: printNumberSchema, to: printNumberSchema })).max(500),
      }),
    )
    .output(
      z.strictObject({
        kind: bookletKindSchema,
        onBooks: z.number(),
        counted: z.number(),
        missing: z.array(
          z.strictObject({
            printNumber: z.string(),
            state: z.string(),
            lastHolder: z.string(),
            window: z.string(),
          }),
        ),
        unexpected: z.array(z.strictObject({ printNumber: z.string(), state: z.string() })),
      }),
    ),
};
