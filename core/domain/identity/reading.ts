import type { PlainDate } from '../dates/plain-date.ts';

/**
 * Kinds of identity number (证件号码种类): 公民身份号码; the 15 digits of before 1999; 港澳台居民居住证; 外国人永久居留身份证 of
 * 2023 and of 2017; 港澳居民来往内地通行证; 台湾居民来往大陆通行证; 香港、澳门、台湾 identity cards; 护照.
 */
export const identityKinds = [
  'citizen',
  'citizen-15',
  'hmt-residence',
  'permanent-residence',
  'permanent-residence-2017',
  'hk-macao-permit',
  'taiwan-permit',
  'hong-kong-id',
  'macao-id',
  'taiwan-id',
  'passport',
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** What is wrong with a number: stable codes; the sentences are in `identity/words.ts`. */
export type IdentityProblem = 'length' | 'characters' | 'date' | 'check-digit' | 'future-birth' | 'old-format';

/** What a number says of itself. Its first six digits are history, never the household register (rule ADDR-1). */
export interface IdentityFacts {
  /** Letters in upper case, otherwise as typed. */
  readonly number: string;
  readonly birth?: PlainDate;
  readonly sex?: 'male' | 'female';
  /** First six digits, where they are a division. */
  readonly division?: string;
  /** No table knows those digits: shown to the clerk, never a reason to refuse, as abolished codes are normal. */
  readonly unknownAddress?: boolean;
}

/** A number read: in order with its kind, or wrong with every reason. */
export type IdentityReading =
  | ({ readonly ok: true; readonly kind: IdentityKind; readonly problems: readonly [] } & IdentityFacts)
  | ({
      readonly ok: false;
      /** The kind that it would be, where its shape tells. */
      readonly kind: IdentityKind | undefined;
      readonly problems: readonly IdentityProblem[];
    } & IdentityFacts);

/** Makes a reading of facts and problems. */
export function readingOf(
  kind: IdentityKind | undefined,
  facts: IdentityFacts,
  problems: readonly IdentityProblem[],
): IdentityReading {
  if (problems.length === 0 && kind !== undefined) return { ok: true, kind, problems: [], ...facts };
  return { ok: false, kind, problems, ...facts };
}
