import { z } from 'zod';
import type { Application } from '#core/domain/cases/application.ts';
import { certificateHolders } from '#core/domain/cases/blanks.ts';
import {
  type CaseEvent,
  type CaseEventBody,
  servedRoles,
  serviceWays,
  spoilReasons,
} from '#core/domain/cases/events.ts';
import { stages } from '#core/domain/cases/state.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { caseVerdicts, partyRoles } from '#core/domain/law/judgement.ts';
import { onlineCheckSchema } from '#core/domain/marriage-law/party.ts';
import { registrationEnds } from '#core/domain/people/person-entry.ts';

/** An application is some JSON object here; whoever loads the case proves it by the schema of its matter. */
export const applicationSchema = z.record(z.string(), z.unknown()) satisfies z.ZodType<Application>;

const text = z.string();
const application = applicationSchema;
const party = z.enum(partyRoles);
const holder = z.enum(certificateHolders);
const booklet = { party: holder, printNumber: text };
const slip = z.strictObject({ field: text, from: text, to: text });
const reason = z.strictObject({ rule: text, text, basis: text });
const filedPaper = z.strictObject({ title: text, pages: z.number() });

/** From the opening to the decision whether they may. */
const examination = [
  z.strictObject({ type: z.literal('opened'), matter: text }),
  z.strictObject({
    type: z.literal('accepted'),
    application,
    ruleSet: text,
    receiptNumber: text,
    examining: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('withdrawn'),
    by: party,
    receiptShown: z.boolean(),
    explanation: text,
    confirmationNumber: text,
  }),
  z.strictObject({ type: z.literal('examination-begun') }),
  z.strictObject({ type: z.literal('lapsed'), lapsedOn: plainDateSchema }),
  z.strictObject({ type: z.literal('submitted'), application, ruleSet: text, verdict: z.enum(caseVerdicts) }),
  z.strictObject({ type: z.literal('returned'), reason: text }),
  z.strictObject({ type: z.literal('online-check-recorded'), onlineCheck: onlineCheckSchema }),
  z.strictObject({ type: z.literal('approved'), opinion: text, ruleSet: text }),
  z.strictObject({ type: z.literal('refused'), application, noticeNumber: text, reasons: z.array(reason) }),
] as const;

/** Registration, booklets and their correction. */
const registration = [
  z.strictObject({
    type: z.literal('numbered'),
    number: text,
    registeredOn: plainDateSchema,
    parties: z.array(holder).exactOptional(),
  }),
  z.strictObject({ type: z.literal('certificate-sent'), ...booklet, printer: text }),
  z.strictObject({ type: z.literal('certificate-spoiled'), ...booklet, reason: z.enum(spoilReasons), note: text }),
  z.strictObject({ type: z.literal('certificate-checked'), party: z.enum(partyRoles) }),
  z.strictObject({ type: z.literal('certificate-confirmed'), ...booklet }),
  z.strictObject({
    type: z.literal('corrected'),
    application,
    changes: z.array(slip),
    reason: text,
    voided: z.array(z.strictObject(booklet)),
  }),
] as const;

/** Answers to one person, annulment, remarks, the archive, and the end. */
const afterwards = [
  z.strictObject({ type: z.literal('answered'), application, ruleSet: text, number: text }),
  z.strictObject({
    type: z.literal('progressed'),
    step: text,
    on: plainDateSchema,
    note: text,
    number: text.exactOptional(),
    stage: z.enum(stages).exactOptional(),
  }),
  z.strictObject({ type: z.literal('notified'), noticeNumber: text, note: text }),
  z.strictObject({
    type: z.literal('decided'),
    decision: z.enum(['annul', 'keep']),
    decisionNumber: text,
    opinion: text,
  }),
  z.strictObject({
    type: z.literal('served'),
    party: z.enum(servedRoles),
    how: z.enum(serviceWays),
    servedOn: plainDateSchema,
    note: text,
    last: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('remarked'),
    ended: z.enum(registrationEnds),
    sentence: text,
    effectiveOn: plainDateSchema,
    fromCaseId: text,
  }),
  z.strictObject({
    type: z.literal('filed'),
    archiveClass: text,
    year: z.int(),
    volume: z.int(),
    number: text,
    endedOn: plainDateSchema,
    papers: z.array(filedPaper),
    missingReason: text,
  }),
  z.strictObject({ type: z.literal('closed'), reason: text, application }),
] as const;

/** What a stored event may say; an event of an unknown type is damage, for a newer program would be refused earlier. */
export const eventBodySchema = z.discriminatedUnion('type', [
  ...examination,
  ...registration,
  ...afterwards,
]) satisfies z.ZodType<CaseEventBody>;

/** A row of the journal without its body, which is read by its own schema. */
export const eventRowSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  sequence: z.int().positive(),
  at: z.string(),
  on: plainDateSchema,
  by: z.string(),
}) satisfies z.ZodType<Omit<CaseEvent, 'body'>>;
