import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { isTongbanError } from '../../errors.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { certificateBooklet, declarationForm, refusalForm, reviewForm } from './form-records.ts';
import { sampleCouple } from './sample-couple.ts';
import type { MarriageApplication } from './schema.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区民政局婚姻登记处';
const facts = { ethnicity: '汉族', occupation: '教师', education: '大学本科', hukouAddress: '重庆市渝中区民权路1号' };
const application = sampleCouple(on, { man: facts, woman: facts });

describe('the forms of a marriage registration', () => {
  it('F1: the declarant whole, the other in short, by party', () => {
    const record = declarationForm({ application, party: 'woman', on, office });
    expectFilled(record);
    expect(record).toMatchObject({
      form: 'marriage-declaration',
      texts: { 'declarant.name': '林晓月', 'other.name': '陈志远', 'declarant.status': '未婚', on: '2026年03月02日' },
    });
    expect(record.texts['other.status']).toBeUndefined();
  });

  it('F1b: once the couple told since when they have lived together', () => {
    const late: MarriageApplication = { ...application, cohabitedSince: plainDate('2019-10-01') };
    const record = declarationForm({ application: late, party: 'man', on, office });
    expectFilled(record);
    expect(record.form).toBe('marriage-declaration-late');
    expect(record.texts.cohabitedSince).toBe('2019年10月01日');
  });

  it('F2: open places before the number, all filled after it', () => {
    const open = ['registeredOn', 'number', 'man.printNumber', 'woman.printNumber', 'remark'];
    expectFilled(reviewForm({ application, on, office, opinion: '符合结婚条件，准予登记' }), open);
    const photo = new Uint8Array([1]);
    const after = reviewForm({
      ...{ application: { ...application, remark: '军人证件号' }, on, office, opinion: '准予登记', photo },
      ...{ number: 'J500103-2026-000001', registeredOn: on, manPrintNumber: '00012345', womanPrintNumber: '00012346' },
    });
    expectFilled(after);
    expect(after.texts).toMatchObject({ 'man.papers': '居民身份证、本人签字声明', registeredOn: '2026年03月02日' });
    expect(after.images?.photo).toBe(photo);
  });

  it('F9: both parties in short, and every reason with its number', () => {
    const reasons = [
      { rule: 'M-03', text: '男方未满二十二周岁', basis: '民法典 第一千零四十七条' },
      { rule: 'M-01', text: '女方没有到场', basis: '民法典 第一千零四十九条' },
    ];
    const told = { application, noticeNumber: '渝中婚告〔2026〕1号', requestedOn: on, reasons, office, on };
    const record = refusalForm(told);
    expectFilled(record);
    expect(record.lists?.reasons?.map((line) => [line.index, line.rule])).toEqual([
      ['1', 'M-03'],
      ['2', 'M-01'],
    ]);
  });

  it('the booklet: the holder by party, the order of persons as the office has it', () => {
    const told = { application, number: 'J500103-2026-000001', registeredOn: on } as const;
    const names = (party: 'man' | 'woman', firstPerson: 'holder' | 'man') => {
      const { holder, persons } = certificateBooklet({ ...told, party, firstPerson });
      return [holder, ...persons.map(({ name }) => name)];
    };
    expect(names('woman', 'holder')).toEqual(['林晓月', '林晓月', '陈志远']);
    expect(names('woman', 'man')).toEqual(['林晓月', '陈志远', '林晓月']);
    expect(names('man', 'holder')).toEqual(['陈志远', '陈志远', '林晓月']);
  });

  it.each(['name', 'sex', 'birth', 'idNumber'] as const)('none is made without %s', (field) => {
    const { [field]: _left, ...woman } = application.woman;
    const lacking: MarriageApplication = { ...application, woman };
    const party = 'man';
    for (const act of [
      () => declarationForm({ application: lacking, party, on, office }),
      () => reviewForm({ application: lacking, on, office, opinion: '' }),
      () => certificateBooklet({ application: lacking, party, number: 'J', registeredOn: on, firstPerson: 'man' }),
    ]) {
      try {
        act();
        expect.unreachable();
      } catch (error) {
        expect(isTongbanError(error) && [error.code, error.data]).toEqual([
          'INVALID',
          { field: `woman.${field}`, why: 'missing' },
        ]);
      }
    }
  });
});
