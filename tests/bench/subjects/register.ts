// Measures the register in a folder of its own and prints what it found as JSON.
import { join } from 'node:path';
import { printNumbersBetween } from '../../../core/domain/cases/blanks.ts';
import type { CaseEventBody } from '../../../core/domain/cases/events.ts';
import { openRegister, type SqliteRegister } from '../../../db/open/register.ts';
import {
  now,
  sampleAct,
  sampleEvent,
  sampleKey,
  sampleSummary,
  temporaryFolder,
  today,
} from '../../../db/testing/sample.ts';
import { openPlain } from './plain-act.ts';

/** What one process found, in milliseconds. */
export interface RegisterResult {
  readonly acts: readonly number[];
  readonly plainActs: readonly number[];
  readonly drafts: readonly number[];
  readonly openings: readonly number[];
  readonly creating: number;
  readonly blanks: number;
}

const warmUp = 200;
const measured = 1000;

const party = { kind: 'mainland', hukouAddress: '重庆市渝中区试样路1号'.repeat(4), papers: ['id-card'] } as const;
const application = {
  man: { ...party, papers: [...party.papers], name: '张试样' },
  woman: { ...party, papers: [...party.papers], name: '李试样' },
  remark: '试'.repeat(100),
};
const body: CaseEventBody = { type: 'submitted', application, ruleSet: 'R5', verdict: 'PASS' };

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function registerOne(register: SqliteRegister, id: string): Promise<void> {
  return register.write(sampleAct('register', id), async (writer) => {
    const serial = await writer.takeSerial('J', '500103', 2026);
    const number = `J500103-2026-${serial}`;
    await writer.appendEvent(sampleEvent(id, 1, body), sampleSummary(id, { number, registeredOn: today }));
  });
}

/** One act of ours and one of the peer in turns, so that a busy machine is busy for both. */
async function measureActs(register: SqliteRegister, path: string): Promise<[number[], number[]]> {
  const plain = openPlain(path);
  const [ours, theirs]: [number[], number[]] = [[], []];
  const text = JSON.stringify(body);
  for (let index = 0; index < warmUp + measured; index += 1) {
    const id = `case-${index}`;
    ours.push(await timed(() => registerOne(register, id)));
    theirs.push(await timed(() => plain.write({ id, at: now, on: today, body: text })));
  }
  plain.close();
  return [ours.slice(warmUp), theirs.slice(warmUp)];
}

async function measureDrafts(register: SqliteRegister): Promise<number[]> {
  const drafts: number[] = [];
  for (let revision = 1; revision <= 300; revision += 1) {
    const draft = { caseId: 'case-1', application, revision, savedAt: now, savedBy: 'account-1' };
    drafts.push(await timed(() => register.keep((keeper) => keeper.saveDraft(draft, revision - 1))));
  }
  return drafts.slice(50);
}

async function measureBlanks(register: SqliteRegister): Promise<number> {
  const [from, to] = ['A00000001', 'A00020000'];
  const numbers = printNumbersBetween(from, to);
  if (typeof numbers === 'string') throw new Error(numbers);
  const kind = 'marriage-certificate';
  const receipt = {
    id: 'receipt-1',
    kind,
    from,
    to,
    count: numbers.length,
    receivedOn: today,
    receivedFrom: '',
    witness: '陈静',
  } as const;
  return await timed(() =>
    register.write(sampleAct('receive', 'r'), (writer) => writer.receiveBlanks(receipt, numbers)),
  );
}

const folder = temporaryFolder();
const options = { folder: join(folder.path, 'data'), dataKey: sampleKey() };
let register: SqliteRegister | undefined;
const creating = await timed(async () => {
  register = await openRegister(options);
});
if (!register) throw new Error('the register did not open');
const [acts, plainActs] = await measureActs(register, join(folder.path, 'plain.db'));
const drafts = await measureDrafts(register);
const blanks = await measureBlanks(register);
await register.close();
const openings: number[] = [];
for (let round = 0; round < 5; round += 1) {
  let opened: SqliteRegister | undefined;
  openings.push(
    await timed(async () => {
      opened = await openRegister(options);
    }),
  );
  await opened?.close();
}
folder.remove();
const result: RegisterResult = { acts, plainActs, drafts, openings, creating, blanks };
console.log(JSON.stringify(result));
