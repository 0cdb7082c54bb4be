import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { reissueBooklet, reissueLetter, reissueRemark } from './certificate.ts';
import {
  reissueBookletRecord,
  reissueDeclarationRecord,
  reissueRefusalRecord,
  reissueReviewRecord,
} from './paper-records.ts';
import { sampleReissue } from './sample-reissue.ts';

const on = plainDate('2025-06-02');
const office = '重庆市渝中区民政局婚姻登记处';
const application = sampleReissue(on);
const number = 'BJ500103-2025-000001';
const registeredOn = plainDate('2015-06-02');

describe('the forms of a reissue', () => {
  it('F13: every blank; the agent only where there is one', () => {
    const record = reissueDeclarationRecord({ application, office, on });
    expectFilled(record);
    expect(record.texts).toMatchObject({
      kind: '结婚证',
      reason: '遗失',
      applicant: '男方陈志远、女方林晓月',
      'original.registeredOn': '2015年06月02日',
      on: '2025年06月02日',
    });
    expect(record.texts['agent.name']).toBeUndefined();
    const proxy = {
      notarised: true,
      of: 'woman',
      name: '林晓星',
      idNumber: '500103200303100017',
      complete: true,
    } as const;
    const byAgent = reissueDeclarationRecord({
      application: { ...application, applicants: [], proxy: { ...proxy, notary: '重庆市渝中公证处' } },
      office,
      on,
    });
    expectFilled(byAgent);
    expect(byAgent.texts).toMatchObject({
      applicant: '女方林晓月',
      'agent.name': '林晓星',
      'agent.proof': '授权委托书（已公证，重庆市渝中公证处）',
    });
  });

  it('F14: before the number its places are open, afterwards all is filled and the remark says it', () => {
    const before = reissueReviewRecord({ application, on, office, opinion: '符合补领条件，准予补发' });
    expectFilled(before, ['registeredOn', 'number', 'man.printNumber', 'woman.printNumber', 'remark']);
    const photo = new Uint8Array([1]);
    const after = reissueReviewRecord({
      application: { ...application, remark: '查档复印件附卷' },
      on,
      office,
      opinion: '符合补领条件，准予补发',
      number,
      registeredOn,
      manPrintNumber: '00000001',
      womanPrintNumber: '00000002',
      images: { photo },
    });
    expectFilled(after);
    expect(after.texts.remark).toBe('结婚证遗失，补发此证。2025年06月02日 查档复印件附卷');
    expect(after.images).toEqual({ photo });
  });

  it('the notice of refusal, with its reasons in order', () => {
    const reasons = [
      { rule: 'S-01', text: '双方已经离婚', basis: '婚姻登记条例（2025） 第二十一条' },
      { rule: 'S-04', text: '没有查到档案', basis: '婚姻登记条例（2025） 第二十一条' },
    ];
    const record = reissueRefusalRecord({
      application,
      noticeNumber: '500103-2025-0001',
      requestedOn: on,
      reasons,
      office,
      on,
    });
    expectFilled(record);
    expect(record.lists?.reasons?.map(({ index, rule }) => `${index} ${rule}`)).toEqual(['1 S-01', '2 S-04']);
  });
});

describe('the reissued booklet', () => {
  const input = { application, party: 'woman', number, registeredOn, reissuedOn: on, firstPerson: 'holder' } as const;

  it('keeps the original day and bears the new number and the remark', () => {
    const record = reissueBookletRecord(input);
    expect(record).toMatchObject({
      kind: 'marriage-certificate',
      holder: '林晓月',
      registeredOn: '2015-06-02',
      number,
      remark: '结婚证遗失，补发此证。2025年06月02日',
    });
    expect(record.persons.map(({ name }) => name)).toEqual(['林晓月', '陈志远']);
    expect(reissueBookletRecord({ ...input, firstPerson: 'man' }).persons[0].name).toBe('陈志远');
  });

  it('a divorce certificate has its own booklet, letter and words', () => {
    const record = reissueBookletRecord({
      ...input,
      application: { ...application, kind: 'divorce', reason: 'damaged' },
    });
    expect(record).toMatchObject({ kind: 'divorce-certificate', remark: '离婚证损毁，补发此证。2025年06月02日' });
    expect([reissueLetter('marriage'), reissueLetter('divorce')]).toEqual(['BJ', 'BL']);
    expect(reissueBooklet('divorce')).toBe('divorce-certificate');
  });

  it('says a mismatch in the same pattern', () => {
    expect(reissueRemark('marriage', 'mismatch', on)).toBe('结婚证与所持身份证件信息不一致，补发此证。2025年06月02日');
  });

  it('is not made without a person, a kind or a reason', () => {
    for (const field of ['man', 'woman', 'kind', 'reason'] as const) {
      const without = { ...application, [field]: undefined };
      expect(() => reissueBookletRecord({ ...input, application: without })).toThrow('INVALID');
    }
  });
});
