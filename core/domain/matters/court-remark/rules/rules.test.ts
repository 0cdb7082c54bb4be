import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { coupleContext } from '../../../marriage-law/couple.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { completeCourtRemark, emptyCourtRemark } from '../application.ts';
import { judgeCourtRemark } from '../judge.ts';
import { sampleRemark } from '../sample-remark.ts';
import { sentences } from '../words.ts';
import { courtRemarkRules } from './index.ts';
import type { RemarkExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: courtRemarkRules,
  sentences,
  prefix: 'remark',
  contextOf: (example: RemarkExample) => {
    const on = plainDate(example.on);
    return coupleContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: sampleRemark(on, example),
    });
  },
});

describe('the rules together', () => {
  const judge = (on: string, application = sampleRemark(plainDate(on))) =>
    judgeCourtRemark({ on: plainDate(on), office, settings: defaultLawSettings, application });

  it('let a complete remark pass under either regulation, and name its article', () => {
    const old = judge('2025-05-09');
    expect([old.verdict, old.findings[0]?.basis]).toEqual(['PASS', '婚姻登记条例（2003） 第十六条']);
    const now = judge('2025-05-10');
    expect([now.verdict, now.findings[0]?.basis]).toEqual(['PASS', '婚姻登记条例（2025） 第二十条']);
    expect(now.findings.some(({ rule }) => rule === 'K-05')).toBe(true);
    expect(old.findings.some(({ rule }) => rule === 'K-05')).toBe(false);
  });

  it('tell an empty one everything at once', () => {
    const { verdict, findings } = judge('2025-06-02', emptyCourtRemark());
    expect(verdict).toBe('NEED');
    expect(findings.flatMap(({ missing = [] }) => missing)).toEqual(
      expect.arrayContaining(['court', 'decision', 'documentShown', 'original.number', 'man.name', 'woman.idNumber']),
    );
  });

  it('a draft enters the journal with the one dot of names', () => {
    const draft = { ...emptyCourtRemark(), woman: { name: '古丽•艾力' } };
    expect(completeCourtRemark(draft, plainDate('2025-06-02')).woman.name).toBe('古丽·艾力');
  });
});
