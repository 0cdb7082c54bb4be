import type { z } from 'zod';

/** One thing wrong with one case, without the case's place. */
export interface InputProblem {
  readonly field: string;
  readonly expected: string;
  readonly found?: string;
}

type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.map(expectedOf)))].join(' or ');
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? `a text of the form ${issue.pattern ?? issue.format}`
        : issue.message;
    default:
      return issue.message;
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, input);
}

function problem(path: readonly PropertyKey[], expected: string, input: unknown): InputProblem {
  const value = valueAt(input, path);
  const field = path.map(String).join('.');
  return value === undefined ? { field, expected } : { field, expected, found: JSON.stringify(value).slice(0, 80) };
}

/** A union whose branches fail deeper inside (an object with a wrong field) is told by the branch that came furthest. */
function deepest(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | undefined {
  const inside = issue.errors.find((branch) =>
    branch.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function problemsOfIssue(issue: Issue, input: unknown): readonly InputProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...issue.path, key], 'no field of this name', input));
  }
  const inner = issue.code === 'invalid_union' ? deepest(issue) : undefined;
  if (inner) return inner.flatMap((one) => problemsOfIssue(one, input));
  return [problem(issue.path, expectedOf(issue), input)];
}

/** The problems that a schema found, as fields and what was expected there. */
export function problemsOf(error: z.core.$ZodError, input: unknown): readonly InputProblem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, input));
}
