import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** The titles of the jobs that a spooler which is a file has taken, in their order. */
export function spooledLines(spoolFile: string): readonly string[] {
  if (!existsSync(spoolFile)) return [];
  return readFileSync(spoolFile, 'utf8').split('\n').slice(0, -1);
}

/** Takes a job and gives its number. */
export function takeJob(spoolFile: string, title: string): string {
  appendFileSync(spoolFile, `${title}\n`);
  return `job-${spooledLines(spoolFile).length}`;
}
