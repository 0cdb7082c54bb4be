import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { readIdentityNumber } from '#core/domain/identity/identity-number.ts';
import type { IdentityReading } from '#core/domain/identity/reading.ts';
import type { Party, PartyKind } from '#core/domain/marriage-law/party.ts';
import { expectedKinds } from '#core/domain/marriage-law/party-view.ts';

/** Reads what stands in the number field, for the note beside it. */
export function readTypedNumber(text: string, kind: PartyKind | undefined, today: PlainDate): IdentityReading {
  return readIdentityNumber(text, today, kind ? expectedKinds[kind] : []);
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
