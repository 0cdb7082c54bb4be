import { describe, expect, it } from 'vitest';
import { actRefusalRecord } from '../../adoption-law/act-texts.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { completeAdoptionProof } from './application.ts';
import { adoptionProofRecord, adoptionProofReviewRecord, proofSentence } from './paper-records.ts';
import { sampleAdoptionProof } from './sample-proof.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区民政局';
const application = sampleAdoptionProof(on);
const proofNumber = '500103-2026-0001';

describe('the papers of a request for a certificate of an adoption', () => {
  it('the certificate says what the file says', () => {
    const record = adoptionProofRecord({ application, proofNumber, office, on });
    expectFilled(record);
    expect(record.texts.result).toBe(
      '陈志远、林晓月于2023年03月02日在重庆市渝中区民政局办理收养陈安安的登记，收养登记证字号：（2023）渝中收字00012。档案中没有解除、撤销该收养登记的记录。',
    );
  });

  it('and how the adoption ended', () => {
    const ended = { on: plainDate('2025-05-06'), number: '（2025）渝中解字00003' };
    expect(proofSentence({ ...application, state: 'dissolved', end: ended })).toContain(
      '该收养登记已于2025年05月06日解除（字号：（2025）渝中解字00003）。',
    );
    expect(proofSentence({ ...application, state: 'annulled', end: {} })).toContain('该收养登记已撤销。');
  });

  it('is not made while the archive is not told', () => {
    expect(() => proofSentence({ ...application, archiveFound: false })).toThrow('INVALID');
    expect(() => proofSentence({ ...application, state: undefined })).toThrow('INVALID');
  });

  it('the review form', () => {
    const record = adoptionProofReviewRecord({ application, proofNumber, office, registrar: '周晓琳', on });
    expectFilled(record);
    expect(record.texts.standing).toBe('收养人');
  });

  it('the notice of refusal', () => {
    const reasons = [{ rule: 'APR-4', text: '没有查到档案', basis: '收养登记工作规范（民发〔2008〕118号）' }];
    expectFilled(
      actRefusalRecord({
        applicants: '陈志远',
        request: '出具收养登记证明',
        noticeNumber: '500103-2026-0002',
        requestedOn: on,
        reasons,
        office,
        on,
      }),
    );
  });

  it('a draft is completed as it enters the journal', () => {
    const draft = {
      ...application,
      applicant: { ...application.applicant, name: '买买提•艾力', sex: undefined },
      agent: { name: '古丽•艾力' },
    };
    expect(completeAdoptionProof(draft, on)).toMatchObject({
      applicant: { name: '买买提·艾力', sex: 'male' },
      agent: { name: '古丽·艾力' },
    });
  });
});
