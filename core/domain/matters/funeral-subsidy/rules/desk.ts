import { readIdentityNumber } from '../../../identity/identity-number.ts';
import { isSameIdentityNumber } from '../../../identity/match-key.ts';
import { missingFacts } from '../../../law/rule.ts';
import type { FuneralApplication } from '../application-schema.ts';
import { measures, type Outcome, type Rule, type SubsidyContext, told } from './rule.ts';

const unnaturalDeath = '《重庆市殡葬管理条例》第十条';

/** The facts of a part of the form that are not entered, by their paths. */
function gaps(facts: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(facts).filter((path) => facts[path] === undefined || facts[path] === '');
}

function townshipGaps({ deceased = {}, organiser = {} }: FuneralApplication): readonly string[] {
  const { kind } = organiser;
  return gaps({
    'deceased.name': deceased.name,
    'deceased.address': deceased.address,
    'deceased.cause': deceased.cause,
    'deceased.paper': deceased.paper,
    'deceased.paperNumber': deceased.paperNumber,
    'organiser.kind': kind,
    'organiser.name': organiser.name,
    ...(kind === 'relative' ? { 'organiser.relation': organiser.relation } : {}),
    ...(kind === 'village-committee' || kind === 'institution' ? { 'organiser.body': organiser.body } : {}),
    'organiser.idNumber': organiser.idNumber,
    'organiser.phone': organiser.phone,
  });
}

function hallGaps({ disposal, hallId, hallName, cremationNumber, hallOfficer }: FuneralApplication): readonly string[] {
  if (disposal === 'burial') return [];
  return gaps({ hallName: hallId ?? hallName, cremationNumber, hallOfficer });
}

/** FORM 申请表: what it says of the deceased and the person in charge, and from the hall on of the cremation. */
export const form: Rule = {
  id: 'FORM',
  article: measures,
  judge: (context) => {
    const { desk } = context;
    if (!desk) return [];
    const fields = [...townshipGaps(desk.form), ...(desk.visit === 'hall' ? hallGaps(desk.form) : [])];
    return fields.length === 0 ? [] : [{ ...missingFacts(undefined, ...fields), basis: context.table.document }];
  },
  examples: [
    { name: 'in the hands of the hall', on: '2024-06-03', desk: {}, expected: [] },
    { name: 'no desk', on: '2024-06-03', expected: [] },
    {
      name: 'the hall has not written yet',
      on: '2024-06-03',
      desk: { form: { hallOfficer: '', cremationNumber: undefined } },
      expected: [{ verdict: 'NEED', missing: ['cremationNumber', 'hallOfficer'] }],
    },
    {
      name: 'nor need it at the township',
      on: '2024-06-03',
      desk: { visit: 'township', form: { hallOfficer: undefined, cremationNumber: undefined } },
      expected: [],
    },
    {
      name: 'a village arranges, its name is missing',
      on: '2024-06-03',
      desk: { form: { organiser: { kind: 'village-committee' } } },
      expected: [
        {
          verdict: 'NEED',
          missing: ['organiser.name', 'organiser.body', 'organiser.idNumber', 'organiser.phone'],
        },
      ],
    },
  ],
};

function organiserOutcomes(context: SubsidyContext): readonly Outcome[] {
  const { organiser, borneBy } = context.desk?.form ?? {};
  const { idNumber, kind } = organiser ?? {};
  const outcomes: Outcome[] = [];
  if (idNumber) {
    const { ok, problems } = readIdentityNumber(idNumber, context.on);
    const own = context.deceased.idNumber;
    const missing = ['organiser.idNumber'];
    if (!ok) {
      outcomes.push(
        told(context, 'NEED', 'funeral.organiserIdWrong', { data: { problems: problems.join(',') }, missing }),
      );
    } else if (own && isSameIdentityNumber(idNumber, own)) {
      outcomes.push(told(context, 'NEED', 'funeral.organiserIsDeceased', { missing }));
    }
  }
  if (kind === 'institution' && borneBy === 'none') outcomes.push(told(context, 'WARN', 'funeral.institutionBears'));
  return outcomes;
}

const organiser = {
  kind: 'relative',
  name: '冉启明',
  relation: '长子',
  phone: '023-79220000',
} as const;

/** STEP-1B 丧事承办人: another person, with a right number; a home usually bears the funeral itself. */
export const person: Rule = {
  id: 'STEP-1B',
  article: measures,
  judge: organiserOutcomes,
  examples: [
    { name: 'a son', on: '2024-06-03', desk: {}, expected: [] },
    {
      name: 'a wrong check digit',
      on: '2024-06-03',
      desk: { form: { organiser: { ...organiser, idNumber: '500103200303100018' } } },
      expected: [{ verdict: 'NEED', code: 'funeral.organiserIdWrong' }],
    },
    {
      name: 'the number of the deceased',
      on: '2024-06-03',
      deceased: { idNumber: '500103200303100017' },
      desk: { form: { organiser: { ...organiser, idNumber: '500103200303100017' } } },
      expected: [{ verdict: 'NEED', code: 'funeral.organiserIsDeceased' }],
    },
    {
      name: 'the home that kept the deceased, and nobody bears the funeral',
      on: '2024-06-03',
      desk: { form: { organiser: { kind: 'institution' } } },
      expected: [{ verdict: 'WARN', code: 'funeral.institutionBears' }],
    },
  ],
};

/** STEP-2C 死亡证明: after an unnatural death an appraisal of police, procuratorate or court, in Chongqing. */
export const deathPaper: Rule = {
  id: 'STEP-2C',
  article: () => unnaturalDeath,
  judge: (context) => {
    const { cause, paper } = context.desk?.form.deceased ?? {};
    if (context.table.region !== '500000' || cause !== 'unnatural') return [];
    if (paper === undefined || paper === 'appraisal') return [];
    return [told(context, 'NEED', 'funeral.appraisalMissing', { basis: unnaturalDeath, missing: ['deceased.paper'] })];
  },
  examples: [
    { name: 'a natural death, told by the hospital', on: '2024-06-03', desk: {}, expected: [] },
    {
      name: 'an accident, told by the hospital',
      on: '2024-06-03',
      desk: { form: { deceased: { cause: 'unnatural', paper: 'medical' } } },
      expected: [{ verdict: 'NEED', code: 'funeral.appraisalMissing' }],
    },
    {
      name: 'an accident, appraised',
      on: '2024-06-03',
      desk: { form: { deceased: { cause: 'unnatural', paper: 'appraisal' } } },
      expected: [],
    },
  ],
};

/** STEP-3 持表到馆办理: the township is done, the hall has to cremate and to bill. */
export const handOver: Rule = {
  id: 'STEP-3',
  article: measures,
  judge: (context) => (context.desk?.visit === 'township' ? [told(context, 'WARN', 'funeral.takeToHall')] : []),
  examples: [
    {
      name: 'at the township',
      on: '2024-06-03',
      desk: { visit: 'township' },
      expected: [{ verdict: 'WARN', code: 'funeral.takeToHall' }],
    },
    { name: 'at the hall', on: '2024-06-03', desk: {}, expected: [] },
  ],
};
