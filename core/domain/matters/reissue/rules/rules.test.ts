import { describe, expect, it } from 'vitest';
import { addDays } from '../../../dates/arithmetic.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { judgeReissue } from '../judge.ts';
import { reissueContext } from '../parties.ts';
import { sampleReissue } from '../sample-reissue.ts';
import { sentences } from '../words.ts';
import { reissueRules } from './index.ts';
import type { ReissueExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: reissueRules,
  sentences,
  prefix: 'reissue',
  contextOf: (example: ReissueExample) => {
    const on = plainDate(example.on);
    return reissueContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: sampleReissue(on, example),
    });
  },
});

describe('the rules together', () => {
  it('are S-01 to S-06, the declaration, and what a reissue shares with the marriage, once each', () => {
    expect(reissueRules.map(({ id }) => id)).toEqual([
      'S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-06', 'F13', 'M-10', 'M-13', 'M-22', 'M-23', 'OFF-1',
    ]); // biome-ignore format: one row
  });

  it('let a complete reissue pass on the first and last day of every rule set, with nothing to say', () => {
    const days = Object.values(lawDays).flatMap((day) => [addDays(day, -1), day]);
    for (const on of days.filter((day) => day >= lawDays.regulation2003)) {
      const { verdict, findings } = judgeReissue({
        on,
        office,
        settings: defaultLawSettings,
        application: sampleReissue(on),
      });
      expect(verdict).toBe('PASS');
      expect(findings.filter((finding) => finding.verdict !== 'PASS')).toEqual([]);
    }
  });
});
