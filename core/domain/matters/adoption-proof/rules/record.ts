import { missingOf } from '../../../adoption-law/act.ts';
import { endGaps } from '../../../adoption-law/adoption-end.ts';
import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import {
  originalAdoptionKnown,
  originalOffice,
  registeredPersonsKnown,
} from '../../../adoption-law/registered-adoption.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import type { Rule } from './rule.ts';

const article = () => adoptionWorkNorm;

/** APR-1 原收养登记: which adoption the certificate is about. */
export const adoptionIsKnown: Rule = {
  id: 'APR-1',
  article,
  judge: originalAdoptionKnown,
  examples: [
    { name: 'known', on: '2024-03-01', expected: [] },
    {
      name: 'not known',
      on: '2024-03-01',
      change: (application) => ({ ...application, original: {} }),
      expected: [{ verdict: 'NEED', missing: ['original.registeredOn', 'original.office', 'original.number'] }],
    },
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

/** APR-2 登记的各方: named as they were registered. */
export const personsAreKnown: Rule = {
  id: 'APR-2',
  article,
  judge: registeredPersonsKnown,
  examples: [
    { name: 'all known', on: '2024-03-01', expected: [] },
    {
      name: 'nothing told of the child',
      on: '2024-03-01',
      change: (application) => ({ ...application, child: {} }),
      expected: [{ verdict: 'NEED', missing: ['child.name', 'child.birth'] }],
    },
    {
      name: 'a name that is none, a number of 15 digits',
      on: '2024-03-01',
      change: (application) => ({ ...application, adopters: [{ name: '陈😀', idNumber: '510202600101001' }] }),
      expected: [
        { verdict: 'NEED', code: 'act.nameRefused' },
        { verdict: 'WARN', code: 'act.numberUnusual' },
      ],
    },
  ],
};

/** APR-3 原登记机关出具: only the office that keeps the file. */
export const officeKeepsFile: Rule = {
  id: 'APR-3',
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

/** APR-4 查到档案: the certificate says what the file says, and nothing else. */
export const archiveIsFound: Rule = {
  id: 'APR-4',
  article,
  judge: ({ application: { archiveFound, state, end, purpose } }) => {
    if (archiveFound === false) return [{ verdict: 'REFUSE', code: 'adoptionProof.noArchive' }];
    const ended = state !== undefined && state !== 'standing';
    const untold = missingOf([
      archiveFound === undefined ? 'archiveFound' : undefined,
      state === undefined ? 'state' : undefined,
      ...(ended ? endGaps(end) : []),
      purpose?.trim() ? undefined : 'purpose',
    ]);
    return archiveFound ? [{ verdict: 'PASS', code: 'adoptionProof.archiveFound' }, ...untold] : untold;
  },
  examples: [
    { name: 'found, and it stands', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'nothing was found',
      on: '2024-03-01',
      change: (application) => ({ ...application, archiveFound: false }),
      expected: [{ verdict: 'REFUSE', code: 'adoptionProof.noArchive' }],
    },
    {
      name: 'dissolved, and nobody said when',
      on: '2024-03-01',
      change: (application) => ({ ...application, state: 'dissolved' }),
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', missing: ['end.on', 'end.number'] }],
    },
    {
      name: 'nothing told',
      on: '2024-03-01',
      change: ({ archiveFound: _found, state: _state, purpose: _purpose, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['archiveFound', 'state', 'purpose'] }],
    },
  ],
};
