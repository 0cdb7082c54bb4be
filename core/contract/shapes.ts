import { z } from 'zod';
import { roles, viewPurposes } from '../domain/cases/actions.ts';
import { blankStates, bookletKinds, certificateHolders } from '../domain/cases/blanks.ts';
import { servedRoles, serviceWays, spoilReasons } from '../domain/cases/events.ts';
import { stages } from '../domain/cases/state.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { deadlineCodes } from '../domain/law/deadline-codes.ts';
import { caseVerdicts, findingVerdicts, partyRoles } from '../domain/law/judgement.ts';
import { lawSettingsSchema } from '../domain/law/settings.ts';
import { duplicateKinds } from '../domain/marriage-law/duplicates.ts';
import { type ApplicationOf, applicationSchemas, type MatterId, matterIds } from '../domain/matters/schemas.ts';
import { formIds } from '../domain/papers/forms.ts';
import { personRoles, registrationEnds } from '../domain/people/person-entry.ts';
import { officeFileKinds } from '../ports.ts';

/** Client-made id of an event, a case or an attachment (UUID). */
export const idSchema = z.uuid();
export const partySchema = z.enum(partyRoles);
export const holderSchema = z.enum(certificateHolders);
export const servedRoleSchema = z.enum(servedRoles);
export const viewPurposeSchema = z.enum(viewPurposes);
export const modeSchema = z.enum(['office', 'practice']);
export const loginSchema = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/);
export const passphraseSchema = z.string().min(1).max(256);
export const roleSchema = z.enum(roles);
export const bookletKindSchema = z.enum(bookletKinds);
export const spoilReasonSchema = z.enum(spoilReasons);
export const printNumberSchema = z.string().min(1).max(16);
/** A sentence typed by the clerk: a reason, a note, an opinion. */
export const sentenceSchema = z.string().trim().min(1).max(400);

/** What an office sets about its archive (全宗号, 目录号, 每盒页数); absent: the usual. */
export const archiveSettingsSchema = z.strictObject({
  fondsNumber: z.string().trim().max(20),
  fondsName: z.string().trim().max(60),
  catalogueNumber: z.string().trim().max(20),
  boxCapacityPages: z.int().min(20).max(2000),
});

/** A template of adoption numbers: it must name the year and the serial. */
const numberTemplateSchema = z
  .string()
  .trim()
  .max(30)
  .regex(/^(?=.*\{year\})(?=.*\{serial\})/);

