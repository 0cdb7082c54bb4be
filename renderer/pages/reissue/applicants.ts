import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { type TakenRegistration, underTyped } from '../original/taken-registration.ts';

/** Who applies, as the form offers it (APPLY_MAN: 男方, 女方, 双方). */
export const applicantChoices = ['man', 'woman', 'both'] as const;
export type ApplicantChoice = (typeof applicantChoices)[number];

/** Which of the choices stands in an application. */
export function chosenApplicants(applicants: ReissueApplication['applicants']): ApplicantChoice | undefined {
  if (!applicants || applicants.length === 0) return undefined;
  return applicants.length === 2 ? 'both' : applicants[0];
}

/** The list for a choice, the man first. */
export function applicantsOf(choice: ApplicantChoice): PartyRole[] {
  return choice === 'both' ? ['man', 'woman'] : [choice];
}

/** An agent for an application; who alone applies is the one represented. */
export function newProxy({ applicants }: ReissueApplication): NonNullable<ReissueApplication['proxy']> {
  const [only, ...others] = applicants ?? [];
  return { notarised: false, ...(only && others.length === 0 ? { of: only } : {}) };
}

/** What a registration found in the register says of a reissue: its archive is found with it, and whether it ended. */
export function factsOfTaken(
  { man, woman }: ReissueApplication,
  taken: TakenRegistration,
): Partial<ReissueApplication> {
  return {
    kind: taken.kind,
    original: taken.original,
    registeredAt: undefined,
    man: underTyped(man, taken.man),
    woman: underTyped(woman, taken.woman),
    archiveFound: true,
    sufficientEvidence: undefined,
    ...(taken.ended ? { statusStands: false } : {}),
  };
}
