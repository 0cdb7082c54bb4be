// Type-checks every folder under its own tsconfig, so that each sees only the globals it may use.
import { spawnSync } from 'node:child_process';

const folders = ['core', 'db', 'templates', 'host', 'electron', 'renderer', 'build', 'tests'];
let failed = 0;
for (const folder of folders) {
  const run = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    failed += 1;
    process.stdout.write(`${folder}\n${run.stdout}${run.stderr}`);
  }
}
process.stdout.write(`typecheck: ${folders.length - failed} of ${folders.length} folders pass\n`);
process.exitCode = failed === 0 ? 0 : 1;
