import type { CategoryCode } from '../../adoption-law/categories.ts';
import { type AdoptionPaperCode, adoptionPaperCodes } from '../../adoption-law/papers.ts';
import { addDays, addYears } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { AdoptionExample } from './rules/rule.ts';
import { type AdoptionEstablishment, adoptionEstablishmentSchema } from './schema.ts';

/** Every paper but those of some codes. */
export function papersWithout(...codes: readonly AdoptionPaperCode[]): AdoptionPaperCode[] {
  return adoptionPaperCodes.filter((code) => !codes.includes(code));
}

/** A birth forty days more than `age` years before a day: no birthday on the day itself. */
export function bornYearsBefore(on: PlainDate, age: number): PlainDate {
  return addDays(addYears(on, -age), -40);
}

const senders: Readonly<Partial<Record<CategoryCode, NonNullable<AdoptionEstablishment['sender']>>>> = {
  3: { bothLackCapacity: true, mayEndanger: true, supportersConsent: true },
  4: { bothParents: true },
  5: { bothParents: true },
  6: { bothParents: true },
  7: { supportersConsent: true },
};

/** A complete case of synthetic persons: a couple of 36 and 35 without children and a child of five, at 渝中区. */
export function sampleAdoption(
  on: PlainDate,
  changes: NonNullable<AdoptionExample['facts']> = {},
): AdoptionEstablishment {
  const category = changes.category ?? 5;
  const person = { healthy: true, record: false, able: true } as const;
  const sender = senders[category];
  return adoptionEstablishmentSchema.parse({
    category,
    child: { birth: bornYearsBefore(on, 5), sex: 'female', disabled: false, division: '500103' },
    adopters: [
      { ...person, sex: 'male', birth: bornYearsBefore(on, 36) },
      { ...person, sex: 'female', birth: bornYearsBefore(on, 35) },
    ],
    married: true,
    spouseJoins: true,
    livingChildren: 0,
    alreadyAdopting: 0,
    ...(sender ? { sender } : {}),
    ...(category === 1 || category === 8 ? { notice: { published: addDays(on, -70), claimed: false } } : {}),
    ...(category === 4 ? {} : { evaluation: { consented: addDays(on, -80), reported: addDays(on, -30) } }),
    papers: [...adoptionPaperCodes],
    ...changes,
  });
}
