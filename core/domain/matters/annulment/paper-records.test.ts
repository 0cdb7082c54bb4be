import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { serviceRecord } from '../../marriage-law/service-record.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { annulmentDecisionRecord, annulmentNoticeRecord, decisionSentence, groundsText } from './paper-records.ts';
import { sampleAnnulment } from './sample-annulment.ts';

const on = plainDate('2025-06-02');
const office = '重庆市渝中区民政局婚姻登记处';
const application = sampleAnnulment(on);

describe('the papers of an annulment', () => {
  it('the notice: every blank, and the evidence in order', () => {
    const record = annulmentNoticeRecord({ application, noticeNumber: '500103-2025-0001', office, on });
    expectFilled(record);
    expect(record.lists?.evidence).toEqual([
      { index: '1', text: '公安机关《身份冒用情况说明》（渝公〔2025〕第1号，2025年06月02日）' },
    ]);
    expect(record.texts.grounds).toBe('冒名顶替办理婚姻登记。经公安机关查明，登记的一方系他人冒用身份。');
  });

  it('the decision, either way', () => {
    const input = { application, decisionNumber: '500103-2025-0001', office, on } as const;
    const annulled = annulmentDecisionRecord({ ...input, decision: 'annul' });
    expectFilled(annulled);
    expect(annulled.texts.decision).toBe(
      '撤销2003年10月01日在巫山县民政局婚姻登记处办理的结婚登记（字号：渝巫结字010300123）。',
    );
    const kept = annulmentDecisionRecord({ ...input, decision: 'keep', opinion: '证据不足。' });
    expect(kept.texts.decision).toMatch(/^不予撤销.*。证据不足。$/);
    expect(decisionSentence({ ...application, kind: 'divorce' }, 'annul')).toContain('离婚登记');
  });

  it('the record of service', () => {
    const record = serviceRecord({
      document: '撤销婚姻登记决定书',
      documentNumber: '500103-2025-0001',
      recipient: application.woman,
      how: 'left',
      servedOn: on,
      office,
      note: '同住成年家属在场',
    });
    expectFilled(record);
    expect(record.texts).toMatchObject({ how: '留置送达', servedOn: '2025年06月02日', 'recipient.name': '林晓月' });
  });

  it('says only what was told', () => {
    expect(groundsText({ man: {}, woman: {} })).toBe('');
    expect(annulmentNoticeRecord({ application: { man: {}, woman: {} }, noticeNumber: '', office, on }).lists).toEqual({
      evidence: [],
    });
  });
});
