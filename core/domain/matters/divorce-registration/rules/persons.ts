import { missingFacts } from '../../../law/rule.ts';
import { code, regulation } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';

/** D-01 双方亲自到场: at the application and again for the certificate. */
export const bothPresent: Rule = {
  id: 'D-01',
  article: (law) => code(law, '第三十一条', '第一千零七十六条'),
  judge: (context) => {
    const again = context.stage === 'examination' && context.on >= lawDays.civilCode;
    const basis = again ? { basis: '民法典 第一千零七十七条' } : {};
    return ofEach(context, ({ role, facts }) => {
      if (facts.present === undefined) return missingFacts(role, 'present');
      return facts.present ? undefined : { verdict: 'REFUSE', code: 'divorce.absent', party: role, ...basis };
    });
  },
  examples: [
    { name: 'both stand at the counter', on: '2026-03-02', expected: [] },
    {
      name: 'she sent a proxy to apply',
      on: '2026-03-02',
      woman: { present: false },
      expected: [{ verdict: 'REFUSE', code: 'divorce.absent', party: 'woman' }],
    },
    {
      name: 'he alone comes for the certificate',
      on: '2026-03-02',
      stage: 'examination',
      woman: { present: false },
      expected: [{ verdict: 'REFUSE', party: 'woman' }],
    },
    {
      name: 'nobody said whether he is there',
      on: '2010-03-02',
      man: { present: undefined },
      expected: [{ verdict: 'NEED', party: 'man', missing: ['man.present'] }],
    },
  ],
};

function willOutcomes({ role, facts }: PartyView, context: RuleContext): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  // The agreement speaks for the day it was made; before the certificate each is asked again (民法典 第一千零七十八条).
  const agreed = context.stage === 'application' && context.application.agreement?.voluntary === true;
  if (facts.willing === undefined && !agreed) outcomes.push(missingFacts(role, 'willing'));
  if (facts.willing === false) outcomes.push({ verdict: 'REFUSE', code: 'divorce.unwilling', party: role });
  if (facts.unableToExpressWill) {
    outcomes.push({ verdict: 'REFUSE', code: 'divorce.cannotExpressWill', party: role });
  } else if (facts.needsInterpreter && !facts.interpreterPresent) {
    outcomes.push({ verdict: 'NEED', code: 'divorce.interpreter', party: role });
  }
  if (facts.signsOfCoercion) {
    const basis = regulation(context, '第十二条', '第六条第三款');
    outcomes.push({ verdict: 'ALERT', code: 'divorce.signsOfCoercion', party: role, basis });
  }
  return outcomes;
}

/** D-02 达成离婚协议: both want the divorce, can say so, and are under no pressure. */
export const agreementReached: Rule = {
  id: 'D-02',
  article: (law) => regulation(law, '第十二条第（一）项', '第十四条第（一）项'),
  judge: (context) => {
    const each = ofEach(context, (party) => willOutcomes(party, context));
    return context.application.agreement?.voluntary === false
      ? [{ verdict: 'REFUSE', code: 'divorce.notVoluntary' }, ...each]
      : each;
  },
  examples: [
    { name: 'both want it', on: '2026-03-02', expected: [] },
    {
      name: 'she does not',
      on: '2026-03-02',
      woman: { willing: false },
      expected: [{ verdict: 'REFUSE', code: 'divorce.unwilling', party: 'woman' }],
    },
    {
      name: 'he changed his mind when both came for the certificate',
      on: '2026-03-02',
      stage: 'examination',
      man: { willing: false },
      expected: [{ verdict: 'REFUSE', code: 'divorce.unwilling', party: 'man' }],
    },
    {
      name: 'there is no voluntary agreement',
      on: '2012-03-02',
      couple: { agreement: { voluntary: false, children: true, property: true, debts: true } },
      expected: [{ verdict: 'REFUSE', code: 'divorce.notVoluntary' }],
    },
    {
      name: 'not asked, but the agreement says so',
      on: '2026-03-02',
      woman: { willing: undefined },
      expected: [],
    },
    {
      name: 'not asked again when both came for the certificate',
      on: '2026-03-02',
      stage: 'examination',
      man: { willing: undefined },
      expected: [{ verdict: 'NEED', missing: ['man.willing'] }],
    },
    {
      name: 'not asked, and no agreement yet',
      on: '2026-03-02',
      woman: { willing: undefined },
      couple: { agreement: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.willing'] }],
    },
    {
      name: 'he is drunk, and she speaks another language and shows injuries',
      on: '2026-03-02',
      man: { unableToExpressWill: true },
      woman: { needsInterpreter: true, signsOfCoercion: true },
      expected: [
        { verdict: 'REFUSE', code: 'divorce.cannotExpressWill', party: 'man' },
        { verdict: 'NEED', code: 'divorce.interpreter', party: 'woman' },
        { verdict: 'ALERT', code: 'divorce.signsOfCoercion', party: 'woman' },
      ],
    },
    {
      name: 'with an interpreter',
      on: '2026-03-02',
      woman: { needsInterpreter: true, interpreterPresent: true },
      expected: [],
    },
  ],
};

/** D-03 完全民事行为能力: others divorce before a court. */
export const fullCapacity: Rule = {
  id: 'D-03',
  article: (law) => regulation(law, '第十二条第（二）项', '第十四条第（二）项'),
  judge: ({ application: { capacity } }) => {
    if (capacity === undefined) return [missingFacts(undefined, 'capacity')];
    return capacity ? [] : [{ verdict: 'REFUSE', code: 'divorce.noCapacity' }];
  },
  examples: [
    { name: 'both have it', on: '2026-03-02', expected: [] },
    { name: 'one has not', on: '2026-03-02', couple: { capacity: false }, expected: [{ verdict: 'REFUSE' }] },
    {
      name: 'the same under the regulation of 2003, at the examination',
      on: '2019-03-04',
      stage: 'examination',
      couple: { capacity: false },
      expected: [{ verdict: 'REFUSE', code: 'divorce.noCapacity' }],
    },
    {
      name: 'nobody looked',
      on: '2026-03-02',
      couple: { capacity: undefined },
      expected: [{ verdict: 'NEED', missing: ['capacity'] }],
    },
  ],
};
