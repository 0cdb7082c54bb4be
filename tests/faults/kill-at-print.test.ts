import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Spooler } from '#core/usecases/spooler.ts';
import { openDesk, practise, registered } from '../contract/desk-kit.ts';
import { inProcess } from '../contract/in-process.ts';
import { startChild } from './child.ts';
import { finishAll, repeatSteps } from './print-finish.ts';
import { proveDesk, proveSteps, proveWhole } from './print-proof.ts';
import { type PrintStep, printWalk, sends, titleOf } from './print-walk.ts';
import { spooledLines, takeJob } from './spooled-lines.ts';
import { hasStrace } from './strace.ts';
import { expectedAfter } from './walk-model.ts';

const program = fileURLToPath(new URL('./print-steps.ts', import.meta.url));
const kind = 'marriage-certificate';
const everyCall = process.env.TONGBAN_EVERY_CALL === '1';
/** The walk takes some 530 and some 30 of these calls; of how many one is tried. A nightly run tries every one. */
const calls = [
  ['pwrite64', 61],
  ['fsync', 4],
] as const;

/** A folder with three couples that wait for their booklets, made once and copied for every kill. */
let seed: string;
let walk: readonly PrintStep[];

beforeAll(async () => {
  seed = mkdtempSync(join(tmpdir(), 'tongban-print-seed-'));
  const desk = await openDesk(inProcess, { dataFolder: seed });
  await practise(desk);
  const cases: string[] = [];
  while (cases.length < 3) cases.push((await registered(desk.client)).id);
  const blanks = await desk.client.certificates.nextBlanks({ kind, limit: 8 });
  walk = printWalk(
    cases,
    blanks.map(({ printNumber }) => printNumber),
  );
  await desk.close();
});
afterAll(() => rmSync(seed, { recursive: true, force: true }));

/** The walk is begun in a copy of the folder, and ends where the power goes. */
async function beginWalk(fatalPoint: string, through: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-print-'));
  const [dataFolder, spoolFile, walkFile] = [join(folder, 'data'), join(folder, 'spool'), join(folder, 'walk.json')];
  cpSync(seed, dataFolder, { recursive: true });
  writeFileSync(walkFile, JSON.stringify(walk));
  const child = startChild(program, [dataFolder, spoolFile, walkFile, fatalPoint], { through });
  const code = await child.ended;
  expect([0, null], child.complaints()).toContain(code);
  const said = child.lines.filter((line) => line.startsWith('done ')).map((line) => line.slice(5));
  expect(said).toEqual(walk.slice(0, said.length).map(({ name }) => name));
  const remove = () => rmSync(folder, { recursive: true });
  return { dataFolder, spoolFile, said: said.length, ended: code === 0, remove };
}

/** Opens the folder again, proves it, and goes on to the end. Gives how many steps were recorded. */
async function proveAndFinish(
  { dataFolder, spoolFile, said }: Awaited<ReturnType<typeof beginWalk>>,
  mayBeKept: boolean,
): Promise<number> {
  await proveWhole(dataFolder);
  const recorded = await proveSteps(dataFolder, walk);
  expect(recorded - said, `said ${said}, recorded ${recorded}`).toBeGreaterThanOrEqual(0);
  expect(recorded - said).toBeLessThanOrEqual(1); // the step in flight, whole
  const steps = walk.slice(0, recorded);
  const expected = expectedAfter(steps, walk);
  const last = recorded > said ? steps.at(-1) : undefined;
  const spooled = () => spooledLines(spoolFile);
  const found = { spooled: spooled(), underWay: last && { title: titleOf(last), mayBeKept } };
  const submit: Spooler['submit'] = async (_pdf, { title }) => takeJob(spoolFile, title);
  const desk = await openDesk(inProcess, { dataFolder, spooler: { submit } });
  try {
    await practise(desk);
    await proveDesk(desk.client, expected, found);
    await repeatSteps(desk.client, steps, { expected, spooled });
    await finishAll(desk.client, expected, found.spooled);
  } finally {
    await desk.close();
  }
  expect(new Set(spooled()).size, 'a job was spooled twice').toBe(spooled().length);
  await proveWhole(dataFolder);
  return recorded;
}

/** Every point between two steps and inside the spooler, and how many steps are said and recorded there. */
const names = printWalk([], []).map((step, index) => ({ name: step.name, index, sends: sends(step) }));
const points = names.flatMap(({ name, index, sends: sending }) => [
  ...(sending ? [{ when: 'untaken', name, said: index, recorded: index + 1 }] : []),
  ...(sending ? [{ when: 'taken', name, said: index, recorded: index + 1 }] : []),
  { when: 'after', name, said: index + 1, recorded: index + 1 },
]);

describe('booklets whose printing is cut off', () => {
  it.each(points)('are asked about again: $when $name', async ({ when, name, said, recorded }) => {
    const step = walk.find((one) => one.name === name);
    if (!step) throw new Error(`no step ${name}`);
    const cut = await beginWalk(`${when} ${when === 'after' ? name : titleOf(step)}`);
    expect([cut.said, cut.ended]).toEqual([said, false]);
    expect(spooledLines(cut.spoolFile).includes(titleOf(step))).toBe(when !== 'untaken');
    expect(await proveAndFinish(cut, false)).toBe(recorded);
    cut.remove();
  });
});

describe.skipIf(!hasStrace('a kill at each system call of printing'))('booklets that are printed', () => {
  it.each(calls)(
    'are accounted for after a kill at any %s',
    async (call, stride) => {
      const seen = new Set<number>();
      for (let at = 1; ; at += everyCall ? 1 : stride) {
        const through = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`];
        const cut = await beginWalk('', [...through, '-e', `inject=${call}:signal=SIGKILL:when=${at}`]);
        seen.add(await proveAndFinish(cut, true));
        cut.remove();
        if (!cut.ended) continue;
        expect(at, `${call} was never called`).toBeGreaterThan(1); // so a kill did strike before
        expect(seen.size, `kills at ${call} struck ${[...seen]}`).toBeGreaterThan(3); // and in different steps
        return;
      }
    },
    3_600_000,
  );
});
