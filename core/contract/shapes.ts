import { z } from 'zod';
import { roles } from '../domain/cases/actions.ts';
import { blankStates, bookletKinds } from '../domain/cases/blanks.ts';
import { spoilReasons } from '../domain/cases/events.ts';
import { stages } from '../domain/cases/state.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { caseVerdicts, findingVerdicts } from '../domain/law/judgement.ts';
import { lawSettingsSchema } from '../domain/law/settings.ts';
import { marriageApplicationSchema } from '../domain/matters/marriage-registration/schema.ts';

/** Client-made id of an event, a case or an attachment (UUID). */
export const idSchema = z.uuid();
export const partySchema = z.enum(['man', 'woman']);
export const modeSchema = z.enum(['office', 'practice']);
export const loginSchema = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/);
export const passphraseSchema = z.string().min(1).max(256);
export const roleSchema = z.enum(roles);
export const bookletKindSchema = z.enum(bookletKinds);
export const spoilReasonSchema = z.enum(spoilReasons);
export const printNumberSchema = z.string().min(1).max(16);
/** A sentence typed by the clerk: a reason, a note, an opinion. */
export const sentenceSchema = z.string().trim().min(1).max(400);

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

const paperStateSchema = z.enum(['none', 'sent', 'right']);

export const caseSummarySchema = z.strictObject({
  id: z.string(),
  matter: z.string(),
  stage: z.enum(stages),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  manName: z.string(),
  womanName: z.string(),
  verdict: z.string(),
  needs: z.number(),
  manPaper: paperStateSchema,
  womanPaper: paperStateSchema,
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  changedAt: z.string(),
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
  spoiled: z.array(z.strictObject({ printNumber: z.string(), reason: spoilReasonSchema, note: z.string() })),
});

export const historyEntrySchema = z.strictObject({
  at: z.string(),
  by: z.string(),
  type: z.string(),
  note: z.string(),
});

/** A case as its page shows it: the journal's state, the draft where it is one, and what the law says today. */
export const caseViewSchema = z.strictObject({
  id: z.string(),
  matter: z.string(),
  stage: z.enum(stages),
  revision: z.number(),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  /** The draft while the stage is draft, else what was submitted. */
  application: marriageApplicationSchema,
  draftRevision: z.number(),
  savedAt: z.string().nullable(),
  judgement: judgementSchema,
  submittedBy: z.string().nullable(),
  /** Whether the submitter is the account that asks: with four eyes it cannot approve. */
  submittedByMe: z.boolean(),
  returnedReason: z.string().nullable(),
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  refusalNotice: z.string().nullable(),
  closedReason: z.string().nullable(),
  certificates: z.strictObject({ man: certificateStateSchema, woman: certificateStateSchema }),
  history: z.array(historyEntrySchema),
});

export const blankSchema = z.strictObject({
  printNumber: z.string(),
  kind: bookletKindSchema,
  state: z.enum(blankStates),
  caseId: z.string().nullable(),
  party: partySchema.nullable(),
  reason: spoilReasonSchema.nullable(),
  note: z.string(),
  replacedBy: z.string().nullable(),
});

export const blankCountsSchema = z.record(bookletKindSchema, z.record(z.enum(blankStates), z.number()));

export type SessionInfo = z.infer<typeof sessionSchema>;
export type CaseView = z.infer<typeof caseViewSchema>;
export type CaseSummaryView = z.infer<typeof caseSummarySchema>;
export type OfficeView = z.infer<typeof officeSchema>;
export type AccountView = z.infer<typeof accountSchema>;
export type BlankView = z.infer<typeof blankSchema>;
export type BlankCounts = z.infer<typeof blankCountsSchema>;
