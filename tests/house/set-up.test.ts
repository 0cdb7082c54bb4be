import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNodeVersion } from '#build/setup/node-24.mjs';
import { installedMatchesLock } from '#build/setup/node-packages.mjs';
import { callerFolder, root } from '#build/setup/paths.mjs';
import { hasDisplay, hostArguments, readStartArguments } from '#build/setup/start-arguments.mjs';
import { ensureTools } from '#build/setup/system-install.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const lockOf = (packages: Record<string, unknown>) => JSON.stringify({ packages: { '': {}, ...packages } });
const zod = { version: '4.6.7', integrity: 'sha512-a' };

describe('installed packages against the lock file', () => {
  const matches = (wanted: Record<string, unknown>, installed: Record<string, unknown>) =>
    installedMatchesLock(
      temporaryFolder({
        'package-lock.json': lockOf(wanted),
        'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
      }),
    );

  test('the same packages match', () => {
    expect(matches({ 'node_modules/zod': zod }, { 'node_modules/zod': zod })).toBe(true);
  });

  test('a package for another system may be missing, any other may not', () => {
    expect(matches({ 'node_modules/zod': { ...zod, optional: true } }, {})).toBe(true);
    expect(matches({ 'node_modules/zod': zod }, {})).toBe(false);
  });

  test('another version, other content or a package too many do not match', () => {
    const wanted = { 'node_modules/zod': zod };
    expect(matches(wanted, { 'node_modules/zod': { ...zod, version: '4.6.6' } })).toBe(false);
    expect(matches(wanted, { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } })).toBe(false);
    expect(matches(wanted, { 'node_modules/zod': zod, 'node_modules/other': zod })).toBe(false);
  });

  test('a folder where nothing was installed does not match', () => {
    expect(installedMatchesLock(temporaryFolder({ 'package-lock.json': lockOf({}) }))).toBe(false);
  });
});

describe('what set-up says', () => {
  test('a Node before 20 is refused with what to install', () => {
    expect(() => checkNodeVersion('18.20.4')).toThrow('Node 18.20.4 is too old: install Node 20 or later');
    expect(() => checkNodeVersion('20.0.0')).not.toThrow();
  });

  // An empty PATH: no apt-get either, so nothing can be installed and the one line must appear.
  const lookWith = (code: string, env: Record<string, string>) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env });
  const module = JSON.stringify(join(root, 'build', 'setup', 'system-install.mjs'));

  test.skipIf(process.platform !== 'linux')('a missing tool that may not be installed is named in one line', () => {
    const run = lookWith(`const { ensureTools } = await import(${module}); ensureTools(['pdfText']);`, {
      PATH: temporaryFolder(),
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toBe('');
    expect(run.stderr.split('\n').filter(Boolean)).toEqual([
      'tongban: missing here: pdftotext (the tests read the printed papers with it): install poppler-utils',
      '通办：本机缺少：pdftotext（测试用它读取打印文件），请安装 poppler-utils',
    ]);
  });

  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'apt-get is asked for what it cannot bring, but not again',
    () => {
      const bin = temporaryFolder({
        'apt-get': '#!/bin/sh\necho "apt-get $*" >&2\nexit 100\n',
        env: '#!/bin/sh\nshift\nexec "$@"\n',
      });
      for (const name of ['apt-get', 'env']) chmodSync(join(bin, name), 0o755);
      const code = `const { ensureTools } = await import(${module});
      const first = ensureTools(['pdfText']);
      console.error('again');
      console.log(JSON.stringify([first, ensureTools(['pdfText'], first)]));`;
      const run = lookWith(code, { PATH: bin });
      const nothing = { found: {}, failed: ['pdfText'] };
      expect(JSON.parse(run.stdout)).toEqual([nothing, nothing]);
      const [first, second] = run.stderr.split('again\n');
      expect(first).toContain('apt-get install -y -q --no-install-recommends poppler-utils');
      expect(first).toContain('apt-get update');
      expect(second).not.toContain('apt-get');
      expect(second).toContain('install poppler-utils');
    },
  );

  test('a tool that an earlier run found is not looked for again while its file exists', () => {
    const folder = temporaryFolder({ known: '' });
    const found = { pdfText: join(folder, 'known') };
    expect(ensureTools(['pdfText'], { found })).toEqual({ found, failed: [] });
  });
});

describe('the folder a command was typed in', () => {
  test('is the one npm names for this very script, else the current one', () => {
    expect(callerFolder('tongban', { npm_lifecycle_event: 'tongban', INIT_CWD: '/desk' })).toBe('/desk');
    expect(callerFolder('tongban', { npm_lifecycle_event: 'test', INIT_CWD: '/desk' })).toBe(process.cwd());
    expect(callerFolder('tongban', {})).toBe(process.cwd());
  });
});

describe('npm start', () => {
  test('reads its arguments, with the data folder relative to where they were typed', () => {
    const start = readStartArguments(['--practice', '--data', 'my data', '--no-window'], '/desk');
    expect(start).toEqual({ practice: true, data: join('/desk', 'my data'), window: false });
    expect(hostArguments(start)).toEqual(['--practice', '--data', join('/desk', 'my data')]);
    expect(hostArguments(readStartArguments([], '/desk'))).toEqual([]);
  });

  test.each([[['--practise']], [['--data']], [['--data', '--practice']], [['extra']]])(
    'refuses %j, so that a slip of the keyboard never opens the wrong register',
    (args) => {
      expect(() => readStartArguments(args, '/desk')).toThrow('cannot read');
    },
  );

  test('sees a display on Linux only where a display server is named', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });
});
