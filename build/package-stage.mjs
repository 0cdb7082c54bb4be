// Lays out what one system's program is made of, and nothing else: the builder packs this folder as it stands.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './setup/paths.mjs';

/** The native driver of each system, by the name the driver's package gives it. */
export const prebuildOf = { linux: 'linux-x64.node', win: 'win32-x64.node' };

/** The font files of the certificates, which templates look for by name. */
export const fontFiles = ['400Regular/NotoSerifSC_400Regular.ttf', '600SemiBold/NotoSerifSC_600SemiBold.ttf'];

const fontPackage = inProject('node_modules', '@expo-google-fonts', 'noto-serif-sc');
const driver = inProject('node_modules', 'better-sqlite3');

/** Fields of our package.json that the packed program has too. */
function packedPackage() {
  const whole = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const { name, productName, version, description, homepage, author, license, type, main } = whole;
  const { version: driverVersion } = JSON.parse(readFileSync(join(driver, 'package.json'), 'utf8'));
  const dependencies = { 'better-sqlite3': driverVersion };
  return { name, productName, version, description, homepage, author, license, type, main, dependencies };
}

/** Puts the files of one system's program into a fresh folder and gives that folder. `system` is `linux` or `win`. */
export function stageProgram(/** @type {'linux' | 'win'} */ system) {
  const stage = inProject('out', 'stage', system);
  rmSync(stage, { recursive: true, force: true });
  const program = join(stage, 'program');
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, 'package.json'), `${JSON.stringify(packedPackage(), null, 2)}\n`);
  for (const part of ['electron', 'renderer']) {
    cpSync(inProject('out', part), join(program, 'out', part), { recursive: true });
  }
  stageDriver(join(program, 'node_modules', 'better-sqlite3'), prebuildOf[system]);
  stageResources(join(stage, 'resources'));
  return stage;
}

function stageDriver(/** @type {string} */ to, /** @type {string} */ prebuild) {
  mkdirSync(join(to, 'prebuilds'), { recursive: true });
  for (const part of ['package.json', 'LICENSE', 'lib'])
    cpSync(join(driver, part), join(to, part), { recursive: true });
  cpSync(join(driver, 'prebuilds', prebuild), join(to, 'prebuilds', prebuild));
}

function stageResources(/** @type {string} */ to) {
  mkdirSync(join(to, 'fonts'), { recursive: true });
  for (const file of fontFiles) cpSync(join(fontPackage, file), join(to, 'fonts', file.slice(file.indexOf('/') + 1)));
  cpSync(join(fontPackage, 'LICENSE_FONT'), join(to, 'fonts', 'LICENSE'));
  for (const name of ['LICENSE', 'THIRD-PARTY-LICENCES.md']) {
    if (existsSync(inProject(name))) cpSync(inProject(name), join(to, 'licences', name));
  }
}
