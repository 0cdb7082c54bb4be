import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { coupleContext } from '../../../marriage-law/couple.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { completeAnnulment, emptyAnnulment } from '../application.ts';
import { judgeAnnulment } from '../judge.ts';
import { sampleAnnulment } from '../sample-annulment.ts';
import { sentences } from '../words.ts';
import { annulmentRules } from './index.ts';
import type { AnnulmentExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: annulmentRules,
  sentences,
  prefix: 'annulment',
  contextOf: (example: AnnulmentExample) => {
    const on = plainDate(example.on);
    return coupleContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: sampleAnnulment(on, example),
    });
  },
});

describe('the rules together', () => {
  const judge = (on: string, application = sampleAnnulment(plainDate(on))) =>
    judgeAnnulment({ on: plainDate(on), office, settings: defaultLawSettings, application });

  it('on either side of each change of the law', () => {
    const verdicts = ['2003-10-01', '2020-12-31', '2021-01-01', '2021-11-17', '2021-11-18', '2025-05-10'].map(
      (on) => judge(on).verdict,
    );
    expect(verdicts).toEqual(['PASS', 'PASS', 'REFER', 'REFER', 'PASS', 'PASS']);
    const coercion = { ...sampleAnnulment(plainDate('2020-12-31')) };
    expect(judge('2020-12-31', coercion).verdict).toBe('PASS');
    expect(judge('2021-01-01', coercion).verdict).toBe('REFUSE');
  });

  it('tell an empty case everything at once', () => {
    const { verdict, findings } = judge('2025-06-02', emptyAnnulment());
    expect(verdict).toBe('NEED');
    expect(findings.flatMap(({ missing = [] }) => missing)).toEqual(
      expect.arrayContaining(['original.registeredOn', 'man.name', 'woman.idNumber', 'kind', 'grounds', 'facts']),
    );
  });

  it('a draft enters the journal with the one dot of names', () => {
    const complete = completeAnnulment({ ...emptyAnnulment(), man: { name: '买买提•艾力' } }, plainDate('2025-06-02'));
    expect(complete.man.name).toBe('买买提·艾力');
  });
});
