import { expect, test } from './shell.ts';

// A page that can name a channel, or reach Node, owns the register: everything the shell gives must be counted here.

test('the page gets one object with one verb, and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => {
    const names = [
      'require',
      'module',
      'exports',
      'process',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
      '__dirname',
    ];
    const shell: unknown = Reflect.get(globalThis, 'tongbanShell');
    return {
      members: Object.getOwnPropertyNames(shell).sort(),
      kinds: Object.values(shell ?? {}).map((value) => typeof value),
      reachable: names.filter((name) => name in globalThis),
      frozen: Object.isFrozen(shell),
    };
  });
  expect(found.members).toEqual(['call', 'kind']);
  expect(found.kinds.sort()).toEqual(['function', 'string']);
  expect(found.reachable).toEqual([]);
  expect(found.frozen).toBe(true);
});

test('the page cannot put its own object in the place of the shell', async ({ page }) => {
  const after = await page.evaluate(() => {
    try {
      Object.defineProperty(globalThis, 'tongbanShell', { value: 'mine' });
    } catch {
      // refused, as it should be
    }
    return typeof Reflect.get(globalThis, 'tongbanShell');
  });
  expect(after).toBe('object');
});

test('malformed messages are refused in words, and functions do not cross', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const shell: { call(message: unknown): Promise<unknown> } = Reflect.get(globalThis, 'tongbanShell');
    const messages = [
      {},
      { call: 1, path: '/other', contentType: 'application/json', body: new Uint8Array() },
      { call: 1, path: '/rpc/desk/status', contentType: 'application/json', body: new Uint8Array(), extra: 1 },
      { call: 1, path: '/rpc/desk/status', contentType: 'text/plain', body: new Uint8Array() },
      { stop: 'all' },
      () => 1,
    ];
    const texts: string[] = [];
    for (const message of messages) {
      try {
        texts.push(JSON.stringify(await shell.call(message)));
      } catch (error) {
        texts.push(String(error));
      }
    }
    return texts;
  });
  expect(answers).toHaveLength(6);
  for (const text of answers.slice(0, 5)) expect(text).toContain('REFUSED_AT_DOOR');
  expect(answers[5]).toMatch(/could not be cloned|REFUSED_AT_DOOR/);
});
