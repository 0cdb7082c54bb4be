import { expect, it } from 'vitest';
import { actContext } from '../../../adoption-law/act.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { emptyAdoptionProof } from '../application.ts';
import { judgeAdoptionProof } from '../judge.ts';
import { sampleAdoptionProof } from '../sample-proof.ts';
import { sentences } from '../words.ts';
import { adoptionProofRules } from './index.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: adoptionProofRules,
  sentences,
  prefix: 'adoptionProof',
  contextOf: (example: (typeof adoptionProofRules)[number]['examples'][number]) => {
    const on = plainDate(example.on);
    const application = sampleAdoptionProof(on);
    return actContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: example.change ? example.change(application) : application,
    });
  },
});

it('a complete request passes, an empty one asks for everything', () => {
  const on = plainDate('2026-03-02');
  const settings = defaultLawSettings;
  expect(judgeAdoptionProof({ on, office, settings, application: sampleAdoptionProof(on) }).verdict).toBe('PASS');
  const empty = judgeAdoptionProof({ on, office, settings, application: emptyAdoptionProof() });
  expect(empty.verdict).toBe('NEED');
  expect(empty.findings.flatMap(({ missing = [] }) => missing)).toEqual(
    expect.arrayContaining(['original.number', 'child.name', 'adopters.0.name', 'standing', 'applicant.name']),
  );
});
