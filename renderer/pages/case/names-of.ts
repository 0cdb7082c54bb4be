import type { CaseView } from '#core/contract/shapes.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';

/** A party of a case, where its matter has one. */
export function partyOf({ application }: CaseView, role: PartyRole): Party | undefined {
  if (role === 'man') return 'man' in application ? application.man : undefined;
  return 'woman' in application ? application.woman : undefined;
}

function named(persons: readonly ({ readonly name?: string | undefined } | undefined)[]): readonly string[] {
  return persons.flatMap((person) => (person?.name ? [person.name] : []));
}

/** The names of the persons of a case as its papers have them; those not typed yet are left out. */
export function namesOf(view: CaseView): readonly string[] {
  const { application } = view;
  if ('adopters' in application) return named([...application.adopters, application.child]);
  const persons = 'applicant' in application ? [application.applicant] : [partyOf(view, 'man'), partyOf(view, 'woman')];
  return named(persons);
}
