import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { categoryOf } from '../../../adoption-law/categories.ts';
import { personView } from '../../../adoption-law/persons.ts';
import { identityFaults } from '../../../marriage-law/identity-faults.ts';
import { bookDifferences } from '../../../marriage-law/register-book.ts';
import {
  adoptersAtDesk,
  childAtDesk,
  type DeskContext,
  type DeskOutcome,
  type DeskRule,
  missingAtDesk,
  type PersonAtDesk,
  placersAtDesk,
} from './rule.ts';

const article = () => `${adoptionWorkNorm} 第五十一条`;

/** The gaps of one person; what the rules of the law ask for themselves is not asked for twice. */
function gapsOf(
  context: DeskContext,
  { person, path }: PersonAtDesk,
  fields: readonly ('kind' | 'name' | 'sex' | 'birth' | 'idNumber')[],
) {
  const { kind, name, idNumber } = person;
  const { sex, birth } = personView(person, context.on);
  const values = { kind, name: name?.trim() || undefined, sex, birth, idNumber: idNumber?.trim() || undefined };
  return fields.filter((field) => values[field] === undefined).map((field) => `${path}.${field}`);
}

/** A foundling outside an institution may have no number yet (P13 only where there is one). */
function childFields({ facts: { category } }: DeskContext): readonly ('name' | 'sex' | 'idNumber')[] {
  return category === 8 ? ['name', 'sex'] : ['name', 'sex', 'idNumber'];
}

function placerGaps(context: DeskContext): readonly string[] {
  const { category, sender } = context.facts;
  const kind = category === undefined ? undefined : categoryOf(category).placer;
  if (kind === undefined || kind === 'nobody') return [];
  if (kind === 'institution') {
    const { name, handlerName } = context.application.placer.institution ?? {};
    return [
      ...(name?.trim() ? [] : ['placer.institution.name']),
      ...(handlerName?.trim() ? [] : ['placer.institution.handlerName']),
    ];
  }
  const placers = placersAtDesk(context);
  const together = (category === 5 || category === 6) && sender?.bothParents === true;
  const open = placers.length < (together ? 2 : 1) ? ['placer.persons'] : [];
  return [...open, ...placers.flatMap((one) => gapsOf(context, one, ['name', 'idNumber']))];
}

/** K-01 当事人的身份: who they are, as the papers name them. */
export const personsKnown: DeskRule = {
  id: 'K-01',
  article,
  judge: (context) => {
    const { application, facts } = context;
    // R12 asks for the birth of an adopter, but not of a stepparent's.
    const fields =
      facts.category === 4
        ? (['kind', 'name', 'sex', 'birth', 'idNumber'] as const)
        : (['kind', 'name', 'sex', 'idNumber'] as const);
    const gaps = [
      ...(application.mode === undefined ? ['mode'] : []),
      ...gapsOf(context, childAtDesk(context), childFields(context)),
      ...adoptersAtDesk(context).flatMap((one) => gapsOf(context, one, fields)),
      ...placerGaps(context),
    ];
    return gaps.length === 0 ? [] : [missingAtDesk(...gaps)];
  },
  examples: [
    { name: 'everybody is known', on: '2026-03-02', expected: [] },
    {
      name: 'nothing of the persons was typed',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, mode: undefined, child: {}, adopters: [{}], placer: {} }),
      expected: [
        {
          verdict: 'NEED',
          missing: [
            'mode',
            ...['child.name', 'child.sex', 'child.idNumber'],
            ...['adopters.0.kind', 'adopters.0.name', 'adopters.0.sex', 'adopters.0.idNumber'],
            'placer.persons',
          ],
        },
      ],
    },
    {
      name: 'both parents place the child and one is entered',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, placer: { persons: whole.placer.persons?.slice(0, 1) ?? [] } }),
      expected: [{ verdict: 'NEED', missing: ['placer.persons'] }],
    },
    {
      name: 'an institution without a handler',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, category: 2, placer: { institution: { name: '重庆市渝中区儿童福利院' } } }),
      expected: [{ verdict: 'NEED', missing: ['placer.institution.handlerName'] }],
    },
    {
      name: 'a foundling without a number',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, category: 8, child: { ...whole.child, idNumber: undefined } }),
      expected: [],
    },
  ],
};

function faultsOf(context: DeskContext, { person, who }: PersonAtDesk): readonly DeskOutcome[] {
  const told = identityFaults(personView(person, context.on)).map(
    ({ kind, data }): DeskOutcome => ({ verdict: 'NEED', code: `adoption.${kind}`, data: { who, ...data } }),
  );
  const differing = person.registerBook ? bookDifferences(person, person.registerBook) : [];
  if (differing.length === 0) return told;
  return [...told, { verdict: 'NEED', code: 'adoption.bookDisagrees', data: { who, fields: differing.join(',') } }];
}

/** K-02 身份证件与户口簿一致: name, sex, birth and number agree, otherwise the police come first. */
export const papersAgree: DeskRule = {
  id: 'K-02',
  article,
  judge: (context) => {
    const [adopter] = context.facts.adopters ?? [];
    const { mode } = context.application;
    const wrongMode =
      (mode === 'single-man' && adopter?.sex === 'female') || (mode === 'single-woman' && adopter?.sex === 'male');
    const persons = [childAtDesk(context), ...adoptersAtDesk(context), ...placersAtDesk(context)];
    return [
      ...(wrongMode ? [{ verdict: 'NEED', code: 'adoption.modeDisagrees', missing: ['mode'] } as const] : []),
      ...persons.flatMap((one) => faultsOf(context, one)),
    ];
  },
  examples: [
    { name: 'all agree', on: '2026-03-02', expected: [] },
    {
      name: 'an emoji in the name of the child',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, child: { ...whole.child, name: '安😀', registerBook: undefined } }),
      expected: [{ verdict: 'NEED', code: 'adoption.nameRefused' }],
    },
    {
      name: 'another name on the card of the second adopter',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        adopters: whole.adopters.map((one, index) => (index === 1 ? { ...one, nameAsRead: '陈雨彤' } : one)),
      }),
      expected: [{ verdict: 'NEED', code: 'adoption.nameDiffersFromCard' }],
    },
    {
      name: 'a wrong check digit, and a foreigner with a citizen number',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        child: { ...whole.child, idNumber: '500103202003100012' },
        adopters: whole.adopters.map((one, index) => (index === 0 ? { ...one, kind: 'foreigner' as const } : one)),
      }),
      expected: [
        { verdict: 'NEED', code: 'adoption.numberWrong' },
        { verdict: 'NEED', code: 'adoption.numberOfOtherKind' },
      ],
    },
    {
      name: 'the number says another birth, the book another name',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        adopters: whole.adopters.map((one, index) =>
          index === 0 ? { ...one, birth: whole.child.birth, registerBook: { name: '李明宣' } } : one,
        ),
      }),
      expected: [
        { verdict: 'NEED', code: 'adoption.numberDisagrees' },
        { verdict: 'NEED', code: 'adoption.bookDisagrees' },
      ],
    },
    {
      name: 'a single woman who is a man',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, mode: 'single-woman' }),
      expected: [{ verdict: 'NEED', code: 'adoption.modeDisagrees' }],
    },
  ],
};
