import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Installs the peers of `package.json` here where they are missing, and says so. */
export function ensurePeers(folder: string): void {
  if (existsSync(path.join(folder, 'node_modules', '@react-pdf', 'renderer'))) return;
  console.error('The peers of the benches are not installed; running npm ci --prefix tests/bench …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  if (run.status !== 0) throw new Error('the peers could not be installed: is the npm registry reachable?');
}
