import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { applicantContext } from '../../../marriage-law/applicant.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { emptyRecordProof } from '../application.ts';
import { proofCountries, proofCountryOn } from '../countries.ts';
import { judgeRecordProof } from '../judge.ts';
import { sampleProofRequest } from '../sample-request.ts';
import { sentences } from '../words.ts';
import { recordProofRules } from './index.ts';
import type { ProofExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };
const judge = (on: string, application = sampleProofRequest(plainDate(on))) =>
  judgeRecordProof({ on: plainDate(on), office, settings: defaultLawSettings, application });

describeRules({
  rules: recordProofRules,
  sentences,
  prefix: 'proof',
  contextOf: (example: ProofExample) => {
    const on = plainDate(example.on);
    return applicantContext({
      on,
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      application: sampleProofRequest(on, example),
    });
  },
});

describe('the rules together', () => {
  it('let a complete request pass before and after the limit', () => {
    for (const on of ['2003-10-01', '2015-08-31', '2015-09-01', '2025-05-09', '2025-05-10']) {
      expect(judge(on).findings.filter(({ verdict }) => verdict !== 'PASS')).toEqual([]);
    }
  });

  it('tell an empty request everything at once', () => {
    const { verdict, findings } = judge('2025-06-02', emptyRecordProof());
    expect(verdict).toBe('NEED');
    expect(findings.flatMap(({ missing = [] }) => missing)).toEqual(
      expect.arrayContaining(['purpose', 'applicant.name', 'applicant.papers', 'searchedFrom', 'found']),
    );
  });

  it('know the nine countries of 2015, each from the first day and with its source', () => {
    expect(proofCountries).toHaveLength(9);
    for (const { code, source } of proofCountries) {
      expect(source).not.toBe('');
      expect(proofCountryOn(code, plainDate('2015-08-31'))).toBeUndefined();
      expect(proofCountryOn(code, plainDate('2015-09-01'))?.code).toBe(code);
    }
  });
});
