import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import {
  certificateVoidRecord,
  decisionSentence,
  revocationApplicationRecord,
  revocationDecisionRecord,
  revocationNoticeRecord,
} from './paper-records.ts';
import { sampleAdoptionRevocation } from './sample-revocation.ts';

const on = plainDate('2026-03-02');
const office = '重庆市渝中区民政局';
const application = sampleAdoptionRevocation(on);
const decisionNumber = '500103-2026-0001';

describe('the papers of a revocation', () => {
  it('application and notice name the evidence', () => {
    const asked = revocationApplicationRecord({ application, office, on });
    expectFilled(asked);
    expect(asked.lists?.evidence).toEqual([
      { text: '公安机关《情况说明》（渝公〔2024〕第1号，2026年03月02日）', index: '1' },
    ]);
    expectFilled(revocationNoticeRecord({ application, noticeNumber: decisionNumber, office, on }));
  });

  it('the decision names the article of its day', () => {
    const decided = { application, office, decisionNumber, decision: 'annul' } as const;
    const record = revocationDecisionRecord({ ...decided, on });
    expectFilled(record);
    expect(record.texts.basis).toBe('中国公民收养子女登记办法（2023） 第十三条');
    const earlier = revocationDecisionRecord({ ...decided, on: plainDate('2022-03-02') });
    expect(earlier.texts.basis).toBe('中国公民收养子女登记办法（2019） 第十二条');
    expect(decisionSentence('keep', '证据不足。')).toBe('不予撤销上述收养登记。证据不足。');
  });

  it('the notice that a certificate is void', () => {
    const record = certificateVoidRecord({ application, office, on, decisionNumber, decidedOn: on });
    expectFilled(record);
    expect(record.texts.decidedOn).toBe('2026年03月02日');
  });
});
