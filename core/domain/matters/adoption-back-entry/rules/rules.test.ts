import { expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { emptyBackEntry } from '../application.ts';
import { judgeBackEntry } from '../judge.ts';
import { sampleBackEntry } from '../sample-back-entry.ts';
import { sentences } from '../words.ts';
import { backEntryRules } from './index.ts';
import { type BackEntryExample, backEntryContext } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: backEntryRules,
  sentences,
  prefix: 'backEntry',
  contextOf: (example: BackEntryExample) => {
    const application = sampleBackEntry();
    return backEntryContext({
      on: plainDate(example.on),
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: example.change ? example.change(application) : application,
      earlier: example.earlier ?? [],
    });
  },
});

it('a complete file passes, an empty one asks for everything', () => {
  const asked = { on: plainDate('2026-03-02'), office, settings: defaultLawSettings, earlier: [] };
  expect(judgeBackEntry({ ...asked, application: sampleBackEntry() }).verdict).toBe('PASS');
  const empty = judgeBackEntry({ ...asked, application: emptyBackEntry() });
  expect(empty.findings.flatMap(({ missing = [] }) => missing)).toEqual(
    expect.arrayContaining(['kind', 'original.number', 'child.name', 'adopters.0.name', 'pages']),
  );
});
