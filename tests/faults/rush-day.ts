/**
 * Runs in a process of its own: sets up an office, prepares 300 couples, and on their day registers and prints them, thirty at a
 * time, with three jams on the way. After each run it says `memory COUPLES HEAP RSS`, in bytes, the heap collected before.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { outcomesAfterJam } from '#core/domain/printing/job.ts';
import { practiceOffice } from '#host/practice/office.ts';
import { draft, openDesk, today } from '../contract/desk-kit.ts';
import { inProcess } from '../contract/in-process.ts';
import { jammingPrinter } from './jamming-printer.ts';
import { rush, rushAccount } from './rush-facts.ts';
import { rushCouple } from './rush-people.ts';

const [dataFolder = '', sheetFile = ''] = process.argv.slice(2);
const { jamAt, ...spooler } = jammingPrinter(sheetFile);
const desk = await openDesk(inProcess, { dataFolder, spooler });
const { client } = desk;
const { kind, printer } = rush;

/** Booklets that are to be printed, his and hers together. */
type Owner = { readonly caseId: string; readonly party: 'man' | 'woman' };

async function prepare(): Promise<readonly string[]> {
  await client.desk.setUp({
    office: { ...practiceOffice, fourEyes: false },
    administrator: { ...rushAccount, alsoClerk: true },
    firstSerial: 1,
  });
  const receipt = { id: randomUUID(), kind, ...rush.blanks, receivedFrom: '市民政局', witness: '卢露' };
  await client.blanks.receive(receipt);
  const ids: string[] = [];
  while (ids.length < rush.couples) ids.push(await draft(client, rushCouple(today, ids.length)));
  return ids;
}

/** Prints booklets as one job and answers what came out; gives those that are still to be printed, from the jammed one on. */
async function printRun(owners: readonly Owner[], jam: number | undefined): Promise<readonly Owner[]> {
  const blanks = await client.certificates.nextBlanks({ kind, limit: owners.length });
  const numbers = blanks.map(({ printNumber }) => printNumber);
  const id = randomUUID();
  const sheets = owners.map((owner, index) => ({ ...owner, printNumber: numbers[index] ?? '', eventId: randomUUID() }));
  if (jam !== undefined) jamAt(jam);
  await client.batch.print({ id, sheets, printer });
  const [open] = (await client.batch.list()).jobs;
  if (open?.id !== id) throw new Error('the run that was printed is not the one that is open');
  const outcomes = outcomesAfterJam(numbers, jam === undefined ? undefined : numbers[jam - 1]);
  const answers = [...outcomes].map(([printNumber, outcome]) => ({
    ...{ printNumber, outcome, eventId: randomUUID(), note: '卡纸' },
    reason: 'system-failure' as const,
  }));
  await client.batch.answer({ id, answers });
  return owners.slice(jam === undefined ? owners.length : jam - 1);
}

function sayMemory(couples: number): void {
  if (!global.gc) throw new Error('start Node with --expose-gc');
  global.gc();
  global.gc(); // what finalizers of the first let go
  const { heapUsed, rss } = process.memoryUsage();
  writeSync(1, `memory ${couples} ${heapUsed} ${rss}\n`);
}

const prepared = await prepare();
for (let begun = 0; begun < prepared.length; begun += rush.perRun) {
  const couples = prepared.slice(begun, begun + rush.perRun);
  for (const caseId of couples) {
    const events = { submit: randomUUID(), approve: randomUUID(), register: randomUUID() };
    await client.batch.advance({ caseId, events });
  }
  let left: readonly Owner[] = couples.flatMap((caseId) => [
    { caseId, party: 'man' as const },
    { caseId, party: 'woman' as const },
  ]);
  let jam = rush.jams.get(begun / rush.perRun + 1);
  while (left.length > 0) {
    left = await printRun(left, jam);
    jam = undefined;
  }
  sayMemory(begun + couples.length);
}
await desk.close();
