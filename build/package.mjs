// `npm run package`: the unpacked Linux and Windows programs in dist/, looked into and, on Linux, opened by the specs.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { builderConfiguration, executableName } from './electron-builder.mjs';
import { faultsOfPackage } from './package-check.mjs';
import { stageProgram } from './package-stage.mjs';
import { electronBinary } from './setup/electron-binary.mjs';
import { runWithNode24 } from './setup/node-24.mjs';
import { inProject, root } from './setup/paths.mjs';
import { say } from './setup/say.mjs';

const output = inProject('dist');
const standIn = inProject('tests', 'electron-stand-in');
const electronVersion = JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')).version;

/**
 * A folder in the place of Electron for Windows: some program's file with a fuse wire behind it. Good for looking at what
 * the packer does, and for nothing else.
 */
function makeWindowsStub() {
  const folder = inProject('out', 'stage', 'electron-win-stub');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const program = readFileSync(inProject('node_modules', 'electron-winstaller', 'vendor', '7z-x64.exe'));
  const wire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011', 'latin1');
  writeFileSync(join(folder, 'electron.exe'), Buffer.concat([program, wire]));
  writeFileSync(join(folder, 'version'), electronVersion);
  return folder;
}

/** Where the packer takes Electron from: undefined lets it fetch the system's own. */
async function electronFolders() {
  const { path } = await electronBinary();
  if (path !== undefined && !process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    return { real: true, linux: process.platform === 'linux' ? dirname(path) : undefined, win: undefined };
  }
  say(
    "Electron's binary is not here: packaging on the stand-in. What comes out is for checking, not for an office.",
    '本机没有 Electron 程序：用替身打包，结果只供检查，不能交付使用。',
  );
  return { real: false, linux: standIn, win: makeWindowsStub() };
}

async function packageFor(/** @type {'linux' | 'win'} */ system, /** @type {string | undefined} */ electronDist) {
  const stage = stageProgram(system);
  const config = builderConfiguration({ stage, output, electronVersion, electronDist });
  const platform = system === 'win' ? Platform.WINDOWS : Platform.LINUX;
  await build({ projectDir: root, targets: platform.createTarget('dir'), config, publish: 'never' });
  const folder = join(output, `${system}-unpacked`);
  const faults = faultsOfPackage(folder, system);
  for (const fault of faults) process.stderr.write(`${system}: ${fault}\n`);
  if (faults.length > 0) throw new Error(`The program for ${system} is not as it should be`);
  process.stdout.write(`${folder}: contents, driver and nine fuses as they should be\n`);
  return folder;
}

/** Opens the packed Linux program by the same specs; a real Electron with its fuses set lets no driver in. */
async function runSpecs(/** @type {string} */ folder) {
  const program = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const env = { TONGBAN_PACKAGED: join(folder, executableName.linux) };
  const args = ['test', '-c', 'tests/playwright.config.ts', '--project=shell', '--output=test-results/packaged'];
  const code = await runWithNode24(root, program, args, { env });
  if (code !== 0) throw new Error('The specs failed on the packaged program');
}

rmSync(output, { recursive: true, force: true });
const built = await runWithNode24(root, inProject('build', 'build.mjs'), []);
if (built !== 0) throw new Error('The build failed');
const folders = await electronFolders();
const linux = await packageFor('linux', folders.linux);
await packageFor('win', folders.win);
cpSync(inProject('LICENSE'), join(output, 'LICENSE'));
if (process.platform === 'linux' && !folders.real) await runSpecs(linux);
