import { z } from 'zod';
import { serviceWays } from '../domain/cases/events.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { onlineCheckSchema } from '../domain/marriage-law/party.ts';
import { procedure } from './errors.ts';
import { printerIdSchema, traySchema } from './printers.ts';
import {
  applicationInputSchema,
  blankCountsSchema,
  blankSchema,
  bookletKindSchema,
  caseSummarySchema,
  caseViewSchema,
  duplicateSchema,
  earlierCaseSchema,
  holderSchema,
  idSchema,
  knownSchema,
  matterIdSchema,
  paperOfferSchema,
  partySchema,
  printNumberSchema,
  sentenceSchema,
  servedRoleSchema,
  spoilReasonSchema,
  viewPurposeSchema,
} from './shapes.ts';

/** What every act on a case names: the case and the id of the event it makes. */
const act = { caseId: idSchema, eventId: idSchema };

export const casesContract = {
  /** The work list: cases of the day and unfinished ones of earlier days, newest first. */
  home: procedure.output(
    z.strictObject({
      today: plainDateSchema,
      cases: z.array(caseSummarySchema),
      blanks: blankCountsSchema,
    }),
  ),
  /** A secret case (收养) is shown for a purpose only, which is audited: PURPOSE_NEEDED. */
  view: procedure
    .input(z.strictObject({ caseId: idSchema, purpose: viewPurposeSchema.optional() }))
    .output(caseViewSchema),
  /** Opens a case (受理) with an empty draft. The same eventId again returns the same case. */
  open: procedure.input(z.strictObject({ ...act, matter: matterIdSchema })).output(caseViewSchema),
  /**
   * Saves the draft as it stands; `upon` is the revision it was typed upon (CONFLICT otherwise). Tells what the register
   * knows of the persons in it.
   */
  saveDraft: procedure
    .input(z.strictObject({ caseId: idSchema, upon: z.int().min(0), draft: applicationInputSchema }))
    .output(
      z.strictObject({
        revision: z.number(),
        savedAt: z.string(),
        known: knownSchema,
        duplicates: z.array(duplicateSchema),
        earlier: z.array(earlierCaseSchema),
      }),
    ),
  /** 受理: the clock begins; the receipt gets its number. Needs PASS today and a calendar that reaches. */
  accept: procedure.input(z.strictObject({ ...act, upon: z.int().min(0) })).output(caseViewSchema),
  /** 撤回 by one party, in the cooling-off period. */
  withdraw: procedure
    .input(
      z.strictObject({ ...act, by: partySchema, receiptShown: z.boolean(), explanation: z.string().trim().max(400) }),
    )
    .output(caseViewSchema),
  /** Both have come within the window: the examination is typed. */
  beginExamination: procedure.input(z.strictObject(act)).output(caseViewSchema),
  /** 视为撤回 is put on file, once the window is over. */
  lapse: procedure.input(z.strictObject(act)).output(caseViewSchema),
  /** 提交审查. Needs PASS or HELD today. */
  submit: procedure.input(z.strictObject({ ...act, upon: z.int().min(0) })).output(caseViewSchema),
  /** 退回补正: the case becomes a draft again. */
  return: procedure.input(z.strictObject({ ...act, reason: sentenceSchema })).output(caseViewSchema),
  /** 联网核对: evidence for a case that is held. */
  recordOnlineCheck: procedure.input(z.strictObject({ ...act, onlineCheck: onlineCheckSchema })).output(caseViewSchema),
  /** 审查通过. Needs PASS today; with four eyes another account than the submitter's. */
  approve: procedure.input(z.strictObject({ ...act, opinion: sentenceSchema })).output(caseViewSchema),
  /** 不予办理: numbers the notice. Needs a REFUSE or REFER finding today. */
  refuse: procedure.input(z.strictObject(act)).output(caseViewSchema),
  /** 登记: judges again, takes the next number and registers, in one transaction. */
  register: procedure.input(z.strictObject(act)).output(caseViewSchema),
  /** 更正 before delivery: a slip of the registry; booklets already printed are voided, the number stays. */
  correct: procedure
    .input(z.strictObject({ ...act, corrected: applicationInputSchema, reason: sentenceSchema }))
    .output(caseViewSchema),
  /** 出具、查询、备注: answers a request. Needs PASS today. */
  answer: procedure.input(z.strictObject({ ...act, upon: z.int().min(0) })).output(caseViewSchema),
  /** A step of the procedure with the day on which it happened (办理进度). */
  progress: procedure
    .input(
      z.strictObject({
        ...act,
        step: z.string().min(1).max(40),
        on: plainDateSchema,
        note: z.string().trim().max(400),
      }),
    )
    .output(caseViewSchema),
  /** 告知 before an annulment. */
  notify: procedure.input(z.strictObject({ ...act, note: z.string().trim().max(400) })).output(caseViewSchema),
  /** 决定; with four eyes another account than the submitter's. */
  decide: procedure
    .input(z.strictObject({ ...act, decision: z.enum(['annul', 'keep']), opinion: sentenceSchema }))
    .output(caseViewSchema),
  /** 送达 to one party. */
  serve: procedure
    .input(
      z.strictObject({
        ...act,
        party: servedRoleSchema,
        how: z.enum(serviceWays),
        servedOn: plainDateSchema,
        note: z.string().trim().max(200),
      }),
    )
    .output(caseViewSchema),
  /** Cases by number, identity number or name, newest first; for finding an original registration. */
  find: procedure.input(z.strictObject({ text: z.string().trim().min(2).max(60) })).output(z.array(caseSummarySchema)),
  /** 终止: the parties do not go on. */
  close: procedure.input(z.strictObject({ ...act, reason: sentenceSchema })).output(caseViewSchema),
};

