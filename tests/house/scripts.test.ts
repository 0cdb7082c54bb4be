import { mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { electronFolder, runScript, scriptProject } from './script-project.ts';
import { temporaryFolder } from './temporary-folder.ts';

// The real scripts, started as npm starts them, in front of programs that only print what they were given.
const onLinux = process.platform === 'linux';

describe.skipIf(!onLinux)('npm run tongban', () => {
  test('passes arguments, input, output, folder and exit code through', () => {
    const project = scriptProject({
      'host/cli/main.ts': `import { readFileSync } from 'node:fs';
        console.log(JSON.stringify([process.cwd(), process.argv.slice(2), readFileSync(0, 'utf8')]));
        process.exitCode = 7;`,
    });
    const desk = temporaryFolder();
    const run = runScript(project, { script: 'tongban', args: ['check', 'a b.json'], desk, input: '{"一":1}' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual([desk, ['check', 'a b.json'], '{"一":1}']);
    expect(run.status).toBe(7);
    const stamp = JSON.parse(readFileSync(join(project, 'node_modules', '.tongban-setup'), 'utf8'));
    expect(stamp.lock).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('is ended by the signal that ends the program, as a shell counts it', () => {
    const project = scriptProject({
      'host/cli/main.ts': `process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 9);`,
    });
    expect(runScript(project, { script: 'tongban', desk: project }).status).toBe(128 + 15);
  });
});

describe.skipIf(!onLinux)('npm start', () => {
  const project = () =>
    scriptProject({
      'build/build.mjs': `import { appendFileSync, mkdirSync } from 'node:fs';
        mkdirSync('out', { recursive: true });
        appendFileSync('out/builds', 'x');`,
      'core/a.ts': '',
      'host/cli/main.ts': `console.log(JSON.stringify(process.argv.slice(2)));`,
    });
  const builds = (folder: string) => readFileSync(join(folder, 'out', 'builds'), 'utf8').length;
  const desk = join('/', 'desk');

  test('without a display gives the browser host no window, and says why', () => {
    const run = runScript(project(), { script: 'start', args: ['--practice', '--data', 'my data'], desk });
    expect(JSON.parse(run.stdout)).toEqual(['serve', '--practice', '--data', '/desk/my data', '--window', 'none']);
    expect(run.stderr).toContain('no display here: open the one-time link below in a browser');
    expect(run.status).toBe(0);
  });

  test('builds only when a source file changed', () => {
    const folder = project();
    const start = () => runScript(folder, { script: 'start', desk });
    start();
    start();
    expect(builds(folder)).toBe(1);
    utimesSync(join(folder, 'core', 'a.ts'), 1, 1);
    start();
    expect(builds(folder)).toBe(2);
  });

  test('does not open a program that could not be built', () => {
    const folder = scriptProject({ 'build/build.mjs': 'process.exitCode = 1;', 'host/cli/main.ts': 'console.log(1);' });
    mkdirSync(join(folder, 'out'));
    const run = runScript(folder, { script: 'start', desk });
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('the build failed');
    expect(run.status).toBe(1);
  });

  const shown = () => ({ DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: electronFolder() });

  test('opens Electron where its binary is there', () => {
    const folder = project();
    const run = runScript(folder, { script: 'start', args: ['--practice'], desk, env: shown() });
    expect(run.stdout).toBe(`electron: [${folder}] [--practice]`);
    expect(run.status).toBe(3);
  });

  test('opens no window where none is wanted', () => {
    const run = runScript(project(), { script: 'start', args: ['--no-window'], desk, env: shown() });
    expect(JSON.parse(run.stdout)).toEqual(['serve', '--window', 'none']);
  });

  test('without Electron opens the browser host, and says so', () => {
    const env = { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder() };
    const run = runScript(project(), { script: 'start', desk, env });
    expect(JSON.parse(run.stdout)).toEqual(['serve', '--window', 'auto']);
    expect(run.stderr).toContain('Electron is not here: opening in an app window of the browser');
  });
});
