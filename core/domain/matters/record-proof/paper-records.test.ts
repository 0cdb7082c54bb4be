import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { completeRecordProof } from './application.ts';
import { proofRefusalRecord, purposeWords, recordProofRecord, resultSentence } from './paper-records.ts';
import { sampleProofRequest } from './sample-request.ts';

const on = plainDate('2025-06-02');
const office = '重庆市渝中区民政局婚姻登记处';
const application = sampleProofRequest(on);

describe('the papers of a request for a certificate', () => {
  it('F15: every blank', () => {
    const record = recordProofRecord({ application, proofNumber: '500103-2025-0007', office, on });
    expectFilled(record);
    expect(record.texts).toMatchObject({
      'applicant.name': '林晓月',
      'applicant.sex': '女',
      result: '在所查范围内，1990年01月01日至2025年06月02日期间没有林晓月的婚姻登记记录。',
      purpose: '办理公证，使用国家：德国',
    });
  });

  it('the sentence names what was found', () => {
    const records = '2009年05月20日在巫山县民政局登记结婚，字号渝巫结字010900123，对方陈志远';
    expect(resultSentence({ ...application, found: 'records', records })).toContain(`登记记录：${records}`);
  });

  it('is not made while the search is not told', () => {
    for (const field of ['found', 'searchedFrom', 'searchedTo'] as const) {
      expect(() => resultSentence({ ...application, [field]: undefined })).toThrow('INVALID');
    }
    expect(() => resultSentence({ ...application, found: 'records' })).toThrow('INVALID');
  });

  it('every use has its words', () => {
    const words = (['taiwan', 'notarisation', 'other', undefined] as const).map((purpose) =>
      purposeWords({ ...application, purpose }),
    );
    expect(new Set(words).size).toBe(4);
  });

  it('the notice of refusal', () => {
    const reasons = [{ rule: 'S-07', text: '不在名单内', basis: '民函〔2015〕266号' }];
    const record = proofRefusalRecord({
      application,
      noticeNumber: '500103-2025-0002',
      requestedOn: on,
      reasons,
      office,
      on,
    });
    expectFilled(record);
    expect(record.texts.request).toBe('出具婚姻登记记录证明');
  });

  it('a draft is completed as it enters the journal', () => {
    const complete = completeRecordProof(
      {
        applicant: { kind: 'mainland', name: '买买提•艾力', idNumber: '500103200303100017' },
        agent: { name: '古丽•艾力' },
      },
      on,
    );
    expect(complete).toMatchObject({
      applicant: { name: '买买提·艾力', sex: 'male', birth: '2003-03-10' },
      agent: { name: '古丽·艾力' },
    });
  });
});
