import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#host/http/security-headers.ts';
import { openStaticFiles } from '#host/http/static-files.ts';
import { makeStaticFolder } from '#tests/contract/static-folder.ts';
import { answerPage } from './pages.ts';

const folder = makeStaticFolder({
  'index.html': '<!doctype html>',
  'assets/a-1.js': 'export {};',
  'assets/b-2.css': '',
});
const files = await openStaticFiles(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const get = (url: string, method = 'GET') => answerPage({ url, method }, files);

test('every page has the policy and may not be stored or sniffed', async () => {
  for (const path of ['/', '/index.html', '/assets/a-1.js', '/assets/b-2.css', '/index.html?x#y']) {
    const response = await get(`app://bundle${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
});

test('the policy is exactly the one that was agreed', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "media-src blob:; connect-src 'self'; worker-src 'self'; frame-src blob:; object-src 'none'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('other hosts, other methods and what is not in the list are refused', async () => {
  expect((await get('app://evil/index.html')).status).toBe(421);
  expect((await get('app://bundle', 'GET')).status).toBe(421);
  for (const method of ['HEAD', 'POST', 'PUT', 'OPTIONS'])
    expect((await get('app://bundle/', method)).status).toBe(405);
  const outside = [
    '/files.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets',
    '//index.html',
    '/a%00',
    '/\\',
  ];
  for (const path of outside) expect([path, (await get(`app://bundle${path}`)).status]).toEqual([path, 404]);
});
