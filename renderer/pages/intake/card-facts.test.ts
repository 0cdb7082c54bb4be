import { describe, expect, it } from 'vitest';
import type { CardReading } from '#core/contract/counter.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { divisionOfAddress, factsOfCard } from './card-facts.ts';
import { factsOfNumber } from './number-facts.ts';
import { ethnicityOnForm } from './suggestions.ts';

const resident: CardReading = {
  kind: 'resident',
  name: '买买提•艾力',
  sex: 'male',
  ethnicity: '维吾尔',
  birth: plainDate('1990-03-07'),
  address: '重庆市渝中区七星岗街道1号',
  number: '11010519491231002X',
  validTo: 'long-term',
};

describe('what a card says', () => {
  it('fills the form and keeps what was read of the name', () => {
    expect(factsOfCard(resident, { papers: ['declaration'] })).toEqual({
      kind: 'mainland',
      name: '买买提·艾力',
      nameAsRead: '买买提•艾力',
      sex: 'male',
      ethnicity: '维吾尔族',
      birth: '1990-03-07',
      hukouAddress: '重庆市渝中区七星岗街道1号',
      hukou: '500103',
      idNumber: '11010519491231002X',
      idValidTo: 'long-term',
      papers: ['declaration', 'id-card'],
    });
  });

  it('leaves a soldier a soldier and does not take a paper twice', () => {
    const facts = factsOfCard(resident, { kind: 'soldier', papers: ['id-card'] });
    expect(facts).toMatchObject({ kind: 'soldier', papers: ['id-card'] });
  });

  it('tells the region by the number', () => {
    const card: CardReading = { kind: 'hmt-resident', name: '陈大文', number: '810000199003070015' };
    expect(factsOfCard(card, {})).toMatchObject({ kind: 'hong-kong', papers: ['hmt-residence-permit'] });
  });
});

describe('the division of an address', () => {
  it.each([
    ['重庆市渝中区七星岗街道1号', '500103'],
    ['四川省绵阳市涪城区 临园路2号', '510703'],
    ['火星一号基地', undefined],
  ])('%s', (address, code) => {
    expect(divisionOfAddress(address)).toBe(code);
  });
});

describe('what a typed number says', () => {
  const today = plainDate('2026-03-02');
  it('gives birth and sex at once, and never a household register', () => {
    expect(factsOfNumber('11010519491231002X', 'mainland', today)).toEqual({
      idNumber: '11010519491231002X',
      birth: '1949-12-31',
      sex: 'female',
    });
  });

  it('gives nothing but itself while it is wrong', () => {
    expect(factsOfNumber('110105194912310021', 'mainland', today)).toEqual({ idNumber: '110105194912310021' });
    expect(factsOfNumber('', 'mainland', today)).toEqual({ idNumber: undefined });
  });
});

describe('an ethnicity on the form', () => {
  it.each([
    ['汉', '汉族'],
    ['维吾尔', '维吾尔族'],
    ['汉族', '汉族'],
    ['其他', '其他'],
    ['外国血统中国籍人士', '外国血统中国籍人士'],
  ])('%s is written %s', (onCard, onForm) => {
    expect(ethnicityOnForm(onCard)).toBe(onForm);
  });
});
