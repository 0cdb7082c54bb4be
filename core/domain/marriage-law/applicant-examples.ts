import type { z } from 'zod';
import type { ExampleBase } from '../law/rule.ts';
import type { partySchema } from './party.ts';

/** A worked example that changes nothing but the one who asks. */
interface ApplicantExample extends ExampleBase {
  readonly applicant?: z.input<typeof partySchema>;
}

/** Worked examples of the rules about the one who asks, for every matter that has them (`applicant-rules.ts`). */
export const applicantExamples = {
  known: [
    { name: 'known', on: '2025-06-02', expected: [] },
    {
      name: 'nothing but the name',
      on: '2025-06-02',
      applicant: { kind: undefined, sex: undefined, birth: undefined, idNumber: undefined },
      expected: [
        { verdict: 'NEED', missing: ['applicant.kind', 'applicant.sex', 'applicant.birth', 'applicant.idNumber'] },
      ],
    },
    {
      name: 'a name that is none',
      on: '2025-06-02',
      applicant: { name: '😀' },
      expected: [{ verdict: 'NEED', code: 'applicant.nameRefused' }],
    },
    {
      name: 'another name on the card',
      on: '2025-06-02',
      applicant: { nameAsRead: '林小月' },
      expected: [{ verdict: 'NEED', code: 'applicant.nameDiffersFromCard' }],
    },
    {
      name: 'a wrong check character',
      on: '2025-06-02',
      applicant: { idNumber: '500103200303100018' },
      expected: [{ verdict: 'NEED', code: 'applicant.numberWrong' }],
    },
    {
      name: 'a citizen number for a foreigner',
      on: '2025-06-02',
      applicant: { kind: 'foreigner' },
      expected: [{ verdict: 'NEED', code: 'applicant.numberOfOtherKind' }],
    },
    {
      name: 'another birth than the number tells',
      on: '2025-06-02',
      applicant: { birth: '1980-01-01', idNumber: '500101200503100027' },
      expected: [{ verdict: 'NEED', code: 'applicant.numberDisagrees' }],
    },
  ],
  papers: [
    { name: 'an identity card', on: '2025-06-02', expected: [] },
    {
      name: 'none',
      on: '2025-06-02',
      applicant: { papers: [] },
      expected: [{ verdict: 'NEED', code: 'applicant.papersMissing' }],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      applicant: { papers: undefined },
      expected: [{ verdict: 'NEED', missing: ['applicant.papers'] }],
    },
    {
      name: 'a permanent residence card is a paper since 2025',
      on: '2025-05-10',
      applicant: { kind: 'foreigner', papers: ['pr-card'] },
      expected: [],
    },
    {
      name: 'and was none the day before',
      on: '2025-05-09',
      applicant: { kind: 'foreigner', papers: ['pr-card'] },
      expected: [{ verdict: 'NEED' }],
    },
  ],
  validity: [
    { name: 'valid to the day itself', on: '2025-06-02', applicant: { idValidTo: '2025-06-02' }, expected: [] },
    {
      name: 'expired yesterday',
      on: '2025-06-02',
      applicant: { idValidTo: '2025-06-01' },
      expected: [{ verdict: 'NEED', code: 'applicant.idExpired' }],
    },
    {
      name: 'expired, with a temporary card',
      on: '2025-06-02',
      applicant: { idValidTo: '2025-06-01', papers: ['temporary-id-card'] },
      expected: [],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      applicant: { idValidTo: undefined },
      expected: [{ verdict: 'WARN', missing: ['applicant.idValidTo'] }],
    },
  ],
} as const satisfies Readonly<Record<string, readonly ApplicantExample[]>>;
