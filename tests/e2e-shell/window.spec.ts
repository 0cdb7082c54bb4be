import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { address, call, chooseDriven, expect, test } from './shell.ts';

test.beforeAll(async () => {
  process.stdout.write(`The shell specs drive ${(await chooseDriven()).how}\n`);
});

test('one window opens, shows the program and reaches the host', async ({ program, page }) => {
  expect(await address(program)).toMatch(/^app:\/\/bundle\//);
  const window = await program.browserWindow(page);
  expect(await window.evaluate((one) => [one.isVisible(), one.isDestroyed()])).toEqual([true, false]);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const status = await call(page, 'desk/status');
  expect(status).toMatchObject({ officeExists: false, session: null });
});

test('the encrypted register opens: the native driver is there and the one this system needs', async ({ page }) => {
  expect(await call(page, 'desk/preparePractice')).toEqual({ made: true });
  const { practiceAccounts } = z
    .object({ practiceAccounts: z.array(z.object({ login: z.string(), passphrase: z.string() })) })
    .parse(await call(page, 'desk/status'));
  const [account] = practiceAccounts;
  const session = await call(page, 'session/signIn', { mode: 'practice', ...account });
  expect(session).toMatchObject({ mode: 'practice' });
});

test('nothing that a page keeps for itself reaches the data folder', async ({ program, page, dataFolder }) => {
  const canary = `canary-${Date.now()}`;
  await page.evaluate((word) => {
    localStorage.setItem('word', word);
    sessionStorage.setItem('word', word);
  }, canary);
  await program.close();
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(canary));
  expect(found.map(({ name }) => name)).toEqual([]);
});

test('a second start ends and brings the first window to the front', async ({ program, page, dataFolder }) => {
  const window = await program.browserWindow(page);
  await window.evaluate((one) => one.minimize());
  const executable = await program.evaluate(({ app }) => app.getPath('exe'));
  const { args, executablePath } = await chooseDriven();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(executablePath ?? executable, [...root, ...args, '--data', dataFolder], { stdio: 'ignore' });
  try {
    await expect.poll(() => second.exitCode, { timeout: 20_000 }).toBe(0);
  } finally {
    second.kill('SIGKILL');
  }
  await expect.poll(() => window.evaluate((one) => one.isMinimized())).toBe(false);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('closing the window ends the program', async ({ program, page }) => {
  const ended = new Promise((resolve) => program.process().once('exit', resolve));
  const window = await program.browserWindow(page);
  await window.evaluate((one) => one.close()).catch(() => {}); // the answer may be lost with the window
  expect(await ended).toBe(0);
});
