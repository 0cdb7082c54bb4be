import { type CeremonyScript, ceremonyScriptSchema } from '#core/domain/ceremony/records.ts';
import { type ScriptProblem, scriptProblems } from '#core/domain/ceremony/script.ts';

/** A script as a copy under a new id and name, to be changed. */
export function copyOf(script: CeremonyScript, id: string, name: string): CeremonyScript {
  return { ...script, id, name };
}

/** A list with the row at a place moved one up (-1) or down (1); at either end it stays. */
export function moved<Row>(rows: readonly Row[], index: number, direction: -1 | 1): Row[] {
  const other = index + direction;
  const [row, neighbour] = [rows[index], rows[other]];
  if (row === undefined || neighbour === undefined) return [...rows];
  return rows.map((one, at) => (at === index ? neighbour : at === other ? row : one));
}

/** The photographs of a list, one a line; empty lines count for nothing. */
export function photoLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is wrong with a script, and the script as it can be kept while every needed word is there. */
export interface ReadScript {
  readonly script: CeremonyScript | undefined;
  readonly problems: readonly ScriptProblem[];
}

/** Reads a script that is typed. Fields that nobody could fill are told also while other words are missing. */
export function readScript(draft: CeremonyScript, others: readonly CeremonyScript[]): ReadScript {
  const read = ceremonyScriptSchema.safeParse(draft);
  const isTaken = others.some(({ id, name }) => id !== draft.id && name === draft.name.trim());
  return {
    script: read.success ? read.data : undefined,
    problems: [...(isTaken ? [{ code: 'name-taken' } as const] : []), ...scriptProblems(draft)],
  };
}

/** The unknown fields at one place of a script, as they are written. */
export function unknownAt(
  problems: readonly ScriptProblem[],
  part: NonNullable<ScriptProblem['part']>,
  line?: number,
): readonly string[] {
  return problems.flatMap((problem) =>
    problem.code === 'unknown-field' && problem.part === part && (line === undefined || problem.line === line)
      ? [problem.field ?? '']
      : [],
  );
}
