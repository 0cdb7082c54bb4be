import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addsUp, balanceOf } from '#core/domain/stock/balance.ts';
import type { RegisterReader } from '#core/ports.ts';
import { today } from '../contract/desk-kit.ts';
import { startChild } from './child.ts';
import { withRegister } from './open-by-key.ts';
import { rush, rushAccount } from './rush-facts.ts';

const program = fileURLToPath(new URL('./rush-day.ts', import.meta.url));
const { kind, couples, jams } = rush;
const booklets = couples * 2;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-rush-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every couple issued, and every jammed sheet void with the one that took its place, which was used. */
async function proveIssued(reader: RegisterReader): Promise<void> {
  const cases = await reader.casesOfDay(today);
  expect(cases.filter(({ stage }) => stage === 'issued')).toHaveLength(couples);
  expect(new Set(cases.map(({ number }) => number)).size).toBe(couples);
  const voided = await reader.blanksIn(kind, 'void', 700);
  expect(voided).toHaveLength(jams.size);
  for (const { printNumber, replacedBy, caseId, party } of voided) {
    const next = await reader.blank(replacedBy ?? '');
    expect(next, `in place of ${printNumber}`).toMatchObject({ state: 'used', caseId, party });
  }
}

async function proveStock(reader: RegisterReader): Promise<void> {
  const counts = (await reader.blankCounts())[kind];
  const stock = 700 - booklets - jams.size;
  expect(counts).toMatchObject({ used: booklets, void: jams.size, printing: 0, window: 0, stock });
  const line = balanceOf([], await reader.moveCounts({ to: today })).find((one) => one.kind === kind);
  expect(line).toMatchObject({ received: 700, used: booklets, voided: jams.size, closing: stock });
  expect(line && addsUp(line)).toBe(true);
  expect(await reader.openPrintJobs()).toEqual([]);
}

/** What came out of the printer is what the ledger says was used or spoiled, each blank once. */
async function provePaper(reader: RegisterReader, printed: readonly string[]): Promise<void> {
  expect(new Set(printed).size, 'a blank was printed twice').toBe(printed.length);
  const states = [...(await reader.blanksIn(kind, 'used', 700)), ...(await reader.blanksIn(kind, 'void', 700))];
  expect([...printed].sort()).toEqual(states.map(({ printNumber }) => printNumber).sort());
}

it(`prints ${booklets} booklets of ${couples} couples in a day without a restart, and its memory stays flat`, async () => {
  const sheetFile = join(folder, 'sheets');
  const child = startChild(program, [folder, sheetFile], { flags: ['--expose-gc'] });
  expect(await child.ended, child.complaints()).toBe(0);
  const memory = child.lines.map((line) => line.split(' ').slice(1).map(Number));
  expect(memory.map(([done]) => done)).toEqual([30, 60, 90, 120, 150, 180, 210, 240, 270, 300]);
  const printed = readFileSync(sheetFile, 'utf8').split('\n').slice(0, -1);
  await withRegister(folder, { mode: 'office', ...rushAccount }, async (register) => {
    expect(await register.integrityFaults()).toEqual([]);
    await register.read(async (reader) => {
      expect(await reader.auditBreak()).toBeUndefined();
      await proveIssued(reader);
      await proveStock(reader);
      await provePaper(reader, printed);
    });
  });
  const [, heapThen = 0, rssThen = 0] = memory[2] ?? [];
  const [, heap = Number.POSITIVE_INFINITY, rss = 0] = memory.at(-1) ?? [];
  const mb = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  console.info(
    `${couples} couples, ${printed.length} sheets; heap ${mb(heapThen)} after the third run, ${mb(heap)} after the last; ` +
      `resident ${mb(rssThen)}, ${mb(rss)}`,
  );
  expect(heap - heapThen, 'the heap grew').toBeLessThan(10_000_000);
}, 600_000);
