// Electron's binary is not in its npm package: it is fetched once, where the network has it. Where it cannot be had the
// program opens in the browser host, and the answer is kept, so that the next start does not try again.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireNode24 } from './node-24.mjs';
import { root } from './paths.mjs';
import { say } from './say.mjs';

const patience = 60_000;

/** The mirror that Electron's own fetching program will use, as a person would set it; empty for the usual place. */
const mirrorOf = (env) => env.npm_config_electron_mirror || env.NPM_CONFIG_ELECTRON_MIRROR || env.ELECTRON_MIRROR || '';

/** The binary that is already here, by Electron's own note of where it put it. */
function installedBinary(projectRoot, env) {
  const folder = join(projectRoot, 'node_modules', 'electron');
  const note = join(folder, 'path.txt');
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
    return [join(env.ELECTRON_OVERRIDE_DIST_PATH, name)].find((file) => existsSync(file));
  }
  if (!existsSync(note)) return undefined;
  return [join(folder, 'dist', readFileSync(note, 'utf8'))].find((file) => existsSync(file));
}

const answerFile = (projectRoot) => join(projectRoot, 'node_modules', '.tongban-electron');

function versionOf(projectRoot) {
  return JSON.parse(readFileSync(join(projectRoot, 'node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/** Why an earlier try failed, if it was the same try: the same version from the same place. */
function earlierFailure(projectRoot, env) {
  const file = answerFile(projectRoot);
  if (!existsSync(file) || env.TONGBAN_FETCH_ELECTRON === 'again') return undefined;
  try {
    const { version, mirror, reason } = JSON.parse(readFileSync(file, 'utf8'));
    return version === versionOf(projectRoot) && mirror === mirrorOf(env) ? String(reason) : undefined;
  } catch {
    return undefined; // A half-written note only costs one more try.
  }
}

function keepFailure(projectRoot, env, reason) {
  const note = { version: versionOf(projectRoot), mirror: mirrorOf(env), reason };
  mkdirSync(dirname(answerFile(projectRoot)), { recursive: true });
  writeFileSync(answerFile(projectRoot), `${JSON.stringify(note)}\n`);
}

/** Runs Electron's fetching program; gives undefined when it succeeded, else why not, in one line. */
function fetchBinary({ projectRoot, env, node, limit }) {
  const program = join(projectRoot, 'node_modules', 'electron', 'install.js');
  return new Promise((resolve) => {
    const child = spawn(node, [program], { cwd: projectRoot, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    let late = false;
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limit);
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => {
      clearTimeout(timer);
      if (late) resolve(`it did not arrive within ${Math.round(limit / 1000)} seconds`);
      else resolve(code === 0 ? undefined : reasonIn(errors));
    });
  });
}

function reasonIn(errors) {
  const lines = errors.split('\n').map((line) => line.trim());
  return lines.find((line) => /ENOTFOUND|ECONN|EAI_AGAIN|HTTP|Error/u.test(line)) ?? 'it could not be fetched';
}

/** Electron's binary as `{ path }`, or `{ absent: true, reason }`. Fetches nothing. */
export async function electronBinary({ projectRoot = root, env = process.env } = {}) {
  const path = installedBinary(projectRoot, env);
  if (path) return { path };
  return { absent: true, reason: earlierFailure(projectRoot, env) ?? 'it has not been fetched yet' };
}

/**
 * The file of Electron's binary, fetched now if it was never tried; undefined where it cannot be had. Waits a minute at
 * most. `TONGBAN_FETCH_ELECTRON=again` tries once more after a failure.
 */
export async function ensureElectronBinary({ projectRoot = root, env = process.env, limit = patience, node } = {}) {
  const { path } = await electronBinary({ projectRoot, env });
  if (path || env.ELECTRON_OVERRIDE_DIST_PATH || earlierFailure(projectRoot, env) !== undefined) return path;
  const from = mirrorOf(env);
  say(
    `fetching Electron${from ? ` from ${from}` : ''} (about 120 MB, at most a minute, once) …`,
    `正在下载 Electron${from ? `（镜像 ${from}）` : ''}，约 120 MB，最多一分钟，仅此一次……`,
  );
  const reason = await fetchBinary({ projectRoot, env, node: node ?? requireNode24(projectRoot), limit });
  const fetched = reason === undefined ? installedBinary(projectRoot, env) : undefined;
  if (fetched) {
    rmSync(answerFile(projectRoot), { force: true });
    return fetched;
  }
  keepFailure(projectRoot, env, reason ?? 'it was fetched but is not where it should be');
  say(
    `Electron cannot be had (${reason}); set ELECTRON_MIRROR, or TONGBAN_FETCH_ELECTRON=again to try again`,
    '无法取得 Electron。可设置 ELECTRON_MIRROR 镜像，或设 TONGBAN_FETCH_ELECTRON=again 再试一次',
  );
  return undefined;
}
