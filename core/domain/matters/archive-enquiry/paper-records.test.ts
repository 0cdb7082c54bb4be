import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { archiveEnquiryRecord, enquiryRefusalRecord, soughtWords } from './paper-records.ts';
import { sampleEnquiry } from './sample-enquiry.ts';

const on = plainDate('2025-06-02');
const office = '重庆市渝中区民政局婚姻登记处';
const application = sampleEnquiry(on);

describe('the papers of an archive enquiry', () => {
  it('F17: every blank', () => {
    const record = archiveEnquiryRecord({
      application: { ...application, authority: '重庆某某律师事务所' },
      enquiryNumber: '500103-2025-0003',
      office,
      registrar: '王登记',
      on,
    });
    expectFilled(record);
    expect(record.texts).toMatchObject({ standing: '当事人本人', copies: '1', authority: '重庆某某律师事务所' });
  });

  it('what is sought, as far as it was told', () => {
    const sought = { name: '陈志远', otherName: '林晓月', from: plainDate('2009-01-01') };
    expect(soughtWords(sought)).toBe('姓名：陈志远；对方姓名：林晓月；登记时间：2009年01月01日至');
    expect(soughtWords(undefined)).toBe('');
  });

  it('the notice of refusal', () => {
    const record = enquiryRefusalRecord({
      application,
      noticeNumber: '500103-2025-0004',
      requestedOn: on,
      reasons: [{ rule: 'Q-01', text: '只能查阅本人的档案', basis: '婚姻登记档案管理办法 第十五条' }],
      office,
      on,
    });
    expectFilled(record);
    expect(record.texts.request).toBe('查阅婚姻登记档案');
  });
});