/** The whole path of SumatraPDF on a drive of this machine; no other program is ever run by a setting. */
export const sumatraPathSchema = z
  .string()
  .trim()
  .max(260)
  .regex(/^[A-Za-z]:\\(?:[^\\/:*?"<>|]+\\)*SumatraPDF[^\\/:*?"<>|]*\.exe$/i);

export const officeSchema = z.strictObject({
  name: z.string().trim().min(2).max(60),
  division: z.string().regex(/^\d{6}$/),
  window: z.string().trim().max(20),
  foreignAuthority: z.boolean(),
  fourEyes: z.boolean(),
  idleMinutes: z.int().min(1).max(120),
  law: lawSettingsSchema,
  firstPerson: z.enum(['holder', 'man']),
  cardReader: z.strictObject({
    kind: z.enum(['none', 'cvr', 'routon', 'synjones']),
    address: z.string().max(200),
  }),
  sumatraPath: sumatraPathSchema.optional(),
  archive: archiveSettingsSchema.optional(),
  adoption: z
    .strictObject({
      shortName: z.string().trim().min(1).max(10),
      numberTemplate: numberTemplateSchema,
      dissolutionTemplate: numberTemplateSchema,
      serialWidth: z.int().min(3).max(8),
    })
    .optional(),
});

export const accountSchema = z.strictObject({
  id: z.string(),
  login: z.string(),
  displayName: z.string(),
  roles: z.array(roleSchema),
  disabled: z.boolean(),
});

export const placeSchema = z.strictObject({ route: z.string().max(200), field: z.string().max(100) });

export const sessionSchema = z.strictObject({
  mode: modeSchema,
  account: accountSchema,
  office: officeSchema,
  divisionName: z.string(),
  today: plainDateSchema,
  place: placeSchema.nullable(),
});

/** Where a booklet stands. */
const paperStateSchema = z.enum(['none', 'sent', 'right']);

export const matterIdSchema = z.enum(matterIds);

const inputOf = <Id extends MatterId>(matter: Id) =>
  z.strictObject({ matter: z.literal(matter), application: applicationSchemas[matter] });

/** An application with the matter whose schema it follows. */
export const applicationInputSchema = z.discriminatedUnion('matter', [
  inputOf('marriage.registration'),
  inputOf('divorce.registration'),
  inputOf('marriage.reissue'),
  inputOf('marriage.record-proof'),
  inputOf('marriage.archive-enquiry'),
  inputOf('marriage.annulment'),
  inputOf('marriage.court-remark'),
  inputOf('adoption.establishment'),
  inputOf('adoption.dissolution'),
  inputOf('adoption.back-entry'),
  inputOf('adoption.revocation'),
  inputOf('adoption.reissue'),
  inputOf('adoption.proof'),
  inputOf('funeral.subsidy'),
  inputOf('children.allowance'),
]);
export type ApplicationInput = z.infer<typeof applicationInputSchema>;

const archivePlaceSchema = z.strictObject({
  archiveClass: z.string(),
  year: z.number(),
  volume: z.number(),
  pages: z.number(),
  number: z.string(),
  endedOn: plainDateSchema,
});

/** One line of a list. `names` are masked for matters whose lists show no full names. */
export const caseSummarySchema = z.strictObject({
  id: z.string(),
  matter: z.string(),
  stage: z.enum(stages),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  names: z.array(z.string()),
  verdict: z.string(),
  needs: z.number(),
  parties: z.array(holderSchema),
  papers: z.partialRecord(holderSchema, paperStateSchema),
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  acceptedOn: plainDateSchema.nullable(),
  ended: z.enum(registrationEnds).nullable(),
  filed: archivePlaceSchema.nullable(),
  changedAt: z.string(),
});

/** The two periods of a divorce and where today stands in them; `missingYear`: the calendar does not reach. */
export const divorceClockSchema = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    accepted: plainDateSchema,
    coolingEnds: plainDateSchema,
    windowOpens: plainDateSchema,
    windowCloses: plainDateSchema,
    lapsesOn: plainDateSchema,
    phase: z.enum(['cooling', 'open', 'lapsed']),
  }),
  z.strictObject({ known: z.literal(false), accepted: plainDateSchema, missingYear: z.number() }),
]);

/** An older record of the same person, shown beside the form and never merged (疑似重复). */
export const duplicateSchema = z.strictObject({
  party: partySchema,
  kind: z.enum(duplicateKinds),
  entry: z.strictObject({
    caseId: z.string(),
    matter: z.string(),
    stage: z.string(),
    role: partySchema,
    name: z.string(),
    birth: plainDateSchema.nullable(),
    idNumber: z.string(),
    number: z.string().nullable(),
    registeredOn: plainDateSchema.nullable(),
    acceptedOn: plainDateSchema.nullable(),
    otherName: z.string(),
    otherIdNumber: z.string(),
    ended: z.enum(registrationEnds).nullable(),
  }),
});

const knownFactsSchema = z.strictObject({ archiveMarriage: z.boolean(), openDivorceApplication: z.boolean() });
export const knownSchema = z.strictObject({ man: knownFactsSchema, woman: knownFactsSchema });

export const paperIdSchema = z.enum([...formIds, ...bookletKinds]);
export const paperOfferSchema = z.strictObject({
  paper: paperIdSchema,
  party: holderSchema.optional(),
  copy: z.enum(['archive', 'party']).optional(),
  part: z.string().max(20).optional(),
});

