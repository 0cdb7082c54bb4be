import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { emptyDissolution } from '../application.ts';
import { deskContext, judgeDissolutionApplication } from '../judge-application.ts';
import { sampleDissolutionApplication } from '../sample-application.ts';
import { deskSentences } from '../words-desk.ts';
import { dissolutionDeskRules } from './index.ts';
import type { DeskContext, DeskExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: dissolutionDeskRules,
  sentences: deskSentences,
  prefix: 'dissolution',
  contextOf: (example: DeskExample): DeskContext => {
    const on = plainDate(example.on);
    const application = sampleDissolutionApplication(on);
    return deskContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: example.change ? example.change(application) : application,
      accepted: example.draft ? undefined : on,
    });
  },
});

describe('law and desk together', () => {
  const on = plainDate('2026-03-02');
  const judged = (application = sampleDissolutionApplication(on), draft = false) =>
    judgeDissolutionApplication({
      on,
      office,
      settings: defaultLawSettings,
      application,
      accepted: draft ? undefined : on,
    });

  it('a complete application passes, before and after the acceptance', () => {
    expect(judged().verdict).toBe('PASS');
    expect(judged(sampleDissolutionApplication(on), true).verdict).toBe('PASS');
  });

  it('what was typed reaches the rules of the law', () => {
    const refused = judged({ ...sampleDissolutionApplication(on), consents: false });
    expect(refused.findings.filter(({ verdict }) => verdict === 'REFUSE').map(({ rule }) => rule)).toEqual(['DIS-3']);
    const elsewhere = { ...sampleDissolutionApplication(on).child, hukou: '500115' };
    expect(judged({ ...sampleDissolutionApplication(on), child: elsewhere }).verdict).toBe('REFER');
  });

  it('an empty application asks for everything at once and never says questioned', () => {
    const empty = judged(emptyDissolution(), true);
    expect(empty.verdict).toBe('NEED');
    const missing = empty.findings.flatMap((finding) => finding.missing ?? []);
    expect(missing).toEqual(expect.arrayContaining(['original.number', 'adopters.0.name', 'terms', 'photosEach']));
    expect(missing.some((path) => path.startsWith('questioned'))).toBe(false);
  });
});
