import { missingOf } from '../../../adoption-law/act.ts';
import { agentGaps } from '../../../adoption-law/agent.ts';
import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { isIdentified, isPresent, showsPapers } from '../../../adoption-law/at-the-counter.ts';
import { adoptersOf, type StandingPerson } from '../../../adoption-law/parties.ts';
import { personView } from '../../../adoption-law/persons.ts';
import { reachesAge } from '../../../dates/age.ts';
import type { AdoptionReissue } from '../schema.ts';
import type { Outcome, Rule } from './rule.ts';

const article = () => adoptionWorkNorm;

/** Those who ask: both adopters, or the adopted person; none until it is told. */
function applicants(application: AdoptionReissue): readonly StandingPerson[] {
  if (application.by === 'adoptee') return [{ standing: 'child', path: 'child', person: application.child }];
  return application.by === 'adopters' ? adoptersOf(application) : [];
}

function agentOutcomes({ agent }: AdoptionReissue): readonly Outcome[] {
  if (!agent) return [];
  const untold = missingOf(agentGaps(agent));
  return agent.authorised
    ? [{ verdict: 'PASS', code: 'adoptionReissue.agentInOrder' }, ...untold]
    : [{ verdict: 'NEED', code: 'adoptionReissue.agentNotAuthorised', missing: ['agent.authorised'] }, ...untold];
}

/** ARI-6 申请人到场: in person, spouses together; somebody absent is represented by a notarised power of attorney. */
export const applicantsCome: Rule = {
  id: 'ARI-6',
  article,
  judge: ({ on, settings, application }) => {
    const { by, child, agent } = application;
    if (by === undefined) return missingOf(['by']);
    const { birth } = personView(child, on);
    const minor = by === 'adoptee' && birth !== undefined && on < reachesAge(birth, 18, settings);
    const asked = applicants(application);
    const nobody = agent !== undefined && !asked.some(({ person }) => person.present) && !agent.authorised;
    return [
      ...(minor ? [{ verdict: 'NEED', code: 'adoptionReissue.minor' } as const] : []),
      ...agentOutcomes(application),
      ...(nobody ? [{ verdict: 'NEED', code: 'adoptionReissue.nobodyCame' } as const] : []),
      ...(agent ? [] : asked.flatMap(isPresent)),
    ];
  },
  examples: [
    { name: 'both adopters are there', on: '2024-03-01', expected: [] },
    {
      name: 'one of them is not',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        adopters: application.adopters.map((person, index) => ({ ...person, present: index === 0 })),
      }),
      expected: [{ verdict: 'NEED', code: 'act.absent' }],
    },
    {
      name: 'and is represented',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        adopters: application.adopters.map((person, index) => ({ ...person, present: index === 0 })),
        agent: { name: '林晓星', idNumber: '500103200303100017', authorised: true },
      }),
      expected: [{ verdict: 'PASS', code: 'adoptionReissue.agentInOrder' }],
    },
    {
      name: 'an agent without a paper, and nobody else',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        adopters: application.adopters.map((person) => ({ ...person, present: false })),
        agent: {},
      }),
      expected: [
        { verdict: 'NEED', code: 'adoptionReissue.agentNotAuthorised' },
        { verdict: 'NEED', missing: ['agent.name', 'agent.idNumber'] },
        { verdict: 'NEED', code: 'adoptionReissue.nobodyCame' },
      ],
    },
    {
      name: 'the adopted child of eleven itself',
      on: '2024-03-01',
      change: (application) => ({ ...application, by: 'adoptee' }),
      expected: [{ verdict: 'NEED', code: 'adoptionReissue.minor' }],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      change: ({ by: _by, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['by'] }],
    },
  ],
};

const ofFirst =
  (facts: object): NonNullable<Rule['examples'][number]['change']> =>
  (application) => ({
    ...application,
    adopters: application.adopters.map((person, index) => (index === 0 ? { ...person, ...facts } : person)),
  });

/** ARI-7 申请人身份信息和证件, of those who came. */
export const applicantsIdentified: Rule = {
  id: 'ARI-7',
  article,
  judge: ({ on, application }) =>
    applicants(application)
      .filter(({ person }) => person.present)
      .flatMap((one) => [...isIdentified(one, on), ...showsPapers(one)]),
  examples: [
    { name: 'in order', on: '2024-03-01', expected: [] },
    {
      name: 'a wrong number',
      on: '2024-03-01',
      change: ofFirst({ idNumber: '500103197901150011' }),
      expected: [{ verdict: 'NEED', code: 'act.numberWrong' }],
    },
    {
      name: 'another name on the card',
      on: '2024-03-01',
      change: ofFirst({ nameAsRead: '陈志源' }),
      expected: [{ verdict: 'NEED', code: 'act.nameDiffersFromCard' }],
    },
    {
      name: 'another birth than the number says',
      on: '2024-03-01',
      change: ofFirst({ birth: '1979-01-16' }),
      expected: [{ verdict: 'NEED', code: 'act.numberDisagrees' }],
    },
    {
      name: 'a number of another kind',
      on: '2024-03-01',
      change: ofFirst({ kind: 'foreigner' }),
      expected: [{ verdict: 'NEED', code: 'act.numberOfOtherKind' }],
    },
    {
      name: 'no book and no card',
      on: '2024-03-01',
      change: ofFirst({ papers: [] }),
      expected: [{ verdict: 'NEED', code: 'act.papersMissing' }],
    },
  ],
};

/** ARI-8 补领原因和照片. */
export const reasonAndPhotos: Rule = {
  id: 'ARI-8',
  article,
  judge: ({ application: { reason, reasonText, photos } }) => [
    ...missingOf([
      reason === undefined ? 'reason' : undefined,
      reason === 'other' && !reasonText?.trim() ? 'reasonText' : undefined,
      photos === undefined ? 'photos' : undefined,
    ]),
    ...(photos !== undefined && photos < 2
      ? [{ verdict: 'NEED', code: 'adoptionReissue.photos', data: { photos } } as const]
      : []),
  ],
  examples: [
    { name: 'lost, two photographs', on: '2024-03-01', expected: [] },
    {
      name: 'one photograph',
      on: '2024-03-01',
      change: (application) => ({ ...application, photos: 1 }),
      expected: [{ verdict: 'NEED', code: 'adoptionReissue.photos' }],
    },
    {
      name: 'another reason, without words',
      on: '2024-03-01',
      change: ({ photos: _photos, ...rest }) => ({ ...rest, reason: 'other' }),
      expected: [{ verdict: 'NEED', missing: ['reasonText', 'photos'] }],
    },
  ],
};
