import { z } from 'zod';
import { blankStates } from '../domain/cases/blanks.ts';
import { mostSheets, sheetOutcomes } from '../domain/printing/job.ts';
import { procedure } from './errors.ts';
import { traySchema } from './printers.ts';
import {
  caseSummarySchema,
  holderSchema,
  idSchema,
  paperOfferSchema,
  printNumberSchema,
  spoilReasonSchema,
} from './shapes.ts';

const nothing = z.strictObject({});
const sheet = { caseId: idSchema, party: holderSchema, printNumber: printNumberSchema };

const printed = z.strictObject({ pdf: z.file(), job: z.string().nullable() });

const openJobSchema = z.strictObject({
  id: z.string(),
  /** Empty where the PDF was saved. */
  printer: z.string(),
  tray: z.string().nullable(),
  /** Null where it is not known whether the printer took it. */
  job: z.string().nullable(),
  sentAt: z.string(),
  sentBy: z.string(),
  sentByName: z.string(),
  sheets: z.array(
    z.strictObject({ ...sheet, state: z.enum(blankStates), name: z.string(), number: z.string().nullable() }),
  ),
});

/** A day with many couples (集中办理): registered one after the other, printed as one job for each tray. */
export const batchContract = {
  list: procedure.output(z.strictObject({ couples: z.array(caseSummarySchema), jobs: z.array(openJobSchema) })),
  /** Takes one prepared couple as far as it goes: submitted, approved, registered. */
  advance: procedure
    .input(
      z.strictObject({
        caseId: idSchema,
        events: z.strictObject({ submit: idSchema, approve: idSchema, register: idSchema }),
      }),
    )
    .output(nothing),
  /** Sends booklets as one job, in this order; all of them or none. `id` is that of the job. */
  print: procedure
    .input(
      z.strictObject({
        id: idSchema,
        sheets: z
          .array(z.strictObject({ ...sheet, eventId: idSchema }))
          .min(1)
          .max(mostSheets),
        printer: z.string().nullable(),
        tray: traySchema.optional(),
      }),
    )
    .output(printed),
  /** What was found of sheets of a job; with one that was not printed the rest of the job is taken back from the printer. */
  answer: procedure
    .input(
      z.strictObject({
        id: idSchema,
        answers: z
          .array(
            z.strictObject({
              printNumber: printNumberSchema,
              eventId: idSchema,
              outcome: z.enum(sheetOutcomes),
              /** For a spoiled one; INVALID without. */
              reason: spoilReasonSchema.optional(),
              note: z.string().max(200),
            }),
          )
          .min(1)
          .max(mostSheets),
      }),
    )
    .output(nothing),
  /** Forms of many couples as one job for another tray, couple by couple. */
  forms: procedure
    .input(
      z.strictObject({
        caseIds: z.array(idSchema).min(1).max(mostSheets),
        papers: z.array(paperOfferSchema.shape.paper).min(1).max(10),
        printer: z.string().nullable(),
        tray: traySchema.optional(),
      }),
    )
    .output(printed),
};

export type OpenJobView = z.infer<typeof openJobSchema>;
