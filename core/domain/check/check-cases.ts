import type { z } from 'zod';
import { adoptionDecisionClockCheck } from '../adoption-law/decision-clock.ts';
import { DateOutOfRangeError } from '../dates/arithmetic.ts';
import { matters } from '../matters/index.ts';
import { type Check, type CheckAnswer, UnjudgeableError } from './check.ts';
import { divorceClockCheck } from './divorce-clock.ts';
import { identityNumberCheck } from './identity-number.ts';
import { problemsOf } from './input-problems.ts';
import { noticeClockCheck } from './notice-clock.ts';

/** One result, in the order of the cases. */
export interface CheckResult extends CheckAnswer {
  readonly id: string;
}

/** What is wrong with the input: which case, which field, what was expected. */
export interface CheckProblem {
  /** Place of the case in the input, from 0. */
  readonly index: number;
  /** Its id, where it has one. */
  readonly id?: string;
  /** Path of the field (`facts.man.birth`); empty for the case itself. */
  readonly field: string;
  readonly expected: string;
  /** What stood there, cut short; absent where nothing did. */
  readonly found?: string;
}

/** The input of `tongban check` is not valid; every problem of every case is told. */
export class CheckInputError extends Error {
  readonly code = 'CHECK_INPUT';
  readonly problems: readonly CheckProblem[];
  constructor(problems: readonly CheckProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** One line for a person: `case 2 ("b"), facts.man.birth: expected a calendar day as YYYY-MM-DD, found "2004-02-30"`. */
export function describeProblem({ index, id, field, expected, found }: CheckProblem): string {
  const name = id === undefined ? '' : ` (${JSON.stringify(id)})`;
  const where = field === '' ? '' : `, ${field}`;
  return `case ${index + 1}${name}${where}: expected ${expected}${found === undefined ? '' : `, found ${found}`}`;
}

const checks: readonly Check[] = [
  ...matters.flatMap(({ checks }) => checks),
  divorceClockCheck,
  noticeClockCheck,
  identityNumberCheck,
  adoptionDecisionClockCheck,
];

/** The matters and clocks that can be checked. */
export const checkableMatters: readonly string[] = checks.map(({ matter }) => matter);

type Judged = { readonly result: CheckResult } | { readonly problems: readonly CheckProblem[] };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function judge(check: Check, input: unknown, place: Pick<CheckProblem, 'index' | 'id'>): Judged {
  const parsed: z.ZodSafeParseResult<unknown> = check.schema.safeParse(input);
  if (!parsed.success)
    return { problems: problemsOf(parsed.error, input).map((problem) => ({ ...place, ...problem })) };
  try {
    return { result: { id: place.id ?? '', ...check.answer(parsed.data) } };
  } catch (error) {
    if (error instanceof UnjudgeableError) {
      return { problems: [{ ...place, field: error.field, expected: error.expected }] };
    }
    if (!(error instanceof DateOutOfRangeError)) throw error;
    return { problems: [{ ...place, field: 'facts', expected: 'days whose periods end before the year 10000' }] };
  }
}

function judgeOne(input: unknown, index: number): Judged {
  if (!isRecord(input)) return { problems: [{ index, field: '', expected: 'an object', found: shown(input) }] };
  const id = typeof input.id === 'string' ? { id: input.id } : {};
  const check = checks.find(({ matter }) => matter === input.matter);
  if (check) return judge(check, input, { index, ...id });
  const expected = `one of ${checkableMatters.join(', ')}`;
  const found = input.matter === undefined ? {} : { found: shown(input.matter) };
  return { problems: [{ index, ...id, field: 'matter', expected, ...found }] };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

/**
 * Judges one case or an array of cases (case-format.md). Nothing is stored. CHECK_INPUT with every problem of every case
 * where the input is not valid; then no result is given.
 */
export function checkCases(input: unknown): { readonly results: readonly CheckResult[] } {
  const judged = (Array.isArray(input) ? input : [input]).map(judgeOne);
  const problems = judged.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) throw new CheckInputError(problems);
  return { results: judged.flatMap((one) => ('result' in one ? [one.result] : [])) };
}
