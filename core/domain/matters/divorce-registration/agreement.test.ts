import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { agreementClauses, agreementStamp } from './agreement.ts';
import { agreementCovers, agreementGaps } from './agreement-gaps.ts';
import { sampleDivorce, sampleTerms } from './sample-couple.ts';
import type { AgreementTerms, DivorceApplication } from './schema.ts';

const on = plainDate('2026-03-01');
const withTerms = (terms: AgreementTerms | undefined): DivorceApplication =>
  sampleDivorce(on, { couple: { terms, agreement: undefined } });
const textsOf = (terms: AgreementTerms) => agreementClauses(withTerms(terms)).map(({ text }) => text);
const nothing: AgreementTerms = { children: [], property: [], debts: [] };

describe('the clauses of the agreement', () => {
  it('say so where there is nothing', () => {
    expect(agreementClauses(withTerms(nothing))).toEqual([
      {
        heading: '一、自愿离婚',
        text: '双方于2018年3月1日在重庆市渝中区民政局登记结婚（结婚证字号：J500103-2018-000123），现自愿离婚，并就子女抚养、财产以及债务处理等事项协商一致，达成本协议。',
      },
      { heading: '二、子女抚养', text: '双方没有需要抚养的子女。' },
      { heading: '三、财产处理', text: '双方没有需要分割的夫妻共同财产。' },
      { heading: '四、债务处理', text: '双方没有夫妻共同债务。' },
      { heading: '五、其他约定', text: '双方没有其他约定。' },
    ]);
  });

  it('write one thing as a sentence, with the words of the couple', () => {
    const [, children, property, debts, other] = textsOf(sampleTerms(on));
    expect(children).toBe(
      '许念安（2016年3月8日出生）由女方抚养，随女方共同生活。抚养费：男方每月支付1500元，至年满十八周岁止。探望：每周末一次。',
    );
    expect(property).toBe('渝中区民生路1号住房一套，归女方所有。男方于登记离婚后一个月内协助办理过户。');
    expect(debts).toBe('住房按揭贷款余额，由女方承担。');
    expect(other).toBe('双方各自名下的存款归各自所有。');
  });

  it('number several, and know grown children, common care and common ownership', () => {
    const [, children, property, debts] = textsOf({
      children: [
        { name: '许成', livesWith: 'adult' },
        { name: '许安', birth: plainDate('2020-12-09'), livesWith: 'both' },
        { name: '许宁', livesWith: 'man', support: '女方每月支付800元。' },
      ],
      property: [
        { what: '甲房', to: 'man' },
        { what: '乙房', to: 'both', note: '各占二分之一。' },
      ],
      debts: [
        { what: '甲贷款', to: 'man' },
        { what: '乙贷款', to: 'both' },
      ],
    });
    expect(children?.split('\n')).toEqual([
      '1. 许成已经成年，双方不再约定抚养。',
      '2. 许安（2020年12月9日出生）由双方共同抚养。',
      '3. 许宁由男方抚养，随男方共同生活。抚养费：女方每月支付800元。',
    ]);
    expect(property?.split('\n')).toEqual(['1. 甲房，归男方所有。', '2. 乙房，归双方共同所有。各占二分之一。']);
    expect(debts?.split('\n')).toEqual(['1. 甲贷款，由男方承担。', '2. 乙贷款，由双方共同承担。']);
  });

  it.each([
    [undefined, 'terms.children'],
    [{ ...nothing, debts: undefined }, 'terms.debts'],
    [{ ...nothing, children: [{ name: '许安', livesWith: 'woman' as const }] }, 'terms.children.0.support'],
    [{ ...nothing, children: [{ name: ' ', livesWith: 'both' as const }] }, 'terms.children.0.name'],
    [{ ...nothing, property: [{ what: '甲房', to: 'man' as const }, { what: '乙房' }] }, 'terms.property.1.to'],
  ])('are not written while something is open: %j', (terms, field) => {
    expect(agreementGaps(withTerms(terms))[0]).toBe(field);
    expect(() => agreementClauses(withTerms(terms))).toThrow(
      expect.objectContaining({ code: 'INVALID', data: { field, why: 'missing' } }),
    );
  });

  it('do without a registration that is not known', () => {
    const application = { ...withTerms(nothing), marriage: undefined };
    expect(agreementClauses(application)[0]?.text).toBe(
      '双方自愿离婚，并就子女抚养、财产以及债务处理等事项协商一致，达成本协议。',
    );
  });
});

describe('what the agreement covers', () => {
  it('comes from the terms, and what the clerk says of the paper wins', () => {
    const none = { voluntary: undefined, children: undefined, property: undefined, debts: undefined };
    expect(agreementCovers({})).toEqual(none);
    const terms = { children: [], property: [{ what: '甲房' }] };
    const derived = { voluntary: true, children: true, property: false, debts: false };
    expect(agreementCovers({ terms })).toEqual(derived);
    expect(agreementCovers({ terms, agreement: { voluntary: false, debts: true } })).toEqual({
      ...derived,
      voluntary: false,
      debts: true,
    });
  });
});

it('the stamp names office and day', () => {
  expect(agreementStamp('渝中区民政局婚姻登记处', on)).toBe(
    '此件与存档件一致，涂改无效。渝中区民政局婚姻登记处2026年3月1日',
  );
});
