import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BenchCase, Figure } from '../case.ts';
import { median, percentile } from '../statistics.ts';
import type { RegisterResult } from '../subjects/register.ts';

const rounds = 3;

function runSubject(): RegisterResult {
  const program = path.join(import.meta.dirname, '..', 'subjects', 'register.ts');
  return JSON.parse(
    execFileSync(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' }),
  );
}

function figures(results: readonly RegisterResult[]): Figure[] {
  const middle = (of: (result: RegisterResult) => number) => median(results.map(of));
  const beside = (name: string, at: (values: readonly number[]) => number): Figure => ({
    ...{ name, unit: 'ms', value: middle(({ acts }) => at(acts)) },
    peers: { 'better-sqlite3': middle(({ plainActs }) => at(plainActs)) },
  });
  return [
    beside('act', median),
    beside('actP95', (values) => percentile(values, 0.95)),
    {
      ...{ name: 'actAgainstPlain', unit: 'times', goal: 1.3 },
      value: middle(({ acts, plainActs }) => median(acts) / median(plainActs)),
    },
    { name: 'draft', unit: 'ms', value: middle(({ drafts }) => median(drafts)) },
    { name: 'opening', unit: 'ms', value: middle(({ openings }) => median(openings)), goal: 100 },
    { name: 'creating', unit: 'ms', value: middle(({ creating }) => creating) },
    { name: 'blanks20000', unit: 'ms', value: middle(({ blanks }) => blanks) },
  ];
}

/** Acts on the encrypted register, beside the same transaction written by hand on plain better-sqlite3. */
export const benchCase: BenchCase = {
  name: 'register',
  about:
    'an act is number, summary, event and audit row, durable; beside it the same on plain better-sqlite3, in turns',
  run: async () => figures(Array.from({ length: rounds }, runSubject)),
};
