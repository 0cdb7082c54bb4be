import { completePerson } from '../../adoption-law/persons.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { normaliseName } from '../../people/names.ts';
import type { AdoptionApplication } from './application-schema.ts';

/** The application as it lies before the clerk when a case is opened: one resident of the mainland, nothing typed. */
export function emptyAdoptionApplication(): AdoptionApplication {
  return { child: { kind: 'mainland' }, adopters: [{ kind: 'mainland' }], placer: {} };
}

/** A draft as it enters the journal: names with the one dot, birth and sex from a valid number where they were left to it. */
export function completeAdoptionApplication(draft: AdoptionApplication, today: PlainDate): AdoptionApplication {
  const { child, placer, adopters } = draft;
  const { nameAfter } = child;
  return {
    ...draft,
    child: {
      ...completePerson(child, today),
      ...(nameAfter === undefined ? {} : { nameAfter: normaliseName(nameAfter) }),
    },
    adopters: adopters.map((adopter) => completePerson(adopter, today)),
    placer: {
      ...placer,
      ...(placer.persons ? { persons: placer.persons.map((person) => completePerson(person, today)) } : {}),
    },
  };
}
