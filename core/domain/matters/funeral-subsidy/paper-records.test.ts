import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { completeFuneralApplication } from './application.ts';
import { subsidyContext } from './context.ts';
import { judgeFuneralSubsidy } from './judge.ts';
import { judgeFuneralApplication, subsidyQuestion } from './judge-application.ts';
import {
  applicationRecord,
  computationRecord,
  duplicateCheckRecord,
  formCopies,
  needNoticeRecord,
  refusalRecord,
  statusOnForm,
} from './paper-records.ts';
import { subsidyRules } from './rules/index.ts';
import { sampleAtHall, sampleAtTownship } from './sample-application.ts';
import { sampleSubsidy } from './sample-subsidy.ts';

const on = plainDate('2024-06-03');
const office = '重庆市黔江区城东街道办事处';
const acceptance = { on, receiptNumber: '500114-2024-0001', by: 'clerk' };
const place = { division: '500114', foreignAuthority: false };

function judged(application: ReturnType<typeof sampleAtHall>) {
  const state = { stage: 'examining', acceptance } as const;
  return judgeFuneralApplication({ on, office: place, application, state, earlier: [], tables: [] });
}

const form = {
  application: completeFuneralApplication(sampleAtHall(on), on),
  formName: '重庆市困难群众丧葬补助申请表',
  office,
  hallName: '黔江区殡仪馆',
  acceptance,
  explanation: judged(sampleAtHall(on)).explanation,
  on,
} as const;

describe('the form in three copies', () => {
  it('says the same on each of them, but which copy it is', () => {
    const [township, hall, county] = formCopies.map((copy) => applicationRecord({ ...form, copy }));
    if (!township || !hall || !county) throw new Error('three copies');
    for (const record of [township, hall, county]) {
      expectFilled(record, ['hotline', 'others.billed', 'others.waived', 'others.family']);
    }
    const { copy: _one, ...rest } = township.texts;
    expect(hall.texts).toMatchObject(rest);
    expect(new Set([township, hall, county].map(({ texts }) => texts.copy)).size).toBe(3);
  });

  it('has the sums of the hall, and their sum', () => {
    const bill = [
      ...(form.application.bill ?? []),
      { name: '豪华车', item: 'transport', grade: 'better', quantity: 100, unitPrice: 50_000 },
    ];
    const application = sampleAtHall(on, { bill, hotline96000: true } as Parameters<typeof sampleAtHall>[1]);
    const { texts } = applicationRecord({ ...form, copy: 'hall', explanation: judged(application).explanation });
    expect(texts).toMatchObject({
      'transport.billed': '160.00',
      'transport.waived': '0.00',
      'storage.waived': '288.00',
      'others.billed': '500.00',
      'others.waived': '0.00',
      'sum.billed': '1588.00',
      'sum.waived': '928.00',
      hotline: '230.00',
    });
  });

  it('before the hall its part is empty, before the stamp the number and the opinion too', () => {
    const application = sampleAtTownship(on);
    const { texts } = applicationRecord({ ...form, application, explanation: undefined, copy: 'township' });
    expect([texts.opinion, texts['sum.billed'], texts.crematedOn]).toEqual([
      '经审核，死者死亡当日属于农村低保对象，同意按规定免除基本丧葬服务费。',
      '',
      '',
    ]);
    const draft = applicationRecord({ ...form, acceptance: undefined, copy: 'township' }).texts;
    expect([draft.formNumber, draft.opinion, draft.acceptedOn]).toEqual(['', '', '']);
  });

  it('names the status held on the day of death', () => {
    const classes = [
      { class: 'D1', from: '2010-01-01', to: '2020-12-31' },
      { class: 'D3', from: '2021-01-01' },
    ] as const;
    const application = sampleAtTownship(on, { deceased: { died: '2024-05-31', classes: [...classes] } });
    expect(statusOnForm(application)?.class).toBe('D3');
  });

  it('a village is named before the person who acts for it', () => {
    const organiser = { kind: 'village-committee', name: '冉启明', body: '杨家湾村民委员会' } as const;
    const { texts } = applicationRecord({ ...form, copy: 'hall', application: sampleAtHall(on, { organiser }) });
    expect(texts['organiser.name']).toBe('杨家湾村民委员会（冉启明）');
  });
});

