import { z } from 'zod';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { caseVerdicts } from '../domain/law/judgement.ts';
import { funeralHallSchema } from '../domain/matters/funeral-subsidy/halls.ts';
import { personClasses } from '../domain/matters/funeral-subsidy/schema.ts';
import { settledItems } from '../domain/matters/funeral-subsidy/settlement-sheet.ts';
import { procedure } from './errors.ts';
import { idSchema } from './shapes.ts';

const year = z.int().min(2000).max(2999);
/** The year in which the period ends; a hall by its id in the register or its name, all halls where it is absent. */
const choice = { year, hall: z.string().min(1).max(100).optional() };
const fileAs = z.enum(['pdf', 'xlsx']);
/** Whole fen. */
const amount = z.int();
/** JSON as the office writes a table, amounts in yuan (`office-tables.ts`). */
const tableText = z.string().min(1).max(400_000);

const charge = z.strictObject({ billed: amount, waived: amount });
const items = z.strictObject({
  transport: charge,
  storage: charge,
  bag: charge,
  cremation: charge,
  urn: charge,
  others: charge,
});
const sums = z.strictObject({
  bodies: z.number(),
  billed: amount,
  waived: amount,
  hotline: amount,
  family: amount,
  items,
});
const line = z.strictObject({
  caseId: z.string(),
  formNumber: z.string(),
  name: z.string(),
  /** Whole; the page masks it until it is asked for. */
  idNumber: z.string(),
  county: z.string(),
  class: z.enum(personClasses).nullable(),
  died: plainDateSchema.nullable(),
  cremated: plainDateSchema,
  cremationNumber: z.string(),
  isInCounty: z.boolean(),
  items,
  billed: amount,
  waived: amount,
  hotline: amount,
  family: amount,
  answeredOn: plainDateSchema,
  settledOn: plainDateSchema.nullable(),
  paidOn: plainDateSchema.nullable(),
});
const period = z.strictObject({
  year: z.number(),
  from: plainDateSchema,
  to: plainDateSchema,
  reportBy: plainDateSchema,
});
const counts = z.array(z.strictObject({ key: z.string(), bodies: z.number(), waived: amount, family: amount }));

/** What one settlement says. */
export const settlementSchema = z.strictObject({
  period,
  halls: z.array(
    z.strictObject({
      hall: z.string(),
      hallName: z.string(),
      /** By the county that pays (户籍区县). */
      counties: z.array(
        z.strictObject({
          county: z.string(),
          lines: z.array(line),
          sums,
          /** By class of person; '' where no form names one. */
          classes: z.array(z.strictObject({ class: z.string(), sums })),
        }),
      ),
      sums,
    }),
  ),
  statistics: z.strictObject({
    sums,
    mean: amount,
    byMonth: counts,
    byCounty: counts,
    byHall: counts,
    byClass: counts,
    byItem: z.array(z.strictObject({ item: z.enum(settledItems), billed: amount, waived: amount })),
    inCounty: z.number(),
    crossCounty: z.number(),
    hotlineBodies: z.number(),
    unsettled: z.number(),
    refused: z.array(z.strictObject({ rule: z.string(), files: z.number() })),
  }),
});

const savedFile = z.strictObject({ id: z.string(), key: z.string(), savedAt: z.string(), savedBy: z.string() });

/** One thing wrong with a table: its code, the row's path, what the row is of. */
const tableProblem = z.strictObject({ code: z.string(), path: z.string(), name: z.string() });
const judged = z.strictObject({ verdict: z.enum(caseVerdicts), waived: amount });

/** Funeral subsidies beside their cases: settlement, tables, halls (丧葬补助). */
export const funeralContract = {
  /** 结算: the answered files whose cremation lies in the period, by hall and by the county that pays. */
  settlement: procedure.input(z.strictObject(choice)).output(settlementSchema),
  /** 殡仪馆结算明细. NOT_FOUND where the period has no line. */
  settlementFile: procedure.input(z.strictObject({ ...choice, as: fileAs })).output(z.file()),
  /** 年度汇总表. */
  summaryFile: procedure.input(z.strictObject({ year, as: fileAs })).output(z.file()),
  /** 列入结算 or 财政已拨付 for every line that waits for it; how many they were. */
  mark: procedure
    .input(
      z.strictObject({
        ...choice,
        eventId: idSchema,
        step: z.enum(['settled', 'paid']),
        on: plainDateSchema,
        note: z.string().trim().max(400),
      }),
    )
    .output(z.strictObject({ files: z.number() })),
  /** 地区标准表: built-in and the office's own, by region and first day. */
  tables: procedure.output(
    z.array(
      z.strictObject({
        region: z.string(),
        from: plainDateSchema,
        name: z.string(),
        document: z.string(),
        own: savedFile.nullable(),
        body: tableText,
      }),
    ),
  ),
  /** 试算: what is wrong with a table, and what it would have changed for the files of the last year. */
  tryTable: procedure.input(z.strictObject({ body: tableText })).output(
    z.strictObject({
      problems: z.array(tableProblem),
      files: z.number(),
      changes: z.array(
        z.strictObject({
          caseId: z.string(),
          formNumber: z.string(),
          name: z.string(),
          before: judged,
          after: judged,
        }),
      ),
      /** Fen; below zero where less would have been waived. */
      difference: z.int(),
    }),
  ),
  /** TABLE_REFUSED tells what is wrong; INVALID where forms were stamped on or after its first day. */
  saveTable: procedure.input(z.strictObject({ id: idSchema, body: tableText })).output(savedFile),
  removeTable: procedure.input(z.strictObject({ id: z.string() })).output(z.strictObject({})),
  /** 殡葬服务场所名录. */
  halls: procedure.output(z.array(z.strictObject({ hall: funeralHallSchema, file: savedFile }))),
  /** TABLE_REFUSED tells what is wrong with days, prices or name. */
  saveHall: procedure.input(z.strictObject({ id: idSchema, hall: funeralHallSchema })).output(savedFile),
  removeHall: procedure.input(z.strictObject({ id: z.string() })).output(z.strictObject({})),
};
