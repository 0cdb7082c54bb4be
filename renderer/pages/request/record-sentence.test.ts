import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { TakenRegistration } from '../original/taken-registration.ts';
import { recordSentence, recordsText } from './record-sentence.ts';

const marriage: TakenRegistration = {
  kind: 'marriage',
  original: {
    registeredOn: plainDate('2019-05-20'),
    office: '渝中区民政局婚姻登记处',
    division: '500103',
    number: 'J500103-2019-000321',
  },
  man: { name: '陈志远', idNumber: '500103199001010018' },
  woman: { name: '林晓月', idNumber: '500103199103150021' },
  ended: null,
};

describe('a record in the words of a certificate', () => {
  it('names the day, the office, the other person and the number', () => {
    expect(recordSentence(marriage, '500103199001010018')).toBe(
      '2019年05月20日在渝中区民政局婚姻登记处与林晓月（身份证件号500103199103150021）办理结婚登记，字号J500103-2019-000321',
    );
    expect(recordSentence(marriage, '500103199103150021')).toContain('与陈志远（身份证件号500103199001010018）');
  });

  it('says what became of it', () => {
    expect(recordSentence({ ...marriage, ended: 'divorced' }, undefined)).toMatch(/，双方已离婚$/);
  });

  it('names the place where the office is not known', () => {
    const { office: _office, ...original } = marriage.original;
    expect(recordSentence({ ...marriage, original }, undefined)).toContain('渝中区婚姻登记机关');
  });

  it('tells a registration once that is found by its reissue too', () => {
    expect(recordsText([marriage, { ...marriage }], undefined)).not.toContain('；');
  });

  it('tells several in the order of their days', () => {
    const divorce: TakenRegistration = {
      ...marriage,
      kind: 'divorce',
      original: { ...marriage.original, registeredOn: plainDate('2022-08-01'), number: 'L500103-2022-000010' },
    };
    const text = recordsText([divorce, marriage], '500103199001010018');
    expect(text.indexOf('结婚登记')).toBeLessThan(text.indexOf('离婚登记'));
    expect(text.split('；')).toHaveLength(2);
  });
});
