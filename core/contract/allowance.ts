import { z } from 'zod';
import { plainMonthSchema } from '../domain/dates/month.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { allowanceKinds, careKinds, paymentWays } from '../domain/matters/children-allowance/kinds.ts';
import { childOfficerSchema, officerRoles } from '../domain/matters/children-allowance/officers.ts';
import { childStandardSchema } from '../domain/matters/children-allowance/standards.ts';
import { stopReasonCodes } from '../domain/matters/children-allowance/stop-reasons.ts';
import { fenSchema } from '../domain/money/fen-schema.ts';
import { officeFileSchema } from './archive.ts';
import { procedure } from './errors.ts';
import { idSchema } from './shapes.ts';

/** One child of a list; the number of the identity paper is masked. */
const listedChild = {
  caseId: z.string(),
  number: z.string(),
  name: z.string(),
  maskedNumber: z.string(),
  kind: z.enum(allowanceKinds).nullable(),
  care: z.enum(careKinds).nullable(),
};
const listedChildSchema = z.strictObject(listedChild);

/** Money in fen. `deducted + payable = standard`. */
const paymentLineSchema = z.strictObject({
  ...listedChild,
  standard: fenSchema,
  deducted: fenSchema,
  payable: fenSchema,
  isTopUp: z.boolean(),
  document: z.string(),
  payment: z.enum(paymentWays).nullable(),
  payee: z.string(),
});

const stopFields = { reason: z.enum(stopReasonCodes), fromMonth: plainMonthSchema };

/** The lists of a month of the children's allowance (发放花名册、减员表、拟停发、未核查). */
const allowanceMonthSchema = z.strictObject({
  month: plainMonthSchema,
  payments: z.strictObject({
    lines: z.array(paymentLineSchema),
    sum: fenSchema,
    /** Children who are due a payment and for whom no standard of the month is known; not in the sum. */
    withoutStandard: z.array(listedChildSchema),
  }),
  reductions: z.array(
    z.strictObject({
      ...listedChild,
      ...stopFields,
      explanation: z.string(),
      on: plainDateSchema,
      noticeNumber: z.string(),
      /** Months that were on a list although the allowance had ended. */
      overpaidMonths: z.int().min(0),
    }),
  ),
  /** Ends that the register itself shows; the clerk stops the allowance. */
  proposedStops: z.array(z.strictObject({ ...listedChild, ...stopFields, since: plainDateSchema })),
  /** With those who look after the child, the nearest first. */
  missingChecks: z.array(
    z.strictObject({
      ...listedChild,
      officers: z.array(z.strictObject({ role: z.enum(officerRoles), name: z.string(), phone: z.string() })),
    }),
  ),
});

/** One person of the directory, with the children's masked names in the order of `officer.children`. */
const officerLineSchema = z.strictObject({
  file: officeFileSchema,
  officer: childOfficerSchema,
  childNames: z.array(z.string()),
});

const fileOfMonth = procedure
  .input(z.strictObject({ month: plainMonthSchema, as: z.enum(['pdf', 'xlsx']) }))
  .output(z.file());

/** The children's allowance beyond its single cases: lists of a month, directory, standards. */
export const allowanceContract = {
  month: procedure.input(z.strictObject({ month: plainMonthSchema })).output(allowanceMonthSchema),
  /** 发放花名册. ALLOWANCE_STANDARD_MISSING while a child has no standard: a list that leaves one out is none. */
  paymentFile: fileOfMonth,
  /** 减员表 */
  reductionFile: fileOfMonth,
  /** 儿童督导员、儿童主任 */
  officers: procedure.output(z.array(officerLineSchema)),
  /** `id` is of the file, made anew for every save; `officer.id` is the person's and stays. */
  saveOfficer: procedure.input(z.strictObject({ id: idSchema, officer: childOfficerSchema })).output(officerLineSchema),
  removeOfficer: procedure.input(z.strictObject({ id: idSchema })).output(z.strictObject({})),
  /** Built-in standards (`file` null) and the office's own, by their first day. */
  standards: procedure.output(
    z.array(z.strictObject({ standard: childStandardSchema, file: officeFileSchema.nullable() })),
  ),
  /**
   * Saves the office's own; one with the same first day and document goes out of use. Reviewer or administrator. Amounts go in
   * as yuan and come back as fen.
   */
  saveStandard: procedure
    .input(z.strictObject({ id: idSchema, standard: childStandardSchema }))
    .output(officeFileSchema),
  removeStandard: procedure.input(z.strictObject({ id: idSchema })).output(z.strictObject({})),
};

export type AllowanceMonth = z.infer<typeof allowanceMonthSchema>;
export type OfficerLine = z.infer<typeof officerLineSchema>;
