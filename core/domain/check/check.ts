import type { z } from 'zod';
import type { PlainDate } from '../dates/plain-date.ts';
import type { CaseVerdict, Finding, FindingVerdict, Judgement, PartyRole } from '../law/judgement.ts';

/** One finding as `tongban check` prints it (case-format.md, Result). */
export interface CheckFinding {
  readonly rule: string;
  readonly verdict: FindingVerdict;
  readonly party?: PartyRole;
  readonly basis: string;
  readonly message: string;
  readonly earliest?: PlainDate;
}

/** What a check says of one case; the id is put to it afterwards. */
export interface CheckAnswer {
  readonly ruleSet: string;
  readonly verdict: CaseVerdict;
  readonly findings: readonly CheckFinding[];
  readonly dates?: Readonly<Record<string, PlainDate>>;
  /** Money in yuan with two decimals: `1500.00`. */
  readonly amounts?: Readonly<Record<string, string>>;
}

/** A case whose form is right and that still cannot be judged: which field, and what would do. */
export class UnjudgeableError extends Error {
  readonly field: string;
  readonly expected: string;
  constructor(field: string, expected: string) {
    super(`${field}: expected ${expected}`);
    this.field = field;
    this.expected = expected;
  }
}

/** Refuses a day before the law that a check knows: {@link UnjudgeableError}. */
export function requireFrom(since: PlainDate, field: string, day: PlainDate): void {
  if (day < since) throw new UnjudgeableError(field, `a day from ${since} on`);
}

function printed({ rule, verdict, party, basis, message, earliest }: Finding): CheckFinding {
  return { rule, verdict, ...(party ? { party } : {}), basis, message, ...(earliest ? { earliest } : {}) };
}

/** A judgement as `tongban check` prints it. */
export function answerOf({ ruleSet, verdict, findings }: Judgement): CheckAnswer {
  return { ruleSet, verdict, findings: findings.map(printed) };
}

/** One matter or clock that `tongban check` knows: the schema of its case, and the judge. */
export interface Check {
  readonly matter: string;
  readonly schema: z.ZodType;
  /** Throws {@link UnjudgeableError}. `input` is what the schema made of the case. */
  readonly answer: (input: unknown) => CheckAnswer;
}

/** Ties a schema to a judge of its output, so that each is written with full types. */
export function defineCheck<Schema extends z.ZodType>(
  matter: string,
  schema: Schema,
  answer: (input: z.output<Schema>) => CheckAnswer,
): Check {
  // The caller hands over what this very schema returned.
  return { matter, schema, answer: (input) => answer(input as z.output<Schema>) };
}
