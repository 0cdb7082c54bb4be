import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import {
  adoptionReissueApplicationRecord,
  adoptionReissueReviewRecord,
  reasonWords,
  reissuedCertificate,
} from './paper-records.ts';
import { sampleAdoptionReissue } from './sample-reissue.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区民政局';
const application = sampleAdoptionReissue(on);

describe('the papers of a reissue', () => {
  it('the application', () => {
    const record = adoptionReissueApplicationRecord({ application, office, on });
    expectFilled(record);
    expect(record.texts).toMatchObject({ kind: '收养登记证', reason: '遗失', applicants: '陈志远、林晓月' });
  });

  it('the review form, before and after', () => {
    const review = { application, office, on, opinion: '准予补发' };
    expectFilled(adoptionReissueReviewRecord(review), ['number', 'reissuedOn', 'printNumber', 'remark']);
    const done = adoptionReissueReviewRecord({
      ...{ ...review, number: '500103-2026-0001', reissuedOn: on, printNumber: 'A0000001' },
      photo: new Uint8Array([1]),
    });
    expectFilled(done);
    expect(done.texts.remark).toBe('收养登记证遗失，补发此证。2026年03月02日');
  });

  it('the certificate keeps the number and day of the original registration', () => {
    expect(reissuedCertificate({ application, reissuedOn: on, registrar: '周晓琳' })).toMatchObject({
      kind: 'adoption-certificate',
      number: '（2023）渝中收字00012',
      registeredOn: '2023-03-02',
      remark: '收养登记证遗失，补发此证。2026年03月02日',
    });
  });

  it('the proof keeps those of the dissolution and names the adoption', () => {
    const end = { on: plainDate('2025-05-06'), number: '（2025）渝中解字00003' };
    const ended = { ...application, kind: 'dissolution-proof', state: 'dissolved', end } as const;
    expect(reissuedCertificate({ application: ended, reissuedOn: on, registrar: '周晓琳' })).toMatchObject({
      kind: 'adoption-dissolution-proof',
      number: '（2025）渝中解字00003',
      registeredOn: '2025-05-06',
      original: { number: '（2023）渝中收字00012' },
    });
    const untold = { ...ended, end: {} };
    expect(() => reissuedCertificate({ application: untold, reissuedOn: on, registrar: '' })).toThrow('INVALID');
  });

  it('every reason has its words', () => {
    expect(reasonWords({ ...application, reason: 'damaged' })).toBe('损毁');
    expect(reasonWords({ ...application, reason: 'other', reasonText: '姓名变更' })).toBe('姓名变更');
  });
});
