import type { PlainDate } from '../../../dates/plain-date.ts';
import { missingFacts } from '../../../law/rule.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import { marriageAgeOn } from '../../../marriage-law/marriage-age.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import { originalDay } from '../parties.ts';
import { ofAgeOn } from '../registered-day.ts';
import type { Outcome, ReissueContext, Rule } from './rule.ts';

interface Reached {
  readonly party: PartyView;
  readonly day: PlainDate;
  readonly age: number;
}

/** When each party of a known birth reached the age of marriage; a birth after today is none. */
function reachedDays({ told, on, settings, application }: ReissueContext): readonly Reached[] {
  const registeredOn = originalDay(application);
  if (registeredOn === undefined) return [];
  return told.flatMap((party) => {
    const { role, birth } = party;
    if (birth === undefined || birth > on) return [];
    return [{ party, day: ofAgeOn(role, birth, registeredOn, settings), age: marriageAgeOn(role, registeredOn) }];
  });
}

function confessed(context: ReissueContext): readonly Outcome[] {
  const { application, on, told } = context;
  const registeredOn = originalDay(application);
  if (registeredOn === undefined) return [missingFacts(undefined, 'original.registeredOn')];
  const reached = reachedDays(context);
  const unknown = told.filter((party) => !reached.some((one) => one.party === party));
  if (unknown.length > 0) return unknown.map(({ role }) => missingFacts(role, 'birth'));
  if (reached.length === 0) return [missingFacts(undefined, 'man.birth', 'woman.birth')];
  const young = reached.filter(({ day }) => day > on);
  if (young.length > 0) {
    return young.map(({ party, day, age }) => ({
      verdict: 'REFUSE',
      code: 'reissue.stillUnderAge',
      party: party.role,
      data: { age, earliest: day },
      earliest: day,
    }));
  }
  const explanation: readonly Outcome[] = application.writtenExplanation
    ? []
    : [{ verdict: 'NEED', code: 'reissue.explanationMissing', missing: ['writtenExplanation'] }];
  const late = reached.map(({ day }) => day).filter((day) => day > registeredOn);
  if (late.length === 0) return [{ verdict: 'NEED', code: 'reissue.wasOfAge' }, ...explanation];
  const day = late.reduce((latest, one) => (one > latest ? one : latest));
  return [{ verdict: 'PASS', code: 'reissue.dayOfAge', data: { day } }, ...explanation];
}

/** S-06 登记时未达法定婚龄: a marriage registered by fraud; reissued once both are of age, with that day as its day. */
export const registeredUnderAge: Rule = {
  id: 'S-06',
  article: (law) => workNorm(law, '第七十条'),
  judge: (context) => {
    const { kind, registeredUnderAge: isConfessed } = context.application;
    if (kind === 'divorce') return [];
    if (isConfessed) return confessed(context);
    const registeredOn = originalDay(context.application);
    return reachedDays(context)
      .filter(({ day }) => registeredOn !== undefined && day > registeredOn)
      .map(({ party, age }) => ({ verdict: 'WARN', code: 'reissue.looksUnderAge', party: party.role, data: { age } }));
  },
  examples: [
    { name: 'of age when registered', on: '2025-06-02', expected: [] },
    {
      name: 'she registered at 19 and is of age now, with an explanation',
      on: '2025-06-02',
      woman: { birth: '2005-06-02' },
      facts: {
        original: { registeredOn: '2024-12-02' },
        registeredUnderAge: true,
        writtenExplanation: true,
      },
      expected: [{ verdict: 'PASS', code: 'reissue.dayOfAge' }],
    },
    {
      name: 'the same without the explanation',
      on: '2025-06-02',
      woman: { birth: '2005-06-02' },
      facts: { original: { registeredOn: '2024-12-02' }, registeredUnderAge: true },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', code: 'reissue.explanationMissing' }],
    },
    {
      name: 'the same on the day before her birthday',
      on: '2025-06-01',
      woman: { birth: '2005-06-02' },
      facts: { original: { registeredOn: '2024-12-02' }, registeredUnderAge: true, writtenExplanation: true },
      expected: [{ verdict: 'REFUSE', code: 'reissue.stillUnderAge', party: 'woman', earliest: '2025-06-02' }],
    },
    {
      name: 'said to be under age, and both were of age',
      on: '2025-06-02',
      facts: { registeredUnderAge: true, writtenExplanation: true },
      expected: [{ verdict: 'NEED', code: 'reissue.wasOfAge' }],
    },
    {
      name: 'the dates tell it and nobody said it',
      on: '2025-06-02',
      woman: { birth: '2005-06-02' },
      facts: { original: { registeredOn: '2025-06-01' } },
      expected: [{ verdict: 'WARN', code: 'reissue.looksUnderAge', party: 'woman' }],
    },
    {
      name: 'before 1981 a woman married at 18',
      on: '2025-06-02',
      man: { birth: '1955-01-01' },
      woman: { birth: '1960-01-01' },
      facts: { original: { registeredOn: '1980-05-01' } },
      expected: [],
    },
    {
      name: 'no birth to reckon with',
      on: '2025-06-02',
      woman: { birth: undefined, idNumber: undefined },
      facts: { registeredUnderAge: true },
      expected: [{ verdict: 'NEED', missing: ['woman.birth'] }],
    },
    {
      name: 'nothing told of either',
      on: '2025-06-02',
      facts: { man: undefined, woman: undefined, registeredUnderAge: true },
      expected: [{ verdict: 'NEED', missing: ['man.birth', 'woman.birth'] }],
    },
    {
      name: 'no day of registration',
      on: '2025-06-02',
      facts: { original: {}, registeredUnderAge: true },
      expected: [{ verdict: 'NEED', missing: ['original.registeredOn'] }],
    },
    { name: 'a divorce has no such question', on: '2025-06-02', facts: { kind: 'divorce' }, expected: [] },
  ],
};
