import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { readIdentityNumber } from '#core/domain/identity/identity-number.ts';
import type { IdentityKind, IdentityReading } from '#core/domain/identity/reading.ts';
import type { Party, PartyKind } from '#core/domain/matters/marriage-registration/schema.ts';

/** Kinds of number that a clerk may type for a kind of party and that need to be expected to be read. */
const expected: Readonly<Partial<Record<PartyKind, readonly IdentityKind[]>>> = {
  taiwan: ['taiwan-permit', 'passport'],
  'overseas-chinese': ['passport'],
  foreigner: ['passport'],
};

/** Reads what stands in the number field, for the note beside it. */
export function readTypedNumber(text: string, kind: PartyKind | undefined, today: PlainDate): IdentityReading {
  return readIdentityNumber(text, today, kind ? (expected[kind] ?? []) : []);
}

/**
 * The facts that a typed number gives: the number, and birth and sex where it is in order and says them. Never the
 * household register: the first six digits are history (rule ADDR-1).
 */
export function factsOfNumber(text: string, kind: PartyKind | undefined, today: PlainDate): Partial<Party> {
  const reading = readTypedNumber(text, kind, today);
  const { birth, sex } = reading.ok ? reading : {};
  return {
    idNumber: text === '' ? undefined : text,
    ...(birth ? { birth } : {}),
    ...(sex ? { sex } : {}),
  };
}
