import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#build/setup/paths.mjs';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs the real `.ci/run` in a folder of its own, in front of an `npm` that answers as the shell text says. */
function runWith(npm: string) {
  const folder = temporaryFolder({
    '.ci/run': readFileSync(join(root, '.ci', 'run'), 'utf8'),
    'bin/npm': `#!/bin/sh\n${npm}\n`,
  });
  for (const file of ['.ci/run', 'bin/npm']) chmodSync(join(folder, file), 0o755);
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, CI: 'true' };
  const run = spawnSync('bash', [join(folder, '.ci', 'run')], { cwd: '/', encoding: 'utf8', env, input: '' });
  return { ...run, last: run.stdout.trimEnd().split('\n').at(-1) };
}

const tests = '[ "$1" = test ] && echo "40 passed, 0 failed, 2 skipped"';

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  test('adds five checks to the tests and closes with one line', () => {
    const run = runWith(`${tests}; exit 0`);
    expect(run.last).toBe('45 passed, 0 failed, 2 skipped');
    expect(run.status).toBe(0);
  });

  test.each(['lint', 'typecheck', 'build', 'package'])('fails when %s fails', (script) => {
    const run = runWith(`${tests}; [ "$3" != ${script} ]`);
    expect(run.last).toBe('44 passed, 1 failed, 2 skipped');
    expect(run.status).toBe(1);
  });

  test('fails when npm ci would refuse the lock file', () => {
    expect(runWith(`${tests}; [ "$1" != ci ]`).last).toBe('44 passed, 1 failed, 2 skipped');
  });

  test('fails when a test fails, and when the tests end without a count', () => {
    const failing = runWith('[ "$1" = test ] && echo "39 passed, 1 failed, 2 skipped" && exit 1; exit 0');
    expect([failing.last, failing.status]).toEqual(['44 passed, 1 failed, 2 skipped', 1]);
    const broken = runWith('[ "$1" = test ] && exit 1; exit 0');
    expect([broken.last, broken.status]).toEqual(['5 passed, 1 failed, 0 skipped', 1]);
  });

  test('takes tests that counted nothing for a failure', () => {
    expect(runWith('exit 0').status).toBe(1);
  });
});
