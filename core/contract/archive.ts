import { z } from 'zod';
import { archiveClasses } from '../domain/archive/classes.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { formIds } from '../domain/papers/forms.ts';
import { procedure } from './errors.ts';
import {
  attachmentLineSchema,
  caseSummarySchema,
  caseViewSchema,
  deadlineSchema,
  divorceClockSchema,
  idSchema,
  sentenceSchema,
} from './shapes.ts';

const year = z.int().min(1950).max(2999);
export const archiveClassSchema = z.enum(archiveClasses);

/** Queues of the legal clock (法定期限): computed from the register at every call, never stored. */
export const clockContract = {
  queues: procedure.output(
    z.strictObject({
      today: plainDateSchema,
      /** In the order in which they want a hand; a case stands in one queue. */
      rows: z.array(
        z.strictObject({
          queue: z.enum([
            'overdue',
            'due-today',
            'closing',
            'open',
            'opens-today',
            'lapsed',
            'cooling',
            'calendar-missing',
          ]),
          line: caseSummarySchema,
          clock: divorceClockSchema.nullable(),
          deadline: deadlineSchema.nullable(),
        }),
      ),
    }),
  ),
};

/** The archive (婚姻登记档案). */
export const archiveContract = {
  /** What lies before a file is given its place: the papers in their order, what is missing. */
  contents: procedure.input(z.strictObject({ caseId: idSchema })).output(
    z.strictObject({
      archiveClass: archiveClassSchema.nullable(),
      year,
      papers: z.array(
        z.strictObject({
          code: z.string(),
          title: z.string(),
          source: z.enum(['form', 'attachment']),
          pages: z.number(),
          firstPage: z.number(),
        }),
      ),
      missing: z.array(z.strictObject({ code: z.string(), title: z.string(), required: z.boolean() })),
      pages: z.number(),
    }),
  ),
  /** 归档: takes the next 室编卷号 of the year and class. Papers that are missing are told first, then accepted with a reason. */
  file: procedure
    .input(z.strictObject({ caseId: idSchema, eventId: idSchema, missingReason: z.string().trim().max(400) }))
    .output(caseViewSchema),
  /** Cases of a year that wait for their place. */
  waiting: procedure.input(z.strictObject({ year })).output(z.array(caseSummarySchema)),
  /** 归档缺件清单 of a year as PDF: the waiting files that lack a paper which an article asks for. */
  missingFile: procedure.input(z.strictObject({ year })).output(z.file()),
  /** 档案查询登记簿: every enquiry of a year with its purpose, drawn from the journals. */
  enquiries: procedure.input(z.strictObject({ year })).output(
    z.array(
      z.strictObject({
        caseId: z.string(),
        number: z.string(),
        on: plainDateSchema,
        applicant: z.string(),
        standing: z.string(),
        purpose: z.string(),
        result: z.string(),
        by: z.string(),
      }),
    ),
  ),
  /** The files of a class and year, with pages and boxes. */
  catalogue: procedure.input(z.strictObject({ archiveClass: archiveClassSchema, year })).output(
    z.array(
      z.strictObject({
        line: caseSummarySchema,
        volume: z.number(),
        pages: z.number(),
        box: z.number(),
      }),
    ),
  ),
  /** The yearly catalogue (案卷目录) of a class. */
  catalogueFile: procedure
    .input(z.strictObject({ archiveClass: archiveClassSchema, year, as: z.enum(['pdf', 'xlsx']) }))
    .output(z.file()),
  /** Cover, spine and note of every box (盒面、盒脊、备考表) as PDF. */
  boxLabels: procedure.input(z.strictObject({ archiveClass: archiveClassSchema, year })).output(z.file()),
  /** 卷内目录 with 归档章 of one file as PDF. */
  fileList: procedure.input(z.strictObject({ caseId: idSchema })).output(z.file()),
};

/** Scans and other files of a case (附件), stored encrypted with it. */
export const attachmentsContract = {
  /** JPEG, PNG or PDF by content; EXIF is taken out. ATTACHMENT_REFUSED says why one is not taken. */
  put: procedure
    .input(
      z.strictObject({
        caseId: idSchema,
        attachmentId: idSchema,
        paper: z.string().min(1).max(60),
        title: z.string().trim().min(1).max(120),
        file: z.file().max(20_000_000),
      }),
    )
    .output(attachmentLineSchema),
  get: procedure.input(z.strictObject({ attachmentId: idSchema })).output(z.file()),
  remove: procedure.input(z.strictObject({ attachmentId: idSchema })).output(z.strictObject({})),
  /** The papers that the archive of this case asks for as scans, for the choice beside the file. */
  kinds: procedure
    .input(z.strictObject({ caseId: idSchema }))
    .output(z.array(z.strictObject({ code: z.string(), title: z.string() }))),
};

/** A file of the office, without its text. */
export const officeFileSchema = z.strictObject({
  id: z.string(),
  key: z.string(),
  savedAt: z.string(),
  savedBy: z.string(),
});

/** One thing wrong with a template file: where, what, and the data of its sentence. */
export const templateProblemSchema = z.strictObject({
  path: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Forms as the office words them (文书模板). Administrator. */
export const templatesContract = {
  list: procedure.output(
    z.array(
      z.strictObject({
        form: z.enum(formIds),
        title: z.string(),
        /** Built-in versions and the office's own, by their days. */
        versions: z.array(
          z.strictObject({
            from: plainDateSchema,
            to: plainDateSchema.nullable(),
            own: officeFileSchema.nullable(),
          }),
        ),
      }),
    ),
  ),
  /** The template file in use on a day, as a start for the office's own. */
  file: procedure.input(z.strictObject({ form: z.enum(formIds), on: plainDateSchema })).output(z.file()),
  /** Checks a file without keeping it, with a preview in the longest names. */
  check: procedure.input(z.strictObject({ file: z.file().max(200_000) })).output(
    z.strictObject({
      form: z.enum(formIds).nullable(),
      problems: z.array(templateProblemSchema),
    }),
  ),
  /** The file set with ordinary or extreme samples. TEMPLATE_REFUSED where it does not pass. */
  preview: procedure
    .input(z.strictObject({ file: z.file().max(200_000), sample: z.enum(['ordinary', 'extreme']) }))
    .output(z.file()),
  save: procedure.input(z.strictObject({ id: idSchema, file: z.file().max(200_000) })).output(officeFileSchema),
  remove: procedure.input(z.strictObject({ id: z.string() })).output(z.strictObject({})),
};

/** The calendar of rest days (节假日安排): years of the package and those that the office brought in. */
export const calendarContract = {
  years: procedure.output(z.array(z.strictObject({ year, source: z.string(), own: officeFileSchema.nullable() }))),
  /** A year typed off the State Council's notice; a newer one takes the place of an older. Administrator. */
  save: procedure
    .input(
      z.strictObject({
        id: idSchema,
        year,
        source: sentenceSchema,
        holidays: z.array(plainDateSchema).min(1).max(80),
        workdays: z.array(plainDateSchema).max(40),
      }),
    )
    .output(officeFileSchema),
  remove: procedure.input(z.strictObject({ id: z.string() })).output(z.strictObject({})),
  /** The days of a year, for looking at. */
  days: procedure
    .input(z.strictObject({ year }))
    .output(z.strictObject({ holidays: z.array(plainDateSchema), workdays: z.array(plainDateSchema) })),
};
