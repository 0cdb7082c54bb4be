import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CheckInputError, checkCases, describeProblem } from '#core/domain/check/check-cases.ts';

/** What `tongban check` needs of the world. */
export interface CheckWorld {
  readonly readFile: (path: string) => Promise<string>;
  /** The whole of standard input. */
  readonly stdin: () => Promise<string>;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** Every case could be judged, whatever the verdicts. */
const judged = 0;
/** The input is not valid: standard error says which case, which field, what was expected. */
const invalid = 2;

const usage = 'usage: tongban check FILE    (- reads standard input)\n';

/** Undefined where the text is no JSON or could not be had; the reason is then on standard error. */
async function readInput(path: string, world: CheckWorld): Promise<{ readonly value: unknown } | undefined> {
  const name = path === '-' ? 'standard input' : path;
  let content: string;
  try {
    content = path === '-' ? await world.stdin() : await world.readFile(path);
  } catch (error) {
    world.stderr(`tongban check: ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(content.replace(/^\ufeff/, '')); // Windows editors put a mark before the text
    return { value };
  } catch (error) {
    world.stderr(`tongban check: ${name} is not JSON: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

/**
 * `tongban check FILE`: judges one case or an array of cases and writes the array of results as JSON to standard output,
 * nothing else. Stores nothing. Returns the exit status: 0 judged, 2 input not valid.
 */
export async function runCheck(argv: readonly string[], world: CheckWorld): Promise<number> {
  const [path, ...rest] = argv;
  if (path === '--help' || path === '-h') {
    world.stderr(usage);
    return judged;
  }
  if (path === undefined || rest.length > 0 || (path.startsWith('-') && path !== '-')) {
    world.stderr(usage);
    return invalid;
  }
  const input = await readInput(path, world);
  if (!input) return invalid;
  try {
    world.stdout(`${JSON.stringify(checkCases(input.value).results, undefined, 2)}\n`);
    return judged;
  } catch (error) {
    if (!(error instanceof CheckInputError)) throw error;
    world.stderr(`${error.problems.map((problem) => `tongban check: ${describeProblem(problem)}`).join('\n')}\n`);
    return invalid;
  }
}

/** `tongban check` on this machine's files and streams. */
export function checkCommand(argv: readonly string[]): Promise<number> {
  return runCheck(argv, {
    readFile: (path) => readFile(path, 'utf8'),
    stdin: () => text(process.stdin),
    stdout: (line) => process.stdout.write(line),
    stderr: (line) => process.stderr.write(line),
  });
}
