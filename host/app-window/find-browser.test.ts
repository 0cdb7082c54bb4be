import { expect, test } from 'vitest';
import { browserArguments } from './arguments.ts';
import { findBrowser, hasDisplay } from './find-browser.ts';

const having =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

test('the browser that was named is taken, or none', () => {
  const around = { platform: 'linux', env: { PATH: '/usr/bin', TONGBAN_BROWSER: '/opt/browser' } } as const;
  expect(findBrowser({ ...around, exists: having('/opt/browser', '/usr/bin/chromium') })).toBe('/opt/browser');
  expect(findBrowser({ ...around, exists: having('/usr/bin/chromium') })).toBeUndefined();
});

test('Chromium before Chrome before Edge, wherever they lie', () => {
  const around = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } } as const;
  const chrome = '/usr/local/bin/google-chrome';
  expect(findBrowser({ ...around, exists: having(chrome, '/usr/bin/chromium') })).toBe('/usr/bin/chromium');
  expect(findBrowser({ ...around, exists: having(chrome, '/usr/bin/microsoft-edge') })).toBe(chrome);
  expect(findBrowser({ ...around, exists: having() })).toBeUndefined();
});

test('on Windows, Edge in either folder of programs', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', ProgramFiles: 'C:\\Program Files' };
  expect(findBrowser({ platform: 'win32', env, exists: having(edge) })).toBe(edge);
});

test('Linux without a display server has no display; other systems always have one', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
});

test('the sandbox is switched off for the superuser only, who cannot have it', () => {
  const start = { waitingPage: 'http://tongban.localhost:1/starting', profileFolder: '/p' };
  expect(browserArguments({ ...start, asRoot: false })).not.toContain('--no-sandbox');
  expect(browserArguments({ ...start, asRoot: true })).toContain('--no-sandbox');
});
