import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import { plainMonth } from '../../dates/month.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../law/settings.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { chongqingStandards as standards } from './chongqing-standards.ts';
import { judgeChildrenAllowance } from './judge.ts';
import {
  applicationFormRecord,
  formOf,
  grantRecord,
  receiptRecord,
  refusalRecord,
  stopRecord,
  supplementRecord,
} from './paper-records.ts';
import { receivedWords, stateText } from './paper-texts.ts';
import { allowanceRules } from './rules/index.ts';
import { sampleAllowance } from './sample-allowance.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区七星岗街道办事处';
const application = sampleAllowance(on);
const laterBlanks = ['forwardedOn', 'reviewedOn', 'grantedOn', 'firstMonth', 'number'];
const open = ['father.idNumber', 'mother.idNumber'];

describe('the form of an application', () => {
  it.each([
    ['allowance-orphan-form', { kind: 'orphan', care: 'dispersed' }],
    ['allowance-orphan-form', { kind: 'hiv', care: 'dispersed' }],
    ['allowance-institution-form', { kind: 'orphan', care: 'institution', institution: '重庆市示例儿童福利院' }],
    ['allowance-de-facto-form', { kind: 'de-facto-orphan', care: 'dispersed' }],
  ] as const)('%s of %o: every blank', (form, facts) => {
    const of = sampleAllowance(on, { facts });
    expect(formOf(of)).toBe(form);
    const record = applicationFormRecord({ application: of, standards, days: {}, on });
    expectFilled(record, open);
    expect(laterBlanks.map((blank) => record.texts[blank])).toEqual(laterBlanks.map(() => ''));
    expect(record.texts).toMatchObject({
      'father.state': '死亡（2024年03月02日起）',
      received: '无',
      homeTownship: '重庆市万州区高梁镇顺安村',
    });
  });

  it('keeps the days of the hand-overs', () => {
    const days = { forwarded: on, reviewed: plainDate('2026-03-10'), granted: plainDate('2026-03-31') };
    const { texts } = applicationFormRecord({ application, standards, days: { ...days, number: 'N' }, on });
    expect(texts).toMatchObject({ reviewedOn: '2026年03月10日', firstMonth: '2026年4月', number: 'N' });
  });

  it('says states and other allowances in words', () => {
    expect(stateText({ state: 'prison', since: on, termMonths: 60 })).toBe('服刑在押（2026年03月02日起，期限60个月）');
    expect(stateText({ state: 'severe-disability', disability: { level: 2 } })).toBe('重残（2级）');
    const received = [{ kind: 'minimum-living', monthly: 70_000 }] as const;
    expect(receivedWords(sampleAllowance(on, { facts: { received: [...received] } }))).toBe('最低生活保障700.00元/月');
  });
});

describe('the notices', () => {
  it('the receipt tells the last day of every period', () => {
    const record = receiptRecord({
      application,
      receiptNumber: 'R',
      acceptedOn: plainDate('2025-09-30'),
      calendar: restDayCalendar(),
      office,
      registrar: '周敏',
    });
    expectFilled(record);
    expect(record.texts).toMatchObject({ forwardBy: '2025年10月11日', applicant: '陈示例' });
    expect(record.lists?.shown).toHaveLength(6);
  });

  it('the supplement lists what is needed and nothing else', () => {
    const of = sampleAllowance(on, { guardian: { phone: undefined }, facts: { papers: ['form'] } });
    const { findings } = judgeChildrenAllowance({
      on,
      office: { division: '500103', foreignAuthority: false },
      settings: defaultLawSettings,
      application: of,
      earlier: [],
      standards,
    });
    const record = supplementRecord({ application: of, findings, office, on });
    expectFilled(record);
    expect(record.lists?.needs?.map(({ text }) => text)).toEqual([
      '未填写：监护人联系电话',
      '还需提交：儿童户口簿、监护人家庭户口簿、街道（乡镇）监护人确认书',
    ]);
  });

  it('the notices of a grant and of an end', () => {
    const granted = grantRecord({ application, standards, number: 'N', acceptedOn: on, office, on });
    expectFilled(granted);
    expect(granted.texts).toMatchObject({ firstMonth: '2026年4月', payable: '1651.00元/月', payment: '银行转账' });
    const stop = { reason: '09', fromMonth: plainMonth('2026-07'), explanation: '' } as const;
    const stopped = stopRecord({ application, number: 'T', grantNumber: 'N', stop, office, on });
    expectFilled(stopped);
    expect(stopped.texts).toMatchObject({ reason: '儿童超龄', fromMonth: '2026年7月' });
  });
});

// Every rule that can refuse, with its examples that do.
const refusing = allowanceRules.flatMap((rule) =>
  rule.examples
    .filter(({ expected }) => expected.some(({ verdict }) => verdict === 'REFUSE' || verdict === 'REFER'))
    .map((example) => [rule.id, example.name, example] as const),
);

describe('the notice of refusal', () => {
  it.each(refusing)('%s %s: the reason stands with its article', (id, _name, example) => {
    const day = plainDate(example.on);
    const of = sampleAllowance(day, example);
    const blank = { matter: 'children.allowance', stage: 'granted', number: 'N', role: 'child', ownRole: 'child' };
    const { findings } = judgeChildrenAllowance({
      on: day,
      office: { division: '500103', foreignAuthority: false },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: of,
      earlier: (example.earlier ?? []).map((one) => ({ ...blank, ...one, on: one.on ? plainDate(one.on) : null })),
      standards,
    });
    const reasons = findings
      .filter(({ verdict }) => verdict === 'REFUSE' || verdict === 'REFER')
      .map(({ rule, message, basis }) => ({ rule, text: message, basis }));
    const record = refusalRecord({ application: of, noticeNumber: 'B', requestedOn: day, reasons, office, on: day });
    expectFilled(record);
    const line = record.lists?.reasons?.find(({ rule }) => rule === id);
    expect(line?.text).toMatch(/\p{Script=Han}/u);
    expect(line?.basis).toMatch(/[〔][0-9]{4}[〕]/u);
  });

  it('is tried for every rule that refuses', () => {
    expect(new Set(refusing.map(([id]) => id))).toEqual(
      new Set([
        'CA-01',
        'CA-02',
        'CA-03',
        'CA-04',
        'CA-05',
        'CA-06',
        'CA-07',
        'CA-08',
        'CA-09',
        'CA-10',
        'CA-11',
        'CA-19',
      ]),
    );
  });
});
