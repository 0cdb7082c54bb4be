import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import { addsUp } from '#core/domain/stock/balance.ts';
import { today } from '../contract/desk-kit.ts';
import { type PrintStep, printer, takeStep } from './print-walk.ts';
import type { Expected } from './walk-model.ts';

const kind = 'marriage-certificate';

/** Everything that a step could have changed by being taken twice. */
async function picture(client: TongbanClient, { papers, blanks }: Expected): Promise<unknown> {
  const cases = new Set([...papers.keys()].map((key) => key.split('/')[0] ?? ''));
  const views = await Promise.all([...cases].map((caseId) => client.cases.view({ caseId })));
  const moves = await Promise.all([...blanks.keys()].map((printNumber) => client.blanks.history({ printNumber })));
  return { views, moves, jobs: (await client.batch.list()).jobs, balance: (await client.blanks.overview()).counts };
}

/** Takes steps that are recorded once more, with the same ids: nothing changes, nothing goes to the printer. */
export async function repeatSteps(
  client: TongbanClient,
  steps: readonly PrintStep[],
  { expected, spooled }: { readonly expected: Expected; readonly spooled: () => readonly string[] },
): Promise<void> {
  const before = { picture: await picture(client, expected), spooled: spooled() };
  for (const step of steps) await takeStep(client, step);
  expect({ picture: await picture(client, expected), spooled: spooled() }).toEqual(before);
}

/** What the clerk does who looks at the paper: what came out is right; where nothing came, the blank is recalled and sent again. */
async function answerPaper(
  client: TongbanClient,
  { caseId, party, cameOut }: { caseId: string; party: 'man' | 'woman'; cameOut: boolean },
): Promise<void> {
  const act = () => ({ caseId, party, eventId: randomUUID() });
  const open = (await client.cases.view({ caseId })).certificates[party];
  if (open?.state === 'right') return;
  if (open?.state === 'sent') {
    if (cameOut) return void (await client.certificates.confirm(act()));
    await client.certificates.recall(act());
  }
  const [{ printNumber } = { printNumber: '' }] = await client.certificates.nextBlanks({ kind, limit: 1 });
  await client.certificates.send({ ...act(), printNumber, printer });
  await client.certificates.confirm(act());
}

/**
 * Goes on from wherever the power went, until every couple has its booklets and the balance says so. Of a job that the spooler
 * had taken every sheet has come out.
 */
export async function finishAll(client: TongbanClient, expected: Expected, spooled: readonly string[]): Promise<void> {
  for (const [key, { title }] of expected.papers) {
    const [caseId = '', party] = key.split('/');
    const cameOut = title !== undefined && spooled.includes(title);
    await answerPaper(client, { caseId, party: party === 'man' ? 'man' : 'woman', cameOut });
    if (party !== 'man') expect((await client.cases.view({ caseId })).stage).toBe('issued');
  }
  expect((await client.batch.list()).jobs).toEqual([]);
  const { lines } = await client.blanks.balance({ on: today });
  for (const line of lines) expect(addsUp(line), line.kind).toBe(true);
  expect(lines.find((line) => line.kind === kind)?.used).toBe(expected.papers.size);
}
