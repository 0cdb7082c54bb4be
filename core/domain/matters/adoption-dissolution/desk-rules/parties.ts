import { missingOf } from '../../../adoption-law/act.ts';
import { measures } from '../../../adoption-law/articles.ts';
import { isIdentified, isPresent, showsPapers } from '../../../adoption-law/at-the-counter.ts';
import { isPlacedByInstitution } from '../../../adoption-law/parties.ts';
import { originalAdoptionKnown } from '../../../adoption-law/registered-adoption.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { isOfAge } from '../rules/rule.ts';
import { type DeskExample, type DeskRule, partiesAsked } from './rule.ts';

const article: DeskRule['article'] = (law) => measures(law, 10);

/** Changes the child, the first adopter or the first placer of the sample. */
const ofChild =
  (facts: object): NonNullable<DeskExample['change']> =>
  (application) => ({ ...application, child: { ...application.child, ...facts } });
const ofAdopter =
  (facts: object): NonNullable<DeskExample['change']> =>
  (application) => ({
    ...application,
    adopters: application.adopters.map((person, index) => (index === 0 ? { ...person, ...facts } : person)),
  });
const ofPlacer =
  (facts: object): NonNullable<DeskExample['change']> =>
  (application) => ({
    ...application,
    placer: { persons: (application.placer.persons ?? []).slice(0, 1).map((person) => ({ ...person, ...facts })) },
  });

/** DIS-6 原收养登记: day, office and number of what is dissolved. */
export const adoptionKnown: DeskRule = {
  id: 'DIS-6',
  article,
  judge: originalAdoptionKnown,
  examples: [
    { name: 'known', on: '2024-03-01', expected: [] },
    {
      name: 'not known',
      on: '2024-03-01',
      change: ({ original: _original, ...rest }) => rest,
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

/** DIS-7 共同到场: all come together; an institution sends somebody with a name. */
export const allPresent: DeskRule = {
  id: 'DIS-7',
  article,
  judge: (context) => {
    const { application } = context;
    const institution = isPlacedByInstitution(application) && isOfAge(context) !== true;
    const { name, handlerName } = application.placer.institution ?? {};
    const unnamed = institution
      ? missingOf([
          name?.trim() ? undefined : 'placer.institution.name',
          handlerName?.trim() ? undefined : 'placer.institution.handlerName',
        ])
      : [];
    return [...partiesAsked(context).flatMap(isPresent), ...unnamed];
  },
  examples: [
    { name: 'all are there', on: '2024-03-01', expected: [] },
    {
      name: 'an adopter is not',
      on: '2024-03-01',
      change: ofAdopter({ present: false }),
      expected: [{ verdict: 'NEED', code: 'act.absent' }],
    },
    {
      name: 'nobody told whether the birth parent is',
      on: '2024-03-01',
      change: ofPlacer({ present: undefined }),
      expected: [{ verdict: 'NEED', missing: ['placer.persons.0.present'] }],
    },
    {
      name: 'a placer who died is not waited for',
      on: '2024-03-01',
      change: ofPlacer({ present: undefined, dead: true }),
      expected: [],
    },
    {
      name: 'of a grown adoptee no placer is asked',
      on: '2024-03-01',
      change: (application) =>
        ofPlacer({ present: false })(ofChild({ birth: '2004-01-15', idNumber: '' })(application)),
      expected: [],
    },
    {
      name: 'a child of seven need not come',
      on: '2024-03-01',
      change: ofChild({ birth: '2016-03-02', present: false }),
      expected: [],
    },
    {
      name: 'an institution without a name',
      on: '2024-03-01',
      change: (application) => ({ ...application, category: 2, placer: {} }),
      expected: [{ verdict: 'NEED', missing: ['placer.institution.name', 'placer.institution.handlerName'] }],
    },
  ],
};

/** DIS-8 身份信息 of those who come. */
export const allIdentified: DeskRule = {
  id: 'DIS-8',
  article,
  judge: (context) => partiesAsked(context).flatMap((one) => isIdentified(one, context.on)),
  examples: [
    { name: 'all in order', on: '2024-03-01', expected: [] },
    {
      name: 'no name and no number',
      on: '2024-03-01',
      change: ofAdopter({ name: '', idNumber: undefined }),
      expected: [{ verdict: 'NEED', missing: ['adopters.0.name', 'adopters.0.idNumber'] }],
    },
    {
      name: 'a name that is none',
      on: '2024-03-01',
      change: ofChild({ name: '陈😀' }),
      expected: [{ verdict: 'NEED', code: 'act.nameRefused' }],
    },
    {
      name: 'a card with another name',
      on: '2024-03-01',
      change: ofAdopter({ nameAsRead: '陈志源' }),
      expected: [{ verdict: 'NEED', code: 'act.nameDiffersFromCard' }],
    },
    {
      name: 'a wrong number',
      on: '2024-03-01',
      change: ofPlacer({ idNumber: '500103198701150011' }),
      expected: [{ verdict: 'NEED', code: 'act.numberWrong' }],
    },
    {
      name: 'a number of another kind of person',
      on: '2024-03-01',
      change: ofAdopter({ kind: 'foreigner' }),
      expected: [{ verdict: 'NEED', code: 'act.numberOfOtherKind' }],
    },
    {
      name: 'another birth than the number says',
      on: '2024-03-01',
      change: ofAdopter({ birth: '1979-01-16' }),
      expected: [{ verdict: 'NEED', code: 'act.numberDisagrees' }],
    },
  ],
};

/** DIS-9 居民户口簿、居民身份证 of those who come. */
export const papersShown: DeskRule = {
  id: 'DIS-9',
  article,
  judge: (context) => partiesAsked(context).flatMap(showsPapers),
  examples: [
    { name: 'all shown', on: '2024-03-01', expected: [] },
    {
      name: 'the book is missing',
      on: '2024-03-01',
      change: ofAdopter({ papers: ['id-card'] }),
      expected: [{ verdict: 'NEED', code: 'act.papersMissing' }],
    },
    {
      name: 'a child has the book only',
      on: '2024-03-01',
      change: ofChild({ papers: ['household-register'] }),
      expected: [],
    },
    {
      name: 'a soldier has no book',
      on: '2024-03-01',
      change: ofAdopter({ kind: 'soldier', papers: ['army-id'] }),
      expected: [],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      change: ofChild({ papers: undefined }),
      expected: [{ verdict: 'NEED', missing: ['child.papers'] }],
    },
  ],
};
