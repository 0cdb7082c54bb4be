import { z } from 'zod';
import { readIdentityNumber } from '../identity/identity-number.ts';
import type { IdentityProblem } from '../identity/reading.ts';
import { identityWords } from '../identity/words.ts';
import { officelessCaseSchema } from './case-schema.ts';
import { type Check, type CheckFinding, defineCheck } from './check.ts';

/** The standard of citizen numbers, and of the address codes in them. */
const standard = 'GB 11643-1999';

const rules: Readonly<Record<IdentityProblem, string>> = {
  length: 'ID-LENGTH',
  characters: 'ID-CHARACTERS',
  date: 'ID-DATE',
  'check-digit': 'ID-CHECK',
  'future-birth': 'ID-FUTURE',
  'old-format': 'ID-LENGTH',
};

function refusal(problem: IdentityProblem): CheckFinding {
  return { rule: rules[problem], verdict: 'REFUSE', basis: standard, message: identityWords[problem]['zh-CN'] };
}

const unknownAddress: CheckFinding = {
  rule: 'ADDR-1',
  verdict: 'WARN',
  basis: 'GB/T 2260',
  message: identityWords['unknown-address']['zh-CN'],
};

const facts = z.strictObject({ number: z.string().max(400) });

/** `identity.number` of `tongban check`. */
export const identityNumberCheck: Check = defineCheck(
  'identity.number',
  officelessCaseSchema('identity.number', facts),
  ({ on, facts: { number } }) => {
    const reading = readIdentityNumber(number, on);
    const findings = [...reading.problems.map(refusal), ...(reading.unknownAddress ? [unknownAddress] : [])];
    const dates = reading.birth ? { birth: reading.birth } : {};
    return { ruleSet: standard, verdict: reading.ok ? 'PASS' : 'REFUSE', findings, dates };
  },
);
