import { expect, it } from 'vitest';
import { actContext } from '../../../adoption-law/act.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { emptyAdoptionRevocation } from '../application.ts';
import { judgeAdoptionRevocation } from '../judge.ts';
import { sampleAdoptionRevocation } from '../sample-revocation.ts';
import { sentences } from '../words.ts';
import { adoptionRevocationRules } from './index.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: adoptionRevocationRules,
  sentences,
  prefix: 'adoptionRevocation',
  contextOf: (example: (typeof adoptionRevocationRules)[number]['examples'][number]) => {
    const on = plainDate(example.on);
    const application = sampleAdoptionRevocation(on);
    return actContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: example.change ? example.change(application) : application,
    });
  },
});

it('a complete case passes, an empty one asks for everything', () => {
  const on = plainDate('2026-03-02');
  const settings = defaultLawSettings;
  expect(judgeAdoptionRevocation({ on, office, settings, application: sampleAdoptionRevocation(on) }).verdict).toBe(
    'PASS',
  );
  const empty = judgeAdoptionRevocation({ on, office, settings, application: emptyAdoptionRevocation() });
  expect(empty.findings.flatMap(({ missing = [] }) => missing)).toEqual(
    expect.arrayContaining(['original.number', 'child.name', 'grounds', 'evidence', 'investigation.on']),
  );
});
