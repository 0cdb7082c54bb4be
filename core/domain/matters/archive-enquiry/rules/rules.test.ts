import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { applicantContext } from '../../../marriage-law/applicant.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { completeArchiveEnquiry, emptyArchiveEnquiry } from '../application.ts';
import { judgeArchiveEnquiry } from '../judge.ts';
import { sampleEnquiry } from '../sample-enquiry.ts';
import { sentences } from '../words.ts';
import { archiveEnquiryRules } from './index.ts';
import type { EnquiryExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

describeRules({
  rules: archiveEnquiryRules,
  sentences,
  prefix: 'enquiry',
  contextOf: (example: EnquiryExample) => {
    const on = plainDate(example.on);
    return applicantContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: sampleEnquiry(on, example),
    });
  },
});

describe('the rules together', () => {
  const judge = (on: string, application = sampleEnquiry(plainDate(on))) =>
    judgeArchiveEnquiry({ on: plainDate(on), office, settings: defaultLawSettings, application });

  it('let a complete enquiry pass at all times, with a word to the reader', () => {
    for (const on of ['2003-10-01', '2006-01-22', '2006-01-23', '2025-05-10']) {
      const { verdict, findings } = judge(on);
      expect(verdict).toBe('PASS');
      expect(findings.filter((one) => one.verdict !== 'PASS').map(({ rule }) => rule)).toEqual(['Q-02']);
    }
    expect(judge('2006-01-22').findings[0]?.basis).toContain('条例');
    expect(judge('2006-01-23').findings[0]?.basis).toContain('档案管理办法');
  });

  it('an enquiry without a purpose or a result is not finished', () => {
    expect(judge('2025-06-02', { ...sampleEnquiry(plainDate('2025-06-02')), purpose: '' }).verdict).toBe('NEED');
    expect(judge('2025-06-02', { ...sampleEnquiry(plainDate('2025-06-02')), result: undefined }).verdict).toBe('NEED');
    expect(judge('2025-06-02', emptyArchiveEnquiry()).findings.flatMap(({ missing = [] }) => missing)).toEqual(
      expect.arrayContaining(['standing', 'applicant.name', 'purpose', 'sought', 'result']),
    );
  });

  it('a draft enters the journal with the one dot of names', () => {
    const complete = completeArchiveEnquiry(
      { applicant: { kind: 'mainland', name: '买买提•艾力' }, sought: { name: '买买提•艾力', otherName: '古丽•艾力' } },
      plainDate('2025-06-02'),
    );
    expect(complete).toMatchObject({
      applicant: { name: '买买提·艾力' },
      sought: { name: '买买提·艾力', otherName: '古丽·艾力' },
    });
  });
});
