import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../dates/plain-date.ts';
import { gravestVerdict, type Judgement } from '../law/judgement.ts';
import type { SentenceTable } from '../law/rule.ts';
import { defaultLawSettings } from '../law/settings.ts';
import type { CoupleQuestion } from '../marriage-law/couple.ts';
import { fieldLabel } from '../marriage-law/labels.ts';
import { judgeAnnulment } from './annulment/judge.ts';
import { sampleAnnulment } from './annulment/sample-annulment.ts';
import { annulmentSchema } from './annulment/schema.ts';
import { sentences as annulmentSentences } from './annulment/words.ts';
import { judgeArchiveEnquiry } from './archive-enquiry/judge.ts';
import { sampleEnquiry } from './archive-enquiry/sample-enquiry.ts';
import { archiveEnquirySchema } from './archive-enquiry/schema.ts';
import { sentences as enquirySentences } from './archive-enquiry/words.ts';
import { judgeCourtRemark } from './court-remark/judge.ts';
import { sampleRemark } from './court-remark/sample-remark.ts';
import { courtRemarkSchema } from './court-remark/schema.ts';
import { sentences as remarkSentences } from './court-remark/words.ts';
import { judgeRecordProof } from './record-proof/judge.ts';
import { sampleProofRequest } from './record-proof/sample-request.ts';
import { recordProofRequestSchema } from './record-proof/schema.ts';
import { sentences as proofSentences } from './record-proof/words.ts';
import { judgeReissue } from './reissue/judge.ts';
import { sampleReissue } from './reissue/sample-reissue.ts';
import { reissueApplicationSchema } from './reissue/schema.ts';
import { sentences as reissueSentences } from './reissue/words.ts';
import { findingSentence } from './sentences.ts';

type Facts = Record<string, unknown>;

/** Ties a matter's judge to its schema, so that facts of any making can be tried. */
function trial<Application extends Facts>(
  sample: (on: PlainDate) => Application,
  schema: { parse(facts: unknown): Application },
  judge: (question: CoupleQuestion<Application>) => Judgement,
) {
  const office = { division: '500103', foreignAuthority: false };
  return {
    sample: (on: PlainDate): Facts => ({ ...sample(on) }),
    judge: (on: PlainDate, facts: Facts) =>
      judge({ on, office, settings: defaultLawSettings, application: schema.parse(facts) }),
  };
}

const trials = [
  ['reissue', trial(sampleReissue, reissueApplicationSchema, judgeReissue)],
  ['record proof', trial(sampleProofRequest, recordProofRequestSchema, judgeRecordProof)],
  ['archive enquiry', trial(sampleEnquiry, archiveEnquirySchema, judgeArchiveEnquiry)],
  ['annulment', trial(sampleAnnulment, annulmentSchema, judgeAnnulment)],
  ['court remark', trial(sampleRemark, courtRemarkSchema, judgeCourtRemark)],
] as const;

const days = fc.integer({ min: 0, max: 8400 }).map((count) => addDays(plainDate('2003-10-01'), count));
const persons = ['man', 'woman', 'applicant'];

/** Leaves out some facts, of the case and of each person, and moves some days to the ends of the calendar. */
function damaged(
  facts: Facts,
  leaveOut: (name: string) => boolean,
  end: '0001-01-01' | '9999-12-31' | undefined,
): Facts {
  const entries = Object.entries(facts).flatMap(([name, value]): [string, unknown][] => {
    if (persons.includes(name)) return [[name, damaged({ ...(value as object) }, leaveOut, end)]]; // a party of the sample
    if (leaveOut(name)) return [];
    const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    return [[name, isDay && end ? end : value]];
  });
  return Object.fromEntries(entries);
}

describe.each(trials)('%s: the judge', (_name, { sample, judge }) => {
  it('explains every finding, whatever was left out and whatever day was typed', () => {
    const names = fc.uniqueArray(fc.nat(40), { maxLength: 25 });
    const ends = fc.constantFrom(undefined, '0001-01-01' as const, '9999-12-31' as const);
    fc.assert(
      fc.property(days, names, ends, (on, missing, end) => {
        let place = 0;
        const { verdict, findings } = judge(
          on,
          damaged(sample(on), () => missing.includes(place++), end),
        );
        expect(verdict).toBe(gravestVerdict(findings));
        for (const finding of findings) {
          expect(finding.basis).not.toMatch(/^$|undefined|\s$/);
          for (const locale of ['zh-CN', 'en'] as const) {
            expect(findingSentence(finding, locale)).not.toMatch(/[{}|]|undefined|^$/);
          }
          if (finding.earliest) expect(finding.earliest > on).toBe(true);
          for (const path of finding.missing ?? []) expect(fieldLabel(path, 'zh-CN')).toMatch(/^\p{Script=Han}/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows no rules before 2003-10-01 and says so', () => {
    expect(() => judge(plainDate('2003-09-30'), sample(plainDate('2003-10-01')))).toThrow('2003-10-01');
  });
});

describe('the sentences of the later matters', () => {
  it('do not take each other’s codes', () => {
    const tables: readonly SentenceTable[] = [
      reissueSentences,
      proofSentences,
      enquirySentences,
      annulmentSentences,
      remarkSentences,
    ];
    const seen = new Map<string, readonly string[]>();
    for (const [code, pair] of tables.flatMap((table) => Object.entries(table))) {
      expect(seen.get(code) ?? pair).toEqual(pair);
      seen.set(code, pair);
    }
  });
});
