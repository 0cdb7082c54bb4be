// The npm packages: installed by `npm ci`, and only when what is there differs from package-lock.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findNode24 } from './node-24.mjs';
import { SetUpProblem, say } from './say.mjs';
import { contentHash } from './stamp.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Whether the installed packages are those of the lock file. npm keeps its own record of what it installed; packages
 * for other systems are optional and may be missing from it, nothing else may differ.
 */
export function installedMatchesLock(projectRoot) {
  const record = join(projectRoot, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(projectRoot, 'package-lock.json'));
  const installed = packagesOf(record);
  const missingOrOther = Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const found = installed[path];
    if (!found) return entry.optional !== true;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  return !missingOrOther && Object.keys(installed).every((path) => path in wanted);
}

/** Brings node_modules in line with package-lock.json; returns the lock file's hash for the stamp. */
export function ensurePackages(projectRoot, stamp) {
  const lock = contentHash(join(projectRoot, 'package-lock.json'));
  if (stamp.lock === lock && findNode24(projectRoot)) return lock;
  if (installedMatchesLock(projectRoot) && findNode24(projectRoot)) return lock;
  say(
    'installing the npm packages of package-lock.json (npm ci); the first time takes a minute or two …',
    '正在安装 npm 依赖（npm ci），首次约需一两分钟……',
  );
  const run = runNpm(projectRoot, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (run.status !== 0) {
    throw new SetUpProblem(
      `npm ci failed (${run.error?.message ?? `exit code ${run.status}`}); see the lines above, then start again`,
      'npm ci 未成功，请看上面的提示，处理后重新运行',
    );
  }
  return lock;
}

// The Node and npm that the person has, not the ones inside node_modules, which npm ci is about to replace. What npm
// prints goes to standard error: standard output belongs to the command that was asked for.
function runNpm(projectRoot, args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const bin = join(projectRoot, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => entry !== bin);
  const options = {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: path.join(delimiter) },
  };
  if (npm?.endsWith('.js') && node && existsSync(node)) return spawnSync(node, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
