import { adoptionLawOn } from '../../../adoption-law/law-days.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { lawSettingsSchema } from '../../../law/settings.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { factsOf } from '../facts-of.ts';
import { sampleApplication } from '../sample-application.ts';
import { sentences } from '../words.ts';
import { deskSentences } from '../words-desk.ts';
import { deskRules } from './index.ts';
import type { DeskContext, DeskExample } from './rule.ts';

// What follows the acceptance is told by the rules of the law: see judge-application.test.ts.
const {
  'adoption.noticeFollows': _notice,
  'adoption.evaluationFollows': _evaluation,
  'adoption.paperFollows': _paper,
  ...ofRules
} = deskSentences;

describeRules({
  rules: deskRules,
  sentences: { ...ofRules, 'adoption.missing': sentences['adoption.missing'] },
  prefix: 'adoption',
  contextOf: ({
    on: day,
    change = (whole) => whole,
    draft,
    earlier = [],
    office,
    settings,
  }: DeskExample): DeskContext => {
    const on = plainDate(day);
    const application = change(sampleApplication(on));
    return {
      on,
      ruleSet: adoptionLawOn(on),
      office: { division: '500103', foreignAuthority: false, ...office },
      settings: lawSettingsSchema.parse(settings ?? {}),
      application,
      facts: factsOf(application, on),
      accepted: draft ? undefined : on,
      earlier: earlier.map((one) => ({ caseId: 'earlier', matter: 'adoption.establishment', on: null, ...one })),
    };
  },
});