describe('the computation sheet', () => {
  it('has every line of the bill and their sums', () => {
    const { explanation, application } = form;
    if (!explanation) throw new Error('no computation');
    const period = { from: plainDate('2023-12-01'), to: plainDate('2024-11-30') };
    const sheet = { application, explanation, hallName: '黔江区殡仪馆', document: '渝民发〔2010〕2号', office, on };
    const record = computationRecord({ ...sheet, formNumber: '500114-2024-0001', waiverNumber: undefined, period });
    expectFilled(record);
    expect(record.lists?.lines?.[1]).toEqual({
      index: '2',
      name: '普通冷藏柜存放',
      item: '遗体存放费',
      count: '48小时',
      price: '6.00',
      billed: '288.00',
      cap: '432.00',
      counted: '288.00',
      hotline: '0.00',
      waived: '288.00',
      family: '0.00',
    });
    expect(record.texts).toMatchObject({
      settledIn: '2023年12月01日至2024年11月30日',
      cap: '1500.00',
      waived: '1088.00',
    });
  });
});

describe('the notices', () => {
  const notice = { application: sampleAtTownship(on), requestedOn: on, office, on };

  it('tells everything that is missing at once', () => {
    const { findings } = judged(sampleAtTownship(on));
    const reasons = findings.flatMap(({ rule, message, basis, verdict }) =>
      verdict === 'NEED' ? [{ rule, text: message, basis }] : [],
    );
    const record = needNoticeRecord({ ...notice, reasons });
    expectFilled(record);
    expect(record.lists?.reasons?.length).toBe(reasons.length);
    expect(reasons.length).toBeGreaterThan(3);
  });

  const refusing = subsidyRules.flatMap((rule) =>
    rule.examples
      .filter(({ expected, desk }) => !desk && expected.some(({ verdict }) => verdict === 'REFUSE'))
      .map((example) => [rule.id, example.name, example] as const),
  );

  it('there is a refusal for T1 to T5, T6, PLACE, DEADLINE and DEATH', () => {
    const rules = new Set(refusing.map(([id]) => id));
    expect([...rules].sort()).toEqual(['DEADLINE', 'DEATH', 'PLACE', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  it.each(refusing)('of %s, %s: shows its reason with the document that it rests on', (id, _name, example) => {
    const day = plainDate(example.on);
    const { findings } = judgeFuneralSubsidy({
      on: day,
      office: { ...place, ...example.office },
      application: sampleSubsidy(day, example),
    });
    const refusals = findings.filter(({ verdict }) => verdict === 'REFUSE');
    const reasons = refusals.map(({ rule, message, basis }) => ({ rule, text: message, basis }));
    const record = refusalRecord({ ...notice, noticeNumber: '500114-2024-0002', reasons });
    expectFilled(record);
    const line = record.lists?.reasons?.find(({ rule }) => rule === id);
    expect(line?.text).toMatch(/[\u4e00-\u9fff]{4}/u);
    expect(line?.basis).toMatch(/号|规定|政策|办法/u);
  });
});

describe('the check for a second grant', () => {
  const sheet = { application: sampleAtTownship(on), office, registrar: '周晓琳', on };

  it.each([
    [[], '没有同一死者享受免除的记录'],
    [['refused', 'draft'], '没有同一死者享受免除的记录'],
    [['accepted'], '另有一份已审核盖章的申请表'],
    [['accepted', 'answered'], '已经享受过免除'],
  ])('%j', (stages, result) => {
    const record = duplicateCheckRecord({ ...sheet, entries: stages.map((stage) => ({ stage, on })) });
    expectFilled(record);
    expect(record.texts.result).toContain(result);
    expect(record.lists?.entries).toHaveLength(stages.length);
  });
});

it('a township of another region prints the document of its own table', () => {
  const application = sampleAtHall(on);
  const state = { stage: 'examining', acceptance } as const;
  const question = { on, office: { ...place, division: '430102' }, application, state, earlier: [], tables: [] };
  expect(subsidyContext(subsidyQuestion(question)).table.document).toContain('湖南省');
});
