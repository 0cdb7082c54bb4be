import { z } from 'zod';
import { type CaseEvent, type CaseEventBody, spoilReasons } from '#core/domain/cases/events.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { caseVerdicts } from '#core/domain/law/judgement.ts';
import { onlineCheckSchema } from '#core/domain/marriage-law/party.ts';
import { marriageApplicationSchema } from '#core/domain/matters/marriage-registration/schema.ts';

const party = z.enum(['man', 'woman']);
const reason = z.strictObject({ rule: z.string(), text: z.string(), basis: z.string() });

/** What a stored event may say; an event of an unknown type is damage, for a newer program would be refused earlier. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), matter: z.string() }),
  z.strictObject({
    type: z.literal('submitted'),
    application: marriageApplicationSchema,
    ruleSet: z.string(),
    verdict: z.enum(caseVerdicts),
  }),
  z.strictObject({ type: z.literal('returned'), reason: z.string() }),
  z.strictObject({ type: z.literal('online-check-recorded'), onlineCheck: onlineCheckSchema }),
  z.strictObject({ type: z.literal('approved'), opinion: z.string(), ruleSet: z.string() }),
  z.strictObject({
    type: z.literal('refused'),
    application: marriageApplicationSchema,
    noticeNumber: z.string(),
    reasons: z.array(reason),
  }),
  z.strictObject({ type: z.literal('numbered'), number: z.string(), registeredOn: plainDateSchema }),
  z.strictObject({ type: z.literal('certificate-sent'), party, printNumber: z.string(), printer: z.string() }),
  z.strictObject({
    type: z.literal('certificate-spoiled'),
    party,
    printNumber: z.string(),
    reason: z.enum(spoilReasons),
    note: z.string(),
  }),
  z.strictObject({ type: z.literal('certificate-confirmed'), party, printNumber: z.string() }),
  z.strictObject({ type: z.literal('closed'), reason: z.string(), application: marriageApplicationSchema }),
]) satisfies z.ZodType<CaseEventBody>;

/** A row of the journal, with its body parsed. */
export const eventSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  sequence: z.int().positive(),
  at: z.string(),
  on: plainDateSchema,
  by: z.string(),
  body: eventBodySchema,
}) satisfies z.ZodType<CaseEvent>;
