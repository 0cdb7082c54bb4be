import type { PlainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../law/judgement.ts';

/** A person of a case as the register's index of persons (人员索引) keeps them. */
export interface CasePerson {
  readonly role: PartyRole;
  readonly name: string;
  readonly birth: PlainDate | null;
  /** As typed, after its spaces. */
  readonly idNumber: string;
  /** The number by which the same person is found, whichever form it was written in. */
  readonly matchKey: string;
}

/** How a registered marriage ended, where the register knows it (备注). */
export const marriageEnds = ['annulled', 'invalid', 'revoked', 'divorced'] as const;
export type MarriageEnd = (typeof marriageEnds)[number];

/** One appearance of a person in the register, with the other person of the same case. */
export interface PersonEntry {
  readonly caseId: string;
  readonly matter: string;
  readonly stage: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly birth: PlainDate | null;
  readonly idNumber: string;
  readonly number: string | null;
  readonly registeredOn: PlainDate | null;
  readonly otherName: string;
  readonly otherIdNumber: string;
  readonly ended: MarriageEnd | null;
}
