import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { chongqingStandards } from '../chongqing-standards.ts';
import { allowanceContext, type EarlierOfChild } from '../context.ts';
import { judgeChildrenAllowance } from '../judge.ts';
import { goneStates, parentStates } from '../kinds.ts';
import { sampleAllowance } from '../sample-allowance.ts';
import type { ChildrenAllowance } from '../schema.ts';
import { sentences } from '../words.ts';
import { allowanceRules } from './index.ts';
import type { AllowanceExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };
const noEarlier: EarlierOfChild = {
  matter: 'children.allowance',
  stage: 'granted',
  number: null,
  on: null,
  role: 'child',
  ownRole: 'child',
};

describeRules({
  rules: allowanceRules,
  sentences,
  prefix: 'allowance',
  contextOf: (example: AllowanceExample) => {
    const on = plainDate(example.on);
    return allowanceContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: sampleAllowance(on, example),
      earlier: (example.earlier ?? []).map(({ on: day, ...one }) => ({
        ...noEarlier,
        ...one,
        on: day ? plainDate(day) : null,
      })),
      standards: example.standards ?? chongqingStandards,
    });
  },
});

const judged = (on: string, application: ChildrenAllowance) =>
  judgeChildrenAllowance({
    on: plainDate(on),
    office,
    settings: defaultLawSettings,
    application,
    earlier: [],
    standards: chongqingStandards,
  });

describe('the rules together', () => {
  it('are told once each', () => {
    const ids = allowanceRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['2021-09-01', '2025-06-30', '2026-03-02'])(
    'let a complete application of %s pass with nothing to say',
    (on) => {
      const { verdict, findings } = judged(on, sampleAllowance(plainDate(on)));
      expect(verdict).toBe('PASS');
      expect(findings.filter((finding) => finding.verdict !== 'PASS')).toEqual([]);
    },
  );

  it('are held in the months without a standard', () => {
    expect(judged('2023-05-04', sampleAllowance(plainDate('2023-05-04'))).verdict).toBe('HELD');
  });

  it('no pair of states serves both allowances, and every pair without an able parent serves one', () => {
    const on = '2026-03-02';
    const whole = {
      since: '2020-01-02',
      termMonths: 120,
      neglects: true,
      illnessListed: true,
      disability: { level: 1 },
    };
    for (const father of parentStates) {
      for (const mother of parentStates) {
        const verdicts = (['orphan', 'de-facto-orphan'] as const).map((kind) => {
          const changes = { father: { ...whole, state: father }, mother: { ...whole, state: mother }, facts: { kind } };
          const { findings } = judged(on, sampleAllowance(plainDate(on), changes));
          return findings.some(({ verdict }) => verdict === 'REFUSE') ? 'refused' : 'granted';
        });
        const bothGone = [father, mother].every((state) => goneStates.some((gone) => gone === state));
        const isAble = father === 'able' || mother === 'able';
        const expected = isAble ? ['refused', 'refused'] : bothGone ? ['granted', 'refused'] : ['refused', 'granted'];
        expect({ father, mother, verdicts }).toEqual({ father, mother, verdicts: expected });
      }
    }
  });
});
