import { expect } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import { addsUp } from '#core/domain/stock/balance.ts';
import type { RegisterReader } from '#core/ports.ts';
import { today } from '../contract/desk-kit.ts';
import { withRegister } from './open-by-key.ts';
import { type PrintStep, printer } from './print-walk.ts';
import { type Expected, expectedAfter } from './walk-model.ts';

/** How many steps the journal holds, from the first on; fails where one is there by halves, or without those before it. */
async function stepsRecorded(reader: RegisterReader, walk: readonly PrintStep[]): Promise<number> {
  const whole: boolean[] = [];
  for (const { name, changes } of walk) {
    const found = await Promise.all(changes.map(async ({ eventId }) => (await reader.event(eventId)) !== undefined));
    expect(new Set(found).size, `${name} by halves`).toBe(1);
    whole.push(found[0] === true);
  }
  const count = whole.filter(Boolean).length;
  expect(whole.slice(0, count).every(Boolean), 'a step is missing between others').toBe(true);
  return count;
}

/** Every blank is where its last move brought it, and where the model says. */
async function proveBlanks(reader: RegisterReader, { blanks, papers }: Expected): Promise<void> {
  for (const [printNumber, state] of blanks) {
    const blank = await reader.blank(printNumber);
    expect(blank?.state, printNumber).toBe(state);
    expect((await reader.blankMoves(printNumber)).at(-1)?.to, `last move of ${printNumber}`).toBe(state);
    const owner = [...papers].find(([, paper]) => paper.printNumber === printNumber)?.[0];
    if (owner) expect(`${blank?.caseId}/${blank?.party}`).toBe(owner);
    if (state === 'stock') expect(blank).toMatchObject({ caseId: null, party: null });
  }
  for (const { state, spoiled, printNumber } of papers.values()) {
    const last = spoiled.at(-1);
    if (last && state !== 'none') expect((await reader.blank(last))?.replacedBy).toBe(printNumber);
  }
}

const clerk = { mode: 'practice', login: 'zhoumin', passphrase: 'lianxi-tongban' } as const;

/** Proves every page of the file and every link of the audit chain. */
export function proveWhole(dataFolder: string): Promise<void> {
  return withRegister(dataFolder, clerk, async (register) => {
    expect(await register.integrityFaults()).toEqual([]);
    expect(await register.read((reader) => reader.auditBreak())).toBeUndefined();
  });
}

/** How many steps of the walk the register holds, proved without the program to be whole, with every blank where they left it. */
export function proveSteps(dataFolder: string, walk: readonly PrintStep[]): Promise<number> {
  return withRegister(dataFolder, clerk, (register) =>
    register.read(async (reader) => {
      const count = await stepsRecorded(reader, walk);
      await proveBlanks(reader, expectedAfter(walk.slice(0, count), walk));
      return count;
    }),
  );
}

/** What is known of the paper: the spooler's list, and of the step that was under way its title and whether its number can be kept. */
export interface PaperFound {
  readonly spooled: readonly string[];
  readonly underWay: { readonly title: string; readonly mayBeKept: boolean } | undefined;
}

/** An open sheet lies under the spooler's number; under none where the power went before that was kept. */
function proveJob(job: string | null | undefined, title: string, { spooled, underWay }: PaperFound): void {
  const taken = spooled.indexOf(title);
  const untold = underWay?.title === title;
  if (!untold) expect(taken, `${title} was said to be sent and is not with the spooler`).toBeGreaterThanOrEqual(0);
  const number = `job-${taken + 1}`;
  const known = taken < 0 || (untold && !underWay.mayBeKept) ? [null] : untold ? [null, number] : [number];
  expect(known, `job of ${title}`).toContain(job);
}

async function proveCases(client: TongbanClient, { papers }: Expected, found: PaperFound): Promise<void> {
  for (const [key, paper] of papers) {
    const [caseId = '', party = ''] = key.split('/');
    const { certificates } = await client.cases.view({ caseId });
    const shown = party === 'man' ? certificates.man : certificates.woman;
    expect(shown?.state, key).toBe(paper.state);
    expect(shown?.printNumber, key).toBe(paper.printNumber);
    expect(shown?.spoiled.map(({ printNumber }) => printNumber)).toEqual(paper.spoiled);
    expect(shown?.lies?.printer).toBe(paper.state === 'sent' ? printer : undefined);
    if (paper.state === 'sent') proveJob(shown?.lies?.job, paper.title ?? '', found);
  }
}

/** The evening balance of the day adds up, and is that of these blanks. */
async function proveBalance(client: TongbanClient, { blanks }: Expected): Promise<void> {
  const { lines } = await client.blanks.balance({ on: today });
  for (const line of lines) expect(addsUp(line), line.kind).toBe(true);
  const count = (wanted: string) => [...blanks.values()].filter((state) => state === wanted).length;
  const [used, voided] = [count('used'), count('void')];
  const line = lines.find(({ kind }) => kind === 'marriage-certificate');
  expect(line).toMatchObject({ used, voided, closing: (line?.opening ?? 0) + (line?.received ?? 0) - used - voided });
  const { counts } = await client.blanks.overview();
  const states = Object.values(counts['marriage-certificate'] ?? {});
  expect(states.reduce((sum, one) => sum + one, 0)).toBe((line?.opening ?? 0) + (line?.received ?? 0));
  expect(counts['marriage-certificate']).toMatchObject({ used, void: voided, printing: count('printing') });
}

/**
 * Proves what the program shows after it was opened again: each question open exactly where a sheet was sent and not answered,
 * and nothing with the spooler that was not booked before.
 */
export async function proveDesk(client: TongbanClient, expected: Expected, found: PaperFound): Promise<void> {
  await proveCases(client, expected, found);
  const { jobs } = await client.batch.list();
  expect(jobs.map(({ id }) => id).sort()).toEqual([...expected.openJobs].sort());
  for (const { sheets } of jobs) {
    for (const { printNumber, state } of sheets) expect(state).toBe(expected.blanks.get(printNumber));
  }
  await proveBalance(client, expected);
  expect(new Set(found.spooled).size, 'a job was spooled twice').toBe(found.spooled.length);
  expect(expected.titles, 'spooled without being booked').toEqual(expect.arrayContaining([...found.spooled]));
}
