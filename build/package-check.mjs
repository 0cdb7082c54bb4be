// Looks into the packed programs: nothing missing, nothing too much, the right native driver, the fuses as decided.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader, listPackage } from '@electron/asar';
import { executableName } from './electron-builder.mjs';
import { expectedWire, readFusesOf } from './fuses.mjs';
import { fontFiles, prebuildOf } from './package-stage.mjs';

/**
 * Everything that is wrong with one packed program, in words; an empty list when it is right.
 * @param {string} folder
 * @param {'linux' | 'win'} system
 */
export function faultsOfPackage(folder, system) {
  const archive = join(folder, 'resources', 'app.asar');
  if (!existsSync(archive)) return [`${archive} is not there`];
  return [
    ...faultsOfContents(listPackage(archive, { isPack: false }), system),
    ...faultsOfUnpacked(`${archive}.unpacked`, system),
    ...faultsOfIntegrity(archive),
    ...faultsOfResources(join(folder, 'resources')),
    ...faultsOfFuses(folder, system),
  ];
}

const demanded = ['/package.json', '/out/electron/main.js', '/out/electron/preload.cjs', '/out/renderer/index.html'];
const mayLie = [/^\/package\.json$/, /^\/out(\/|$)/, /^\/node_modules(\/better-sqlite3(\/|$)|$)/];

function faultsOfContents(/** @type {string[]} */ listed, /** @type {'linux' | 'win'} */ system) {
  const paths = listed.map((path) => path.replaceAll('\\', '/'));
  const missing = [...demanded, '/out/renderer/files.json'].filter((path) => !paths.includes(path));
  const tooMuch = paths.filter((path) => !mayLie.some((pattern) => pattern.test(path)));
  const sources = paths.filter((path) => /\.(ts|tsx|map|c|cc|cpp|h|gyp)$|\/(test|tests|deps|src)(\/|$)/.test(path));
  const natives = paths.filter((path) => path.endsWith('.node')).map((path) => path.split('/').pop());
  return [
    ...missing.map((path) => `${path} is missing`),
    ...tooMuch.map((path) => `${path} should not be there`),
    ...sources.map((path) => `${path} is of no use to the program`),
    ...(natives.join() === prebuildOf[system] ? [] : [`native drivers: ${natives.join(', ') || 'none'}`]),
  ];
}

function faultsOfUnpacked(/** @type {string} */ folder, /** @type {'linux' | 'win'} */ system) {
  const driver = join(folder, 'node_modules', 'better-sqlite3', 'prebuilds', prebuildOf[system]);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const others = files.filter((entry) => entry.isFile() && entry.name !== prebuildOf[system]);
  return [
    ...(existsSync(driver) ? [] : [`${driver} is missing`]),
    ...others.map(({ name }) => `${name} is unpacked for nothing`),
  ];
}

function faultsOfIntegrity(/** @type {string} */ archive) {
  const { headerString } = getRawHeader(archive);
  const header = JSON.parse(headerString);
  const hash = header.files['package.json'].integrity?.hash;
  const text = readFileSync(archive);
  const { offset, size } = header.files['package.json'];
  const start = 8 + text.readUInt32LE(4) + Number(offset);
  const real = createHash('sha256')
    .update(text.subarray(start, start + size))
    .digest('hex');
  return hash === real ? [] : ['the archive does not hold the hash of its package.json'];
}

function faultsOfResources(/** @type {string} */ resources) {
  const fonts = fontFiles.map((file) => file.slice(file.indexOf('/') + 1));
  const wanted = [...fonts.map((name) => join('fonts', name)), join('fonts', 'LICENSE'), join('licences', 'LICENSE')];
  return wanted.filter((path) => !existsSync(join(resources, path))).map((path) => `resources/${path} is missing`);
}

function faultsOfFuses(/** @type {string} */ folder, /** @type {'linux' | 'win'} */ system) {
  const file = join(folder, system === 'win' ? `${executableName.win}.exe` : executableName.linux);
  if (!existsSync(file)) return [`${file} is missing`];
  return readFusesOf(file)
    .filter((wire) => wire !== expectedWire)
    .map((wire) => `fuses read ${wire} and should read ${expectedWire}`);
}
