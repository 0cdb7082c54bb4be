import { sampleParties } from '../../adoption-law/sample-parties.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { type AdoptionBackEntry, adoptionBackEntrySchema } from './schema.ts';

/** A complete old file of synthetic persons: an adoption of 2008 by this office, of a child of four. */
export function sampleBackEntry(): AdoptionBackEntry {
  const parties = sampleParties(plainDate('2008-05-20'));
  const { birth: _birth, idNumber: _number, ...child } = parties.child;
  return adoptionBackEntrySchema.parse({
    ...parties,
    child: { ...child, birth: '2004-01-15' },
    kind: 'adoption',
    original: {
      registeredOn: '2008-05-20',
      office: '重庆市渝中区民政局',
      division: '500103',
      number: '（2008）渝中收字00012',
    },
    printNumber: '00012345',
    pages: 32,
  });
}
