import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { address, chooseDriven, expect, test } from './shell.ts';

test.beforeAll(async () => {
  process.stdout.write(`The shell specs drive ${(await chooseDriven()).how}\n`);
});

test('one window opens, shows the program and reaches the host', async ({ program, page }) => {
  expect(await address(program)).toMatch(/^app:\/\/bundle\//);
  const window = await program.browserWindow(page);
  expect(await window.evaluate((one) => [one.isVisible(), one.isDestroyed()])).toEqual([true, false]);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const reply = await page.evaluate(async () => {
    // The cast is the border to what the preload script exposes.
    const shell = (globalThis as unknown as { tongbanShell: import('#core/contract/shell.ts').TongbanShell })
      .tongbanShell;
    const body = new TextEncoder().encode('{}');
    const { status, body: bytes } = await shell.call({
      call: 1_000_001,
      path: '/rpc/desk/status',
      contentType: 'application/json',
      body,
    });
    return { status, text: new TextDecoder().decode(bytes) };
  });
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.text).json).toMatchObject({ officeExists: false, session: null });
});

test('nothing of the page is kept on the disk', async ({ program, page, dataFolder }) => {
  await page.evaluate(() => localStorage.setItem('canary', '1'));
  await program.close();
  for (const name of ['Local Storage', 'History', 'Network', 'Cache', 'Partitions']) {
    expect([name, existsSync(join(dataFolder, 'shell', name, 'canary'))]).toEqual([name, false]);
  }
});

test('a second start ends and brings the first window to the front', async ({ program, page, dataFolder }) => {
  const window = await program.browserWindow(page);
  await window.evaluate((one) => one.minimize());
  const executable = await program.evaluate(({ app }) => app.getPath('exe'));
  const { args, executablePath } = await chooseDriven();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(executablePath ?? executable, [...root, ...args, '--data', dataFolder], { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(() => window.evaluate((one) => one.isMinimized())).toBe(false);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('closing the window ends the program', async ({ program, page }) => {
  const ended = new Promise((resolve) => program.process().once('exit', resolve));
  const window = await program.browserWindow(page);
  await window.evaluate((one) => one.close()).catch(() => {}); // the answer may be lost with the window
  expect(await ended).toBe(0);
});