/** What an attachment of a case is, without its bytes. */
export const attachmentLineSchema = z.strictObject({
  id: z.string(),
  mediaType: z.string(),
  paper: z.string(),
  title: z.string(),
  pages: z.number(),
  orientation: z.number(),
  bytesLength: z.number(),
  addedAt: z.string(),
  addedBy: z.string(),
});

export const findingSchema = z.strictObject({
  rule: z.string(),
  verdict: z.enum(findingVerdicts),
  party: partySchema.optional(),
  basis: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
  earliest: plainDateSchema.optional(),
  missing: z.array(z.string()).optional(),
});

export const judgementSchema = z.strictObject({
  ruleSet: z.string(),
  verdict: z.enum(caseVerdicts),
  findings: z.array(findingSchema),
});

const certificateStateSchema = z.strictObject({
  state: paperStateSchema,
  printNumber: z.string().optional(),
  /** 当事人核对: the day on which the party found it right. */
  checkedOn: plainDateSchema.optional(),
  spoiled: z.array(z.strictObject({ printNumber: z.string(), reason: spoilReasonSchema, note: z.string() })),
});

export const historyEntrySchema = z.strictObject({
  at: z.string(),
  by: z.string(),
  type: z.string(),
  note: z.string(),
});

const correctionSchema = z.strictObject({ field: z.string(), from: z.string(), to: z.string() });

/** Another case in which a person of this one appears, without names. */
export const earlierCaseSchema = z.strictObject({
  caseId: z.string(),
  matter: z.string(),
  stage: z.string(),
  number: z.string().nullable(),
  on: plainDateSchema.nullable(),
  role: z.enum(personRoles),
  ownRole: z.enum(personRoles),
});

/** A table of the office that is in use. */
export const officeTableSchema = z.strictObject({ kind: z.enum(officeFileKinds), key: z.string(), body: z.string() });

/** A day that the law sets to a case. */
export const deadlineSchema = z.strictObject({
  code: z.enum(deadlineCodes),
  opensOn: plainDateSchema.nullable(),
  dueOn: plainDateSchema.nullable(),
  basis: z.string(),
});

const progressEntrySchema = z.strictObject({
  step: z.string(),
  on: plainDateSchema,
  note: z.string(),
  number: z.string().optional(),
  recordedOn: plainDateSchema,
});

