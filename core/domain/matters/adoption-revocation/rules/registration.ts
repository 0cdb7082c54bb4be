import { missingOf } from '../../../adoption-law/act.ts';
import { measures } from '../../../adoption-law/articles.ts';
import { isPlacedByInstitution, placerNames } from '../../../adoption-law/parties.ts';
import {
  originalAdoptionKnown,
  originalOffice,
  registeredPersonsKnown,
} from '../../../adoption-law/registered-adoption.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import type { Rule } from './rule.ts';

const article: Rule['article'] = (law) => measures(law, 13);

/** ARV-1 原收养登记: which adoption is to be revoked. */
export const adoptionIsKnown: Rule = {
  id: 'ARV-1',
  article,
  judge: originalAdoptionKnown,
  examples: [
    { name: 'known', on: '2024-03-01', expected: [] },
    {
      name: 'dated after today',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        original: { ...application.original, registeredOn: plainDate('2024-03-02') },
      }),
      expected: [{ verdict: 'NEED', code: 'act.registeredLater' }],
    },
  ],
};

/** ARV-2 登记的各方, and who placed the child: the decision is served on adopters and placers. */
export const personsAreKnown: Rule = {
  id: 'ARV-2',
  article,
  judge: (context) => {
    const { application } = context;
    const path = isPlacedByInstitution(application) ? 'placer.institution.name' : 'placer.persons.0.name';
    const nobody = application.category === 8 || placerNames(application) !== '';
    return [...registeredPersonsKnown(context), ...missingOf([nobody ? undefined : path])];
  },
  examples: [
    { name: 'all known', on: '2024-03-01', expected: [] },
    {
      name: 'a name that is none, a number of 15 digits',
      on: '2024-03-01',
      change: (application) => ({ ...application, adopters: [{ name: '陈😀', idNumber: '510202600101001' }] }),
      expected: [
        { verdict: 'NEED', code: 'act.nameRefused' },
        { verdict: 'WARN', code: 'act.numberUnusual' },
      ],
    },
    {
      name: 'the placer has no name',
      on: '2024-03-01',
      change: (application) => ({ ...application, placer: {} }),
      expected: [{ verdict: 'NEED', missing: ['placer.persons.0.name'] }],
    },
    {
      name: 'a foundling was placed by nobody',
      on: '2024-03-01',
      change: (application) => ({ ...application, category: 8, placer: {} }),
      expected: [],
    },
  ],
};

/** ARV-3 由收养登记机关撤销: the one that registered. */
export const officeRegistered: Rule = {
  id: 'ARV-3',
  article,
  judge: originalOffice,
  examples: [
    { name: 'here', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    { name: 'elsewhere', on: '2024-03-01', office: { division: '500115' }, expected: [{ verdict: 'REFER' }] },
    {
      name: 'not told where',
      on: '2024-03-01',
      change: (application) => ({ ...application, original: { ...application.original, division: undefined } }),
      expected: [{ verdict: 'NEED', missing: ['original.division'] }],
    },
  ],
};

/** ARV-7 收缴收养登记证: when the decision is served; nothing stops where it cannot be had. */
export const certificateCollected: Rule = {
  id: 'ARV-7',
  article,
  judge: ({ application }) =>
    application.certificateCollected ? [] : [{ verdict: 'WARN', code: 'adoptionRevocation.notCollected' }],
  examples: [
    { name: 'collected', on: '2024-03-01', expected: [] },
    {
      name: 'not collected',
      on: '2024-03-01',
      change: (application) => ({ ...application, certificateCollected: false }),
      expected: [{ verdict: 'WARN' }],
    },
  ],
};
