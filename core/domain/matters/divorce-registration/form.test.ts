import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import type { Finding } from '../../law/judgement.ts';
import { lawSettingsSchema } from '../../law/settings.ts';
import { fieldLabels } from '../../marriage-law/labels.ts';
import { ruleSetOn } from '../../marriage-law/rule-sets.ts';
import {
  type DivorceFormContext,
  divorceCoupleSections,
  divorcePartySections,
  shownCoupleFields,
  shownPartyFields,
} from './form.ts';
import { judgeDivorceApplication, judgeDivorceRegistration } from './judge.ts';
import { divorceRules } from './rules/index.ts';
import type { RuleExample } from './rules/rule.ts';
import { sampleDivorce } from './sample-couple.ts';
import { divorceApplicationSchema } from './schema.ts';

const office = { division: '500103', foreignAuthority: false };

function judged(example: RuleExample): { readonly context: DivorceFormContext; readonly findings: readonly Finding[] } {
  const on = plainDate(example.on);
  const settings = lawSettingsSchema.parse(example.settings ?? {});
  const application = sampleDivorce(on, example);
  const stage = example.stage ?? 'application';
  const question = { on, office: { ...office, ...example.office }, settings, application };
  const accepted = example.accepted ? plainDate(example.accepted) : addDays(on, -45);
  const acceptance = { accepted, acceptedAt: '500103', withdrawn: false, calendar: restDayCalendar() };
  const { findings } =
    stage === 'application'
      ? judgeDivorceApplication(question)
      : judgeDivorceRegistration({ ...question, ...acceptance });
  return { context: { ruleSet: ruleSetOn(on, settings), stage, application }, findings };
}

describe('the form of a divorce', () => {
  it('has every fact of the couple exactly once, and names each fact', () => {
    const couple = divorceCoupleSections.flatMap(({ fields }) => fields.map(({ field }) => field));
    const known = Object.keys(divorceApplicationSchema.shape).filter((key) => !['man', 'woman', 'told'].includes(key));
    expect([...couple].sort()).toEqual(known.sort());
    const party = divorcePartySections.flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(new Set(party).size).toBe(party.length);
    for (const field of [...couple, ...party]) {
      const unnamed = ['remark', 'unableToExpressWill', 'needsInterpreter', 'interpreterPresent', 'signsOfCoercion'];
      if (!unnamed.includes(field)) expect(Object.keys(fieldLabels)).toContain(field);
    }
  });

  it('shows every fact that a rule may miss', () => {
    for (const example of divorceRules.flatMap(({ examples }) => examples)) {
      const { context, findings } = judged(example);
      for (const path of findings.flatMap(({ missing = [] }) => missing)) {
        const [root = '', field = ''] = path.split('.');
        if (root !== 'man' && root !== 'woman') expect(shownCoupleFields(context)).toContain(root);
        else expect(shownPartyFields({ ...context, party: context.application[root] })).toContain(field);
      }
    }
  });

  it('asks for questioning, photographs and receipt at the second visit, for lost papers only where some are lost', () => {
    const application = sampleDivorce(plainDate('2026-03-02'));
    const first = shownCoupleFields({ ruleSet: 'R5', stage: 'application', application });
    const second = shownCoupleFields({ ruleSet: 'R5', stage: 'examination', application });
    const added = ['receipt', 'questioned', 'photosEach', 'manPhoto', 'womanPhoto'];
    expect(second.filter((field) => !first.includes(field))).toEqual(added);
    expect(first).not.toContain('lostStatement');
    const lost = { ...application, certificates: 1 };
    const oneLost = shownCoupleFields({ ruleSet: 'R5', stage: 'application', application: lost });
    expect(oneLost.filter((field) => !first.includes(field))).toEqual(['lostStatement']);
    const old = shownCoupleFields({ ruleSet: 'R1', stage: 'examination', application });
    expect(old).not.toContain('receipt');
    expect(old).not.toContain('onlineCheck');
  });

  it('asks a foreigner for nationality and none for a household register', () => {
    const application = sampleDivorce(plainDate('2026-03-02'));
    const party = { kind: 'foreigner' as const };
    const fields = shownPartyFields({ ruleSet: 'R5', stage: 'application', application, party });
    expect(fields).toContain('nationality');
    expect(fields).not.toContain('hukou');
  });
});