/** A case as its page shows it, without its application: the journal's state and what the law says today. */
const caseViewFields = {
  id: z.string(),
  stage: z.enum(stages),
  revision: z.number(),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  draftRevision: z.number(),
  savedAt: z.string().nullable(),
  judgement: judgementSchema,
  known: knownSchema,
  duplicates: z.array(duplicateSchema),
  earlier: z.array(earlierCaseSchema),
  tables: z.array(officeTableSchema),
  deadlines: z.array(deadlineSchema),
  submittedBy: z.string().nullable(),
  /** Whether the submitter is the account that asks: with four eyes it cannot approve. */
  submittedByMe: z.boolean(),
  returnedReason: z.string().nullable(),
  clock: divorceClockSchema.nullable(),
  acceptedOn: plainDateSchema.nullable(),
  receiptNumber: z.string().nullable(),
  withdrawal: z.strictObject({ on: plainDateSchema, by: partySchema, confirmationNumber: z.string() }).nullable(),
  lapsedOn: plainDateSchema.nullable(),
  opinion: z.string(),
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  bookletKind: bookletKindSchema.nullable(),
  parties: z.array(holderSchema),
  refusalNotice: z.string().nullable(),
  closedReason: z.string().nullable(),
  answer: z.strictObject({ number: z.string(), on: plainDateSchema }).nullable(),
  notice: z.strictObject({ noticeNumber: z.string(), on: plainDateSchema, note: z.string() }).nullable(),
  decision: z
    .strictObject({
      decision: z.enum(['annul', 'keep']),
      decisionNumber: z.string(),
      opinion: z.string(),
      on: plainDateSchema,
    })
    .nullable(),
  service: z.partialRecord(
    servedRoleSchema,
    z.strictObject({ how: z.enum(serviceWays), servedOn: plainDateSchema, note: z.string() }),
  ),
  servedTo: z.array(servedRoleSchema),
  progress: z.array(progressEntrySchema),
  corrections: z.array(z.strictObject({ on: plainDateSchema, reason: z.string(), changes: z.array(correctionSchema) })),
  remarks: z.array(z.strictObject({ ended: z.enum(registrationEnds), sentence: z.string(), on: plainDateSchema })),
  filed: z
    .strictObject({
      archiveClass: z.string(),
      year: z.number(),
      volume: z.number(),
      number: z.string(),
      endedOn: plainDateSchema,
      missingReason: z.string(),
      on: plainDateSchema,
      papers: z.array(z.strictObject({ title: z.string(), pages: z.number() })),
    })
    .nullable(),
  /** Whether the case may now have its place in the archive. */
  fileable: z.boolean(),
  papers: z.array(paperOfferSchema),
  attachments: z.array(attachmentLineSchema),
  certificates: z.partialRecord(holderSchema, certificateStateSchema),
  history: z.array(historyEntrySchema),
};

const viewOf = <Id extends MatterId>(matter: Id) =>
  z.strictObject({ matter: z.literal(matter), application: applicationSchemas[matter], ...caseViewFields });

/** A case as its page shows it; `matter` tells what the application says. The draft is shown while one is typed. */
export const caseViewSchema = z.discriminatedUnion('matter', [
  viewOf('marriage.registration'),
  viewOf('divorce.registration'),
  viewOf('marriage.reissue'),
  viewOf('marriage.record-proof'),
  viewOf('marriage.archive-enquiry'),
  viewOf('marriage.annulment'),
  viewOf('marriage.court-remark'),
  viewOf('adoption.establishment'),
  viewOf('adoption.dissolution'),
  viewOf('adoption.back-entry'),
  viewOf('adoption.revocation'),
  viewOf('adoption.reissue'),
  viewOf('adoption.proof'),
  viewOf('funeral.subsidy'),
  viewOf('children.allowance'),
]);

export const blankSchema = z.strictObject({
  printNumber: z.string(),
  kind: bookletKindSchema,
  state: z.enum(blankStates),
  caseId: z.string().nullable(),
  party: holderSchema.nullable(),
  reason: spoilReasonSchema.nullable(),
  note: z.string(),
  replacedBy: z.string().nullable(),
  holder: z.string().nullable(),
  window: z.string(),
});

export const blankCountsSchema = z.record(bookletKindSchema, z.record(z.enum(blankStates), z.number()));

export type SessionInfo = z.infer<typeof sessionSchema>;
export type CaseView = z.infer<typeof caseViewSchema>;
/** The view of a case of one matter. */
export type CaseViewOf<Id extends MatterId> = Extract<CaseView, { matter: Id }> & { application: ApplicationOf<Id> };
export type DuplicateView = z.infer<typeof duplicateSchema>;
export type DeadlineView = z.infer<typeof deadlineSchema>;
export type DivorceClockView = z.infer<typeof divorceClockSchema>;
export type AttachmentLineView = z.infer<typeof attachmentLineSchema>;
export type PaperOfferView = z.infer<typeof paperOfferSchema>;
export type CaseSummaryView = z.infer<typeof caseSummarySchema>;
export type OfficeView = z.infer<typeof officeSchema>;
export type AccountView = z.infer<typeof accountSchema>;
export type BlankView = z.infer<typeof blankSchema>;
export type BlankCounts = z.infer<typeof blankCountsSchema>;
