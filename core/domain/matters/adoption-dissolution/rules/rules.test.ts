import { describe, expect, it } from 'vitest';
import { adoptionLawOn } from '../../../adoption-law/law-days.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { judgeDissolution } from '../judge.ts';
import { sampleDissolution } from '../sample-dissolution.ts';
import { sentences } from '../words.ts';
import { dissolutionRules } from './index.ts';
import type { DissolutionContext, DissolutionExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: dissolutionRules,
  sentences,
  prefix: 'dissolution',
  contextOf: (example: DissolutionExample): DissolutionContext => {
    const on = plainDate(example.on);
    return {
      on,
      ruleSet: adoptionLawOn(on),
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      facts: sampleDissolution(on, example.facts),
    };
  },
});

describe('the rules together', () => {
  it.each(['1999-05-25', '2020-12-31', '2021-01-01', '2023-07-20'])('a complete case passes on %s', (day) => {
    const on = plainDate(day);
    const judged = judgeDissolution({ on, office, settings: defaultLawSettings, facts: sampleDissolution(on) });
    expect(judged.findings.map(({ verdict }) => verdict)).toEqual(Array.from(dissolutionRules, () => 'PASS'));
  });

  it('an empty case asks for everything at once', () => {
    const on = plainDate('2024-03-01');
    const judged = judgeDissolution({ on, office, settings: defaultLawSettings, facts: {} });
    expect(judged.findings.flatMap(({ missing = [] }) => missing)).toEqual([
      'adoptersAgree',
      'child.birth',
      'child.division',
      'certificateShown',
    ]);
  });
});
