import { missingOf } from '../../../adoption-law/act.ts';
import { endGaps } from '../../../adoption-law/adoption-end.ts';
import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import {
  originalAdoptionKnown,
  originalOffice,
  registeredPersonsKnown,
} from '../../../adoption-law/registered-adoption.ts';
import { reissuable } from '../../../adoption-law/reissue.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import type { AdoptionReissue } from '../schema.ts';
import type { Outcome, Rule } from './rule.ts';

const article = () => adoptionWorkNorm;

/** ARI-1 原收养登记: the adoption whose paper is issued again. */
export const adoptionIsKnown: Rule = {
  id: 'ARI-1',
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

/** ARI-2 登记的各方: named as the paper will name them. */
export const personsAreKnown: Rule = {
  id: 'ARI-2',
  article,
  judge: registeredPersonsKnown,
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
  ],
};

/** ARI-3 原登记机关补发. */
export const officeKeepsFile: Rule = {
  id: 'ARI-3',
  article,
  judge: originalOffice,
  examples: [
    { name: 'here', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    { name: 'elsewhere', on: '2024-03-01', office: { division: '500115' }, expected: [{ verdict: 'REFER' }] },
  ],
};

/** ARI-4 查档: the file, or other sufficient evidence where it is lost. */
export const archiveOrEvidence: Rule = {
  id: 'ARI-4',
  article,
  judge: ({ application: { archiveFound, sufficientEvidence } }) => {
    if (archiveFound === undefined) return missingOf(['archiveFound']);
    return archiveFound || sufficientEvidence
      ? []
      : [{ verdict: 'NEED', code: 'adoptionReissue.noArchive', missing: ['sufficientEvidence'] }];
  },
  examples: [
    { name: 'found', on: '2024-03-01', expected: [] },
    {
      name: 'lost, and nothing else shown',
      on: '2024-03-01',
      change: (application) => ({ ...application, archiveFound: false }),
      expected: [{ verdict: 'NEED', code: 'adoptionReissue.noArchive' }],
    },
    {
      name: 'lost, with other evidence',
      on: '2024-03-01',
      change: (application) => ({ ...application, archiveFound: false, sufficientEvidence: true }),
      expected: [],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      change: ({ archiveFound: _found, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['archiveFound'] }],
    },
  ],
};

function stateOutcome({ kind, state, end }: AdoptionReissue): readonly Outcome[] {
  if (kind === undefined || state === undefined) return [];
  const paper = reissuable(state);
  if (paper === undefined) return [{ verdict: 'REFUSE', code: 'adoptionReissue.annulled' }];
  if (paper !== kind) {
    const code = kind === 'adoption-certificate' ? 'adoptionReissue.onlyProof' : 'adoptionReissue.onlyCertificate';
    return [{ verdict: 'REFUSE', code }];
  }
  const untold = kind === 'dissolution-proof' ? missingOf(endGaps(end)) : [];
  return [{ verdict: 'PASS', code: 'adoptionReissue.stands' }, ...untold];
}

/** ARI-5 仍维持该状况: the certificate only while the adoption stands, the proof only after its dissolution. */
export const stateStands: Rule = {
  id: 'ARI-5',
  article,
  judge: ({ application }) => [
    ...missingOf([
      application.kind === undefined ? 'kind' : undefined,
      application.state === undefined ? 'state' : undefined,
    ]),
    ...stateOutcome(application),
  ],
  examples: [
    { name: 'the adoption stands', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'dissolved in 2015: no certificate again (case 23)',
      on: '2024-03-01',
      change: (application) => ({ ...application, state: 'dissolved' }),
      expected: [{ verdict: 'REFUSE', code: 'adoptionReissue.onlyProof' }],
    },
    {
      name: 'its proof may be',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        kind: 'dissolution-proof',
        state: 'dissolved',
        end: { on: plainDate('2015-05-06'), number: '（2015）渝中解字00003' },
      }),
      expected: [{ verdict: 'PASS', code: 'adoptionReissue.stands' }],
    },
    {
      name: 'its proof, and nobody said when',
      on: '2024-03-01',
      change: (application) => ({ ...application, kind: 'dissolution-proof', state: 'dissolved' }),
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', missing: ['end.on', 'end.number'] }],
    },
    {
      name: 'a proof of what was not dissolved',
      on: '2024-03-01',
      change: (application) => ({ ...application, kind: 'dissolution-proof' }),
      expected: [{ verdict: 'REFUSE', code: 'adoptionReissue.onlyCertificate' }],
    },
    {
      name: 'revoked',
      on: '2024-03-01',
      change: (application) => ({ ...application, state: 'annulled' }),
      expected: [{ verdict: 'REFUSE', code: 'adoptionReissue.annulled' }],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      change: ({ kind: _kind, state: _state, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['kind', 'state'] }],
    },
  ],
};
