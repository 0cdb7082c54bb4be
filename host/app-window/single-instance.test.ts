import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimInstance } from './single-instance.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-instance-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the second start shows the first and gets nothing; after the first has ended it is free', async () => {
  let shown = 0;
  const show = (): void => {
    shown += 1;
  };
  const first = await claimInstance(folder, show);
  expect(await claimInstance(folder, () => {})).toBeUndefined();
  expect(shown).toBe(1);
  await first?.release();
  const next = await claimInstance(folder, () => {});
  expect(next).toBeDefined();
  expect(shown).toBe(1);
  await next?.release();
});

test('two data folders do not know of each other, and a long path works too', async () => {
  const long = join(folder, 'a'.repeat(120), '数据');
  mkdirSync(long, { recursive: true });
  const one = await claimInstance(folder, () => {});
  const other = await claimInstance(long, () => {});
  expect(other).toBeDefined();
  expect(await claimInstance(long, () => {})).toBeUndefined();
  await one?.release();
  await other?.release();
});

test.runIf(process.platform !== 'win32')('only this user may speak to it', async () => {
  const claim = await claimInstance(folder, () => {});
  expect(statSync(join(folder, 'desk.sock')).mode & 0o777).toBe(0o600);
  await claim?.release();
  expect(existsSync(join(folder, 'desk.sock'))).toBe(false);
});

test('what a killed start left behind is no hindrance', async () => {
  const url = new URL('./single-instance.ts', import.meta.url).href;
  const program = `const { claimInstance } = await import(${JSON.stringify(url)});
    await claimInstance(${JSON.stringify(folder)}, () => {}); console.log('claimed'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const claim = await claimInstance(folder, () => {});
  expect(claim).toBeDefined();
  await claim?.release();
});
