import type { CaseView } from '#core/contract/shapes.ts';
import type { AdoptionParties } from '#core/domain/adoption-law/parties.ts';
import {
  adoptedPersonSchema,
  adoptionPersonSchema,
  type OriginalAdoption,
  placingPersonSchema,
} from '#core/domain/adoption-law/persons.ts';

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
const anew: readonly string[] = ['present', 'papers', 'nameAsRead', 'idValidTo'];

/** The facts of a person that another act knows too: an adoption that is being registered asks for more. */
function lasting<Person extends object>(person: Person, shape: object): Person {
  const known = Object.keys(shape).filter((field) => !anew.includes(field));
  const facts = Object.entries(person).filter(([field]) => known.includes(field));
  // Every field of a person may be absent, so what is left is one.
  return Object.fromEntries(facts) as Person;
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
    child: lasting(child, adoptedPersonSchema.shape),
    adopters: adopters.map((person) => lasting(person, adoptionPersonSchema.shape)),
    placer: {
      ...(placer.institution ? { institution: placer.institution } : {}),
      ...(placer.persons
        ? { persons: placer.persons.map((person) => lasting(person, placingPersonSchema.shape)) }
        : {}),
    },
  };
  if (!application.original && view.number && view.registeredOn) {
    const own = { office: office.name, division: office.division, caseId: view.id };
    return { original: { number: view.number, registeredOn: view.registeredOn, ...own }, parties };
  }
  // A file that was entered again from paper is itself what a later act is about.
  const backEntry = view.matter === 'adoption.back-entry' ? { caseId: view.id } : {};
  return application.original?.number ? { original: { ...application.original, ...backEntry }, parties } : undefined;
}
