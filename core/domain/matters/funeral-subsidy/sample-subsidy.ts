import { addDays, addYears } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import type { SubsidyExample } from './rules/rule.ts';
import { type FuneralSubsidy, funeralSubsidySchema } from './schema.ts';

/**
 * A complete file for a day: a synthetic person on rural minimum living allowance, registered in 黔江区, who died three
 * days before and was cremated at the hall of that district two days before. Every rule is content with it. The bill is
 * that of an ordinary funeral within all limits. Examples and practice change single facts.
 */
export function sampleSubsidy(
  on: PlainDate,
  changes: Pick<SubsidyExample, 'deceased' | 'bill' | 'facts'> = {},
): FuneralSubsidy {
  const died = addDays(on, -3);
  const birth = plainDate(addYears(died, -76).replace(/..$/, '15'));
  return funeralSubsidySchema.parse({
    disposal: 'cremation',
    cremated: addDays(died, 1),
    cremationDivision: '500114',
    legalHall: true,
    borneBy: 'none',
    grantedBefore: false,
    papers: ['applicant-id', 'deceased-id', 'death-certificate'],
    hotline96000: false,
    deceased: {
      idNumber: generateIdNumber({ division: '513523', birth, sex: 'female', sequence: 7 }),
      hukou: '500114',
      died,
      classes: [{ class: 'D2', from: addYears(died, -6), to: null }],
      ...changes.deceased,
    },
    bill: {
      transport: '160.00',
      storageHours: 48,
      storageRate: '6.00',
      bag: '60.00',
      cremation: '400.00',
      urn: '180.00',
      ...changes.bill,
    },
    ...changes.facts,
  });
}
