import { categoryOf } from '../../adoption-law/categories.ts';
import { type AdoptionPerson, personView } from '../../adoption-law/persons.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { PartyKind, Sex } from '../../marriage-law/party.ts';
import type { AdopterEntry, AdoptionApplication, PlacerEntry } from './application-schema.ts';
import type { Adopter, AdoptionEstablishment } from './schema.ts';

/** The adopters that the mode has: of a single adopter the first alone. */
export function adoptersOf({ mode, adopters }: AdoptionApplication): readonly AdopterEntry[] {
  if (mode === undefined) return adopters;
  return mode === 'couple' ? [adopters[0] ?? {}, adopters[1] ?? {}] : adopters.slice(0, 1);
}

/** The persons who place the child: none where an institution or nobody does. */
export function placersOf({ category, placer }: AdoptionApplication): readonly PlacerEntry[] {
  const kind = category === undefined ? undefined : categoryOf(category).placer;
  return kind === 'institution' || kind === 'nobody' ? [] : (placer.persons ?? []);
}

/** A fact that is there, under its name; nothing where it was not told. */
function told<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  // One entry of the name and type that the result says.
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
}

/** Soldiers adopt as residents of the mainland do. */
function kindOf(kind: PartyKind | undefined): Adopter['kind'] {
  return kind === 'soldier' ? 'mainland' : kind;
}

/** A day that lies ahead is a slip, which K-05 tells; no rule counts from it. */
export function notAhead(day: PlainDate | undefined, on: PlainDate): PlainDate | undefined {
  return day !== undefined && day > on ? undefined : day;
}

function birthAndSex(person: AdoptionPerson, on: PlainDate): { birth?: PlainDate; sex?: Sex } {
  const { birth, sex } = personView(person, on);
  return { ...told('birth', notAhead(birth, on)), ...told('sex', sex) };
}

const sexOfMode = { 'single-man': 'male', 'single-woman': 'female', couple: undefined } as const;

function adopterFacts(entry: AdopterEntry, mode: AdoptionApplication['mode'], on: PlainDate): Adopter {
  const { healthy, record, able, kind } = entry;
  return {
    ...told('sex', mode === undefined ? undefined : sexOfMode[mode]),
    ...birthAndSex(entry, on),
    ...told('healthy', healthy),
    ...told('record', record),
    ...told('able', able),
    ...told('kind', kindOf(kind)),
  };
}

/**
 * What the rules see of what was typed, on a day: birth and sex read off valid numbers, a couple of the mode married and
 * joining, a disability as the health says. A notice or an evaluation of which nothing was typed has no days yet, so that
 * the rules ask for the day.
 */
export function factsOf(application: AdoptionApplication, on: PlainDate): AdoptionEstablishment {
  const { category, mode, child, notice, evaluation, papers, sender, livingChildren, alreadyAdopting } = application;
  const couple = mode === 'couple' ? true : undefined;
  const { consents, division, health } = child;
  return {
    ...told('category', category),
    child: {
      ...birthAndSex(child, on),
      ...told('disabled', health === undefined ? undefined : health === 'disabled'),
      ...told('consents', consents),
      ...told('division', division),
    },
    adopters: adoptersOf(application).map((entry) => adopterFacts(entry, mode, on)),
    ...told('married', application.married ?? couple),
    ...told('spouseJoins', application.spouseJoins ?? couple),
    ...told('livingChildren', livingChildren),
    ...told('alreadyAdopting', alreadyAdopting),
    ...told('sender', sender),
    notice: { ...told('published', notAhead(notice?.published, on)), ...told('claimed', notice?.claimed) },
    evaluation: {
      ...told('consented', notAhead(evaluation?.consented, on)),
      ...told('reported', evaluation?.reported),
    },
    ...told('papers', papers),
  };
}
