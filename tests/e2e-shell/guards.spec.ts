import { address, expect, test } from './shell.ts';

const elsewhere = [
  'https://evil.example/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<p>x',
  'app://evil/',
  'app://bundle.evil/',
];

test('the window stays on the program wherever a page wants to send it', async ({ program, page }) => {
  const home = await address(program);
  for (const target of elsewhere) {
    await page.evaluate((to) => {
      location.href = to;
    }, target);
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await page.waitForTimeout(100);
    expect([target, await address(program)]).toEqual([target, home]);
  }
  await expect(page.locator('#root > *').first()).toBeVisible();
});

test('no page can open a window', async ({ program, page }) => {
  for (const target of ['https://evil.example/', 'about:blank', '/', 'app://bundle/']) {
    const opened = await page.evaluate((to) => window.open(to) === null, target);
    expect([target, opened]).toEqual([target, true]);
  }
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await page.waitForTimeout(200);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(program.windows()).toHaveLength(1);
});

test('the camera is given, the microphone and everything else is not', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'persistent-storage'];
    const found: Record<string, string> = {};
    for (const name of names) {
      // The cast: the list of names in the typings is shorter than that of the browser.
      found[name] = (await navigator.permissions.query({ name: name as PermissionName })).state;
    }
    return found;
  });
  expect(states.camera).toBe('granted');
  for (const [name, state] of Object.entries(states))
    if (name !== 'camera') expect([name, state]).toEqual([name, 'denied']);
  const media = await page.evaluate(async () => {
    const ask = (what: MediaStreamConstraints) =>
      navigator.mediaDevices.getUserMedia(what).then(
        (stream) => {
          const kinds = stream.getTracks().map((track) => track.kind);
          for (const track of stream.getTracks()) track.stop();
          return kinds.join();
        },
        (error: Error) => error.name,
      );
    return [await ask({ video: true }), await ask({ audio: true }), await ask({ audio: true, video: true })];
  });
  expect(media).toEqual(['video', 'NotAllowedError', 'NotAllowedError']);
});
