import { missingOf } from '../../../adoption-law/act.ts';
import { agentGaps } from '../../../adoption-law/agent.ts';
import { adoptionArticle, adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { type CounterPerson, isIdentified, isPresent, showsPapers } from '../../../adoption-law/at-the-counter.ts';
import { personView } from '../../../adoption-law/persons.ts';
import { reachesAge } from '../../../dates/age.ts';
import { isSameIdentityNumber } from '../../../identity/match-key.ts';
import { isSameName } from '../../../people/names.ts';
import type { AdoptionProof } from '../schema.ts';
import type { Outcome, Rule } from './rule.ts';

const asker = ({ applicant }: AdoptionProof): CounterPerson => ({
  standing: 'applicant',
  path: 'applicant',
  person: applicant,
});

function isOnFile({ applicant, standing, adopters, child }: AdoptionProof): boolean {
  const candidates = standing === 'adopter' ? adopters : [child];
  return candidates.some(({ name = '', idNumber = '' }) =>
    idNumber !== '' && applicant.idNumber
      ? isSameIdentityNumber(idNumber, applicant.idNumber)
      : isSameName(name, applicant.name ?? ''),
  );
}

/** APR-5 申请人: an adopter, the adopted person of age, or a minor's guardian; others are kept from the file (收养秘密). */
export const asksForOwnFile: Rule = {
  id: 'APR-5',
  article: (law) => adoptionArticle(law, '第二十二条', '第一千一百一十条'),
  judge: ({ on, settings, application }): readonly Outcome[] => {
    const { standing, child } = application;
    if (standing === undefined) return missingOf(['standing']);
    if (standing === 'guardian') return [];
    const who = standing === 'adopter' ? 'adopter' : 'child';
    if (!isOnFile(application)) return [{ verdict: 'REFUSE', code: 'adoptionProof.notOnFile', data: { who } }];
    const { birth } = personView(child, on);
    const minor = birth !== undefined && on < reachesAge(birth, 18, settings);
    return standing === 'adoptee' && minor ? [{ verdict: 'NEED', code: 'adoptionProof.minor' }] : [];
  },
  examples: [
    { name: 'an adopter of the file', on: '2024-03-01', expected: [] },
    {
      name: 'somebody else',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        applicant: { ...application.applicant, idNumber: '510202196001010018' },
      }),
      expected: [{ verdict: 'REFUSE', code: 'adoptionProof.notOnFile' }],
    },
    {
      name: 'the adopted child of eleven itself',
      on: '2024-03-01',
      change: (application) => ({ ...application, standing: 'adoptee', applicant: application.child }),
      expected: [{ verdict: 'NEED', code: 'adoptionProof.minor' }],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      change: ({ standing: _standing, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['standing'] }],
    },
  ],
};

/** APR-6 本人到场, or somebody with a notarised power of attorney. */
export const comesOrSends: Rule = {
  id: 'APR-6',
  article: () => adoptionWorkNorm,
  judge: ({ application }) => {
    const { agent } = application;
    if (agent === undefined) return isPresent(asker(application));
    const untold = missingOf(agentGaps(agent));
    return agent.authorised
      ? [{ verdict: 'PASS', code: 'adoptionProof.agentInOrder' }, ...untold]
      : [{ verdict: 'NEED', code: 'adoptionProof.agentNotAuthorised' }, ...untold];
  },
  examples: [
    { name: 'in person', on: '2024-03-01', expected: [] },
    {
      name: 'not there',
      on: '2024-03-01',
      change: (application) => ({ ...application, applicant: { ...application.applicant, present: false } }),
      expected: [{ verdict: 'NEED', code: 'act.absent' }],
    },
    {
      name: 'an agent with the papers',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        agent: { name: '林晓星', idNumber: '500103200303100017', authorised: true },
      }),
      expected: [{ verdict: 'PASS', code: 'adoptionProof.agentInOrder' }],
    },
    {
      name: 'an agent without',
      on: '2024-03-01',
      change: (application) => ({ ...application, agent: {} }),
      expected: [
        { verdict: 'NEED', code: 'adoptionProof.agentNotAuthorised' },
        { verdict: 'NEED', missing: ['agent.name', 'agent.idNumber'] },
      ],
    },
  ],
};

const ofApplicant =
  (facts: object): NonNullable<Rule['examples'][number]['change']> =>
  (application) => ({ ...application, applicant: { ...application.applicant, ...facts } });

/** APR-7 申请人身份信息和证件. */
export const applicantIdentified: Rule = {
  id: 'APR-7',
  article: () => adoptionWorkNorm,
  judge: ({ on, application }) => [...isIdentified(asker(application), on), ...showsPapers(asker(application))],
  examples: [
    { name: 'in order', on: '2024-03-01', expected: [] },
    {
      name: 'a wrong number',
      on: '2024-03-01',
      change: ofApplicant({ idNumber: '500103197901150011' }),
      expected: [{ verdict: 'NEED', code: 'act.numberWrong' }],
    },
    {
      name: 'a name that is none',
      on: '2024-03-01',
      change: ofApplicant({ name: '陈😀' }),
      expected: [{ verdict: 'NEED', code: 'act.nameRefused' }],
    },
    {
      name: 'another name on the card',
      on: '2024-03-01',
      change: ofApplicant({ nameAsRead: '陈志源' }),
      expected: [{ verdict: 'NEED', code: 'act.nameDiffersFromCard' }],
    },
    {
      name: 'another birth than the number says',
      on: '2024-03-01',
      change: ofApplicant({ birth: '1979-01-16' }),
      expected: [{ verdict: 'NEED', code: 'act.numberDisagrees' }],
    },
    {
      name: 'a number of another kind',
      on: '2024-03-01',
      change: ofApplicant({ kind: 'foreigner' }),
      expected: [{ verdict: 'NEED', code: 'act.numberOfOtherKind' }],
    },
    {
      name: 'no book and no card',
      on: '2024-03-01',
      change: ofApplicant({ papers: [] }),
      expected: [{ verdict: 'NEED', code: 'act.papersMissing' }],
    },
  ],
};
