import { readIdentityNumber } from '../../../identity/identity-number.ts';
import { checkName } from '../../../people/names.ts';
import { type AllowanceContext, type Outcome, ofOrphans, type Rule, told, untold } from './rule.ts';

const missingOf = (facts: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(facts).flatMap(([path, value]) => (value === undefined || value === '' ? [path] : []));

type Who = 'child' | 'guardian';

function nameOutcomes(context: AllowanceContext, who: Who, name: string | undefined): readonly Outcome[] {
  const problem = name?.trim() ? checkName(name) : undefined;
  return problem ? [told(context, 'NEED', 'allowance.nameRefused', { data: { who, problem } })] : [];
}

function numberOutcomes(context: AllowanceContext, who: Who, idNumber: string | undefined): readonly Outcome[] {
  if (!idNumber) return [];
  const { ok, problems } = readIdentityNumber(idNumber, context.on);
  return ok ? [] : [told(context, 'NEED', 'allowance.numberWrong', { data: { who, problems: problems.join(',') } })];
}

function disagreement(context: AllowanceContext): readonly Outcome[] {
  const { idNumber = '', birth, sex } = context.child;
  const read = readIdentityNumber(idNumber, context.on);
  if (!read.ok) return [];
  const fields = [
    read.birth !== undefined && birth !== undefined && read.birth !== birth ? 'child.birth' : '',
    read.sex !== undefined && sex !== undefined && read.sex !== sex ? 'child.sex' : '',
  ].filter((field) => field !== '');
  return fields.length === 0
    ? []
    : [told(context, 'NEED', 'allowance.numberDisagrees', { data: { fields: fields.join(',') } })];
}

/** CA-12 儿童身份: name, sex and number of the child, in order and in agreement. */
export const childIdentity: Rule = {
  id: 'CA-12',
  article: ofOrphans,
  judge: (context) => {
    const { name, sex, idNumber } = context.child;
    const missing = missingOf({ 'child.name': name?.trim(), 'child.sex': sex, 'child.idNumber': idNumber });
    return [
      ...(missing.length > 0 ? [untold(context, ...missing)] : []),
      ...nameOutcomes(context, 'child', name),
      ...numberOutcomes(context, 'child', idNumber),
      ...disagreement(context),
    ];
  },
  examples: [
    { name: 'in order', on: '2026-03-02', expected: [] },
    {
      name: 'nothing told',
      on: '2026-03-02',
      child: { name: ' ', sex: undefined, idNumber: undefined },
      expected: [{ verdict: 'NEED', missing: ['child.name', 'child.sex', 'child.idNumber'] }],
    },
    {
      name: 'a digit left out',
      on: '2026-03-02',
      child: { idNumber: '50010120160315001' },
      expected: [{ verdict: 'NEED', code: 'allowance.numberWrong' }],
    },
    {
      name: 'another sex and birth than those of the number',
      on: '2026-03-02',
      child: { sex: 'female', birth: '2016-03-16', idNumber: '500101201603150050' },
      expected: [{ verdict: 'NEED', code: 'allowance.numberDisagrees' }],
    },
    {
      name: 'a name with a sign',
      on: '2026-03-02',
      child: { name: '周<子' },
      expected: [{ verdict: 'NEED', code: 'allowance.nameRefused' }],
    },
  ],
};

function paymentMissing({ application: { guardian = {} } }: AllowanceContext): readonly string[] {
  const { payment, bank, accountName, account } = guardian;
  const ofBank = { 'guardian.bank': bank, 'guardian.accountName': accountName, 'guardian.account': account };
  return missingOf({ 'guardian.payment': payment, ...(payment === 'transfer' ? ofBank : {}) });
}

function guardianMissing({ application: { guardian = {} } }: AllowanceContext): readonly string[] {
  const { name, relation, phone, idNumber, isOrganisation } = guardian;
  const own = isOrganisation ? {} : { 'guardian.idNumber': idNumber, 'guardian.relation': relation };
  return missingOf({ 'guardian.name': name?.trim(), ...own, 'guardian.phone': phone });
}

/** CA-13 监护人和发放: who applies for a child in a family, and where the money goes. */
export const guardian: Rule = {
  id: 'CA-13',
  article: ofOrphans,
  judge: (context) => {
    const { care, guardian: facts = {} } = context.application;
    const isInFamily = care !== 'institution';
    const missing = [...(isInFamily ? guardianMissing(context) : []), ...paymentMissing(context)];
    return [
      ...(missing.length > 0 ? [untold(context, ...missing)] : []),
      ...(facts.isOrganisation ? [] : nameOutcomes(context, 'guardian', facts.name)),
      ...numberOutcomes(context, 'guardian', facts.idNumber),
    ];
  },
  examples: [
    { name: 'the grandmother, by bank', on: '2026-03-02', expected: [] },
    {
      name: 'nothing of her told',
      on: '2026-03-02',
      guardian: { name: undefined, relation: undefined, idNumber: undefined, phone: undefined, payment: 'cash' },
      expected: [
        { verdict: 'NEED', missing: ['guardian.name', 'guardian.idNumber', 'guardian.relation', 'guardian.phone'] },
      ],
    },
    {
      name: 'by bank, without an account',
      on: '2026-03-02',
      guardian: { account: undefined },
      expected: [{ verdict: 'NEED', missing: ['guardian.account'] }],
    },
    {
      name: 'in cash, no account is needed',
      on: '2026-03-02',
      guardian: { payment: 'cash', bank: undefined, accountName: undefined, account: undefined },
      expected: [],
    },
    {
      name: 'the committee of the village',
      on: '2026-03-02',
      guardian: { isOrganisation: true, name: '桂花村村民委员会', idNumber: undefined, relation: undefined },
      expected: [],
    },
    {
      name: 'in an institution',
      on: '2026-03-02',
      facts: { care: 'institution', guardian: { payment: 'cash' } },
      expected: [],
    },
    {
      name: 'a wrong number',
      on: '2026-03-02',
      guardian: { idNumber: '1' },
      expected: [{ verdict: 'NEED', code: 'allowance.numberWrong' }],
    },
  ],
};

/** CA-14 养育方式: in a family or in an institution, which has a name. */
export const care: Rule = {
  id: 'CA-14',
  article: ofOrphans,
  judge: (context) => {
    const { care: how, institution } = context.application;
    if (how === undefined) return [untold(context, 'care')];
    if (how === 'institution' && !institution?.trim()) return [untold(context, 'institution')];
    return [told(context, 'PASS', 'allowance.care', { data: { care: how } })];
  },
  examples: [
    { name: 'in a family', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'allowance.care' }] },
    {
      name: 'in an institution without a name',
      on: '2026-03-02',
      facts: { care: 'institution' },
      expected: [{ verdict: 'NEED', missing: ['institution'] }],
    },
    {
      name: 'not told',
      on: '2026-03-02',
      facts: { care: undefined },
      expected: [{ verdict: 'NEED', missing: ['care'] }],
    },
  ],
};
