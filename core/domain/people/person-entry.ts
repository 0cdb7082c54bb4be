import type { PlainDate } from '../dates/plain-date.ts';

/** What a person is to a case: of a couple, of an adoption, of a funeral, or the one who asks. */
export const personRoles = [
  'man',
  'woman',
  'child',
  'adopter',
  'second-adopter',
  'placer',
  'second-placer',
  'deceased',
  'organiser',
  'guardian',
  'applicant',
] as const;
export type PersonRole = (typeof personRoles)[number];

/** A person of a case as the register's index of persons (人员索引) keeps them. */
export interface CasePerson {
  readonly role: PersonRole;
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

/** How any registration ended: a marriage, or an adoption that was dissolved or revoked (解除、撤销收养登记). */
export const registrationEnds = [...marriageEnds, 'adoption-dissolved', 'adoption-revoked'] as const;
export type RegistrationEnd = (typeof registrationEnds)[number];

/** One appearance of a person in the register, with the other person of the same case where it is one of a couple. */
export interface PersonEntry {
  readonly caseId: string;
  readonly matter: string;
  readonly stage: string;
  readonly role: PersonRole;
  readonly name: string;
  readonly birth: PlainDate | null;
  readonly idNumber: string;
  readonly number: string | null;
  readonly registeredOn: PlainDate | null;
  /** The day of its acceptance (受理), where it has one. */
  readonly acceptedOn: PlainDate | null;
  readonly otherName: string;
  readonly otherIdNumber: string;
  readonly ended: RegistrationEnd | null;
}
