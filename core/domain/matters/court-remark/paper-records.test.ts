import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { expectFilled } from '../testing/blank-suite.ts';
import { courtRemarkRecord, remarkSentence } from './paper-records.ts';
import { sampleRemark } from './sample-remark.ts';

const on = plainDate('2025-06-02');
const application = sampleRemark(on);

describe('the remark for the archive', () => {
  it('is one sentence of court, document, decision and day', () => {
    expect(remarkSentence(application)).toBe(
      '重庆市渝中区人民法院（2025）渝0103民初1号民事判决书：双方婚姻被宣告无效，自2025年06月02日起生效。',
    );
    expect(remarkSentence({ ...application, decision: 'revoked' })).toContain('双方婚姻被撤销');
    expect(remarkSentence({ ...application, decision: 'divorced' })).toContain('双方被判决离婚');
    expect(remarkSentence({ ...application, decision: 'divorced', document: 'mediation' })).toContain(
      '民事调解书：双方经调解离婚',
    );
  });

  it('is not made while decision, document or day is not told', () => {
    for (const field of ['decision', 'document', 'effectiveOn'] as const) {
      expect(() => remarkSentence({ ...application, [field]: undefined })).toThrow('INVALID');
    }
  });

  it('the form: every blank', () => {
    const record = courtRemarkRecord({
      application,
      office: '重庆市渝中区民政局婚姻登记处',
      on,
      archivedAs: '结婚-2003-0123',
    });
    expectFilled(record);
    expect(record.texts.content).toBe(remarkSentence(application));
  });
});
