import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fuses } from '#build/fuses.mjs';
import { readSources, shellRules, withoutComments } from './shell-rules.ts';

const sources = readSources('electron');

describe('the sources of the shell', () => {
  test.each(shellRules)('$name', ({ faults }) => {
    expect(faults(sources)).toEqual([]);
  });
});

/** A change that each rule must notice, or the rule is blind. */
const planted: Record<string, (all: Record<string, string>) => Record<string, string>> = {
  'windows are made in one place': (all) => ({ ...all, 'pages.ts': `${all['pages.ts']}\nnew BrowserWindow({});` }),
  'every safety setting of a window is written out': (all) => edit(all, 'windows.ts', 'contextIsolation: true,', ''),
  'no safety setting is taken back': (all) =>
    edit(all, 'windows.ts', 'sandbox: true', 'sandbox: true, webSecurity: false'),
  'the sandbox is on before anything else': (all) => edit(all, 'main.ts', 'prepareBeforeReady();', ''),
  'switches are appended in one place': (all) => ({ ...all, 'x.ts': "app.commandLine.appendSwitch('x')" }),
  'one door for messages': (all) => ({ ...all, 'x.ts': "ipcMain.on('x', () => {})" }),
  'no other way for messages': (all) => ({ ...all, 'x.ts': "ipcRenderer.on('x', f)" }),
  'the page gets one object': (all) => ({ ...all, 'x.ts': "contextBridge.exposeInMainWorld('x', ipcRenderer)" }),
  'both ends of the door name the same channel': (all) =>
    edit(all, 'preload.ts', 'shellChannel, message', "'other', message"),
  'one new window is allowed, and it has no preload script': (all) =>
    edit(all, 'guards.ts', "action: 'deny'", "action: 'allow'"),
  'views are never attached': (all) => edit(all, 'guards.ts', "'will-attach-webview'", "'x'"),
  'nothing opens another program': (all) => ({ ...all, 'x.ts': 'shell.openExternal(url)' }),
  'pages come from the manifest only': (all) => ({ ...all, 'x.ts': "window.loadFile('x.html')" }),
  'no address of a network': (all) => ({ ...all, 'x.ts': "fetch('https://evil.example/')" }),
  'nothing of a page is kept on the disk': (all) => edit(all, 'main.ts', "fromPartition('", "fromPartition('persist:"),
  'no dumps of memory, no remote module': (all) => ({ ...all, 'x.ts': 'crashReporter.start({})' }),
  'every way to give a permission is guarded': (all) => edit(all, 'permissions.ts', '() => false', '() => true'),
};

function edit(all: Record<string, string>, file: string, from: string, to: string): Record<string, string> {
  const text = all[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from} to change`);
  return { ...all, [file]: text.replace(from, to) };
}

describe('a planted fault is noticed', () => {
  test.each(shellRules)('$name', ({ name, faults }) => {
    const plant = planted[name];
    if (plant === undefined) throw new Error('no fault is planted for this rule');
    expect(faults(plant({ ...sources }))).not.toEqual([]);
  });
});

test('comments do not count, addresses are not comments', () => {
  expect(withoutComments("a // webSecurity\n/* x */ b 'https://x' // c")).toBe("a \n b 'https://x' ");
});

test('no script and no packaging setting takes the sandbox away', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const texts = [JSON.stringify(scripts), readFileSync('build/electron-builder.mjs', 'utf8')];
  for (const text of texts) expect(text).not.toMatch(/no-sandbox|disable-web-security|executableArgs/);
});

test('Electron is pinned exactly, at or above the oldest version without a known hole', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major, minor, patch] = devDependencies.electron.split('.').map(Number);
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect([major, minor, patch].map((part) => String(part).padStart(4, '0')).join('.') >= '0045.0004.0001').toBe(true);
});

test('every fuse of the installed fuse tool is decided', async () => {
  const { FuseV1Options } = await import('@electron/fuses');
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(fuses.map(([name]) => name)).toEqual(known);
});
