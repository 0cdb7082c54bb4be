// Brings what a command needs: Node, the npm packages, a browser, fonts, the PDF tools, Electron's binary. Every
// command of package.json calls it first; when all is there it only looks at a few files.
import { checkNodeVersion, requireNode24 } from './node-24.mjs';
import { ensurePackages } from './node-packages.mjs';
import { root } from './paths.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { ensureTools } from './system-install.mjs';
import { toolsOfWant } from './system-tools.mjs';

/**
 * Makes sure that what is wanted is there: 'npm' (always), 'chromium', 'fonts', 'pdf-tools', 'print-queue', 'installer', 'electron'.
 * Answers the files found: `node` (Node 24), `tools` (see system-tools.mjs; a tool that could not be had is missing
 * from it, and was named on the terminal) and `electron` (its binary, or undefined).
 * Throws a SetUpProblem where nothing can run: Node too old, npm ci failed, no Node 24 for this processor.
 */
export async function ensureSetUp({ wants }) {
  checkNodeVersion();
  const stamp = readStamp(root);
  const lock = ensurePackages(root, stamp);
  const node = requireNode24(root);
  const names = wants.flatMap((want) => toolsOfWant[want] ?? []);
  const { found: tools, failed } = ensureTools(names, { found: stamp.tools, failed: stamp.failed });
  const stillFailed = [...stamp.failed.filter((name) => !names.includes(name)), ...failed];
  const next = { lock, tools: { ...stamp.tools, ...tools }, failed: stillFailed };
  if (JSON.stringify(next) !== JSON.stringify(stamp)) writeStamp(root, next);
  return { node, tools, electron: wants.includes('electron') ? await findElectron() : undefined };
}

async function findElectron() {
  const { ensureElectronBinary } = await import('./electron-binary.mjs');
  return ensureElectronBinary();
}
