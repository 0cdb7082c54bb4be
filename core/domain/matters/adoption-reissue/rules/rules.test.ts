import { expect, it } from 'vitest';
import { actContext } from '../../../adoption-law/act.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { emptyAdoptionReissue } from '../application.ts';
import { judgeAdoptionReissue } from '../judge.ts';
import { sampleAdoptionReissue } from '../sample-reissue.ts';
import { sentences } from '../words.ts';
import { adoptionReissueRules } from './index.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: adoptionReissueRules,
  sentences,
  prefix: 'adoptionReissue',
  contextOf: (example: (typeof adoptionReissueRules)[number]['examples'][number]) => {
    const on = plainDate(example.on);
    const application = sampleAdoptionReissue(on);
    return actContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: example.change ? example.change(application) : application,
    });
  },
});

it('a complete application passes, an empty one asks for everything', () => {
  const on = plainDate('2026-03-02');
  const settings = defaultLawSettings;
  expect(judgeAdoptionReissue({ on, office, settings, application: sampleAdoptionReissue(on) }).verdict).toBe('PASS');
  const empty = judgeAdoptionReissue({ on, office, settings, application: emptyAdoptionReissue() });
  expect(empty.findings.flatMap(({ missing = [] }) => missing)).toEqual(
    expect.arrayContaining(['original.number', 'child.name', 'adopters.0.name', 'kind', 'state', 'by', 'photos']),
  );
});
