import type { CaseView } from '#core/contract/shapes.ts';
import type { AdoptionParties } from '#core/domain/adoption-law/parties.ts';
import type { OriginalAdoption } from '#core/domain/adoption-law/persons.ts';

/** An adoption found in the register, ready to be laid into an application. */
export interface TakenAdoption {
  readonly original: OriginalAdoption;
  readonly parties: Pick<AdoptionParties, 'category' | 'child' | 'adopters' | 'placer'>;
}

/** Matters whose cases are an adoption, or are about one that they name. */
export const adoptionMatters: readonly string[] = [
  'adoption.establishment',
  'adoption.back-entry',
  'adoption.reissue',
  'adoption.dissolution',
];

function isOfAdoption(application: object): application is AdoptionParties & { original?: OriginalAdoption } {
  return 'child' in application && 'adopters' in application && 'placer' in application;
}

/** Facts that are asked anew at the next visit. */
function lasting<Person extends AdoptionParties['child']>(person: Person): Person {
  const { present: _present, papers: _papers, nameAsRead: _read, idValidTo: _valid, ...rest } = person;
  // What is left has every field that a person must have: all of them are optional.
  return rest as Person;
}

/** The adoption that a case of this register is, or is about; undefined where it has none. */
export function takenAdoption(
  view: Pick<CaseView, 'id' | 'matter' | 'number' | 'registeredOn'> & { readonly application: object },
  office: { readonly name: string; readonly division: string },
): TakenAdoption | undefined {
  const { application } = view;
  if (!isOfAdoption(application)) return undefined;
  const { category, child, adopters, placer } = application;
  const parties = {
    ...(category ? { category } : {}),
    child: lasting(child),
    adopters: adopters.map(lasting),
    placer: { ...placer, ...(placer.persons ? { persons: placer.persons.map(lasting) } : {}) },
  };
  if (!application.original && view.number && view.registeredOn) {
    const own = { office: office.name, division: office.division, caseId: view.id };
    return { original: { number: view.number, registeredOn: view.registeredOn, ...own }, parties };
  }
  // A file that was entered again from paper is itself what a later act is about.
  const backEntry = view.matter === ('adoption.back-entry' as string) ? { caseId: view.id } : {};
  return application.original?.number ? { original: { ...application.original, ...backEntry }, parties } : undefined;
}