export const certificatesContract = {
  /** The lowest blank in stock, to be compared with the booklet in the printer. */
  nextBlank: procedure.input(z.strictObject({ kind: bookletKindSchema })).output(blankSchema.nullable()),
  /**
   * Sends one booklet to a printer. Glyphs and fit are checked first; the blank is booked before anything moves.
   * `printer` null: nothing is spooled, the page saves or prints the returned PDF itself. The page is moved by the proven
   * calibration of the printer and tray; `job` is followed by `printers.follow`.
   */
  send: procedure
    .input(
      z.strictObject({
        ...act,
        party: holderSchema,
        printNumber: printNumberSchema,
        printer: z.string().nullable(),
        tray: traySchema.optional(),
      }),
    )
    .output(z.strictObject({ view: caseViewSchema, pdf: z.file(), job: z.string().nullable() })),
  /** What stands in the booklet of one of a couple, line by line as it will be printed. */
  lines: procedure
    .input(z.strictObject({ caseId: idSchema, party: partySchema }))
    .output(z.array(z.strictObject({ label: z.string(), value: z.string() }))),
  /** 当事人核对无误, before the booklet is printed; a correction takes it back. */
  check: procedure.input(z.strictObject({ ...act, party: partySchema })).output(caseViewSchema),
  /** 打印无误. When both are right the case is issued (已发证). */
  confirm: procedure.input(z.strictObject({ ...act, party: holderSchema })).output(caseViewSchema),
  /** 作废: voids the blank with its reason; the next send links the new one. */
  spoil: procedure
    .input(z.strictObject({ ...act, party: holderSchema, reason: spoilReasonSchema, note: z.string().max(200) }))
    .output(caseViewSchema),
};

/**
 * Papers of a case as PDF. `labels` prints the pre-printed words of the booklet in grey, for the screen; with a printer also
 * its calibration and what it leaves white.
 */
export const papersContract = {
  pdf: procedure
    .input(
      z.strictObject({
        caseId: idSchema,
        ...paperOfferSchema.shape,
        labels: z.boolean().default(false),
        printer: printerIdSchema.optional(),
        tray: traySchema.optional(),
      }),
    )
    .output(z.file()),
  /** Characters of a name that no certificate font has; empty where all can be printed. */
  missingGlyphs: procedure
    .input(z.strictObject({ text: z.string().max(400) }))
    .output(z.strictObject({ characters: z.array(z.string()) })),
  /** Spools a paper that is no booklet. */
  print: procedure
    .input(
      z.strictObject({
        caseId: idSchema,
        ...paperOfferSchema.shape,
        printer: z.string(),
        tray: traySchema.optional(),
      }),
    )
    .output(z.strictObject({ job: z.string() })),
};
