// What the `electron` script runs: opens the Node inspector when asked, makes `electron` mean the stand-in, loads the
// program's compiled main file unmodified, and starts Chromium once that file has run.
'use strict';
const fs = require('node:fs');
const inspector = require('node:inspector');
const { createRequire, registerHooks } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { unpackArchive } = require('./asar.cjs');

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`The Electron stand-in needs Node 24 on the PATH and found ${process.versions.node}\n`);
  process.exit(1);
}

/** Splits the command line as Electron does: `-r` modules, our own switches, the folder of the program, the rest. */
function readCommandLine(args) {
  const line = { requires: [], inspect: undefined, switches: [], app: undefined };
  for (const [at, argument] of args.entries()) {
    if (args[at - 1] === '-r' && line.app === undefined) line.requires.push(argument);
    else if (argument === '-r') continue;
    else if (argument.startsWith('--inspect=')) line.inspect = Number(argument.slice('--inspect='.length));
    else if (argument.startsWith('--')) line.switches.push(argument);
    else if (line.app === undefined) line.app = path.resolve(argument);
  }
  return line;
}

const line = readCommandLine(process.argv.slice(2));
const archive = path.join(__dirname, 'resources', 'app.asar');
const packaged = fs.existsSync(archive);
const appFolder = packaged ? unpackArchive(archive) : line.app;
if (appFolder === undefined) {
  process.stderr.write('The Electron stand-in was given no program to run\n');
  process.exit(1);
}

process.argv = [process.argv[0], ...process.argv.slice(2)];
process.resourcesPath = path.join(__dirname, 'resources');
Object.defineProperty(process.versions, 'electron', {
  value: fs.readFileSync(path.join(__dirname, 'version'), 'utf8').trim(),
});
Object.defineProperty(process.versions, 'electronStandIn', { value: '1' });
process.stderr.write('This is the stand-in for Electron, not Electron\n');

const stands = {
  import: pathToFileURL(path.join(__dirname, 'electron.mjs')).href,
  require: pathToFileURL(path.join(__dirname, 'index.cjs')).href,
};
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context);
    const format = context.conditions.includes('import') ? 'import' : 'require';
    return { url: stands[format], format: format === 'import' ? 'module' : 'commonjs', shortCircuit: true };
  },
});

const { start } = require('./index.cjs').standIn;
start({ appFolder, packaged, packageFile: JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8')) });
if (line.inspect !== undefined) inspector.open(line.inspect, '127.0.0.1');
for (const module of line.requires) createRequire(path.join(appFolder, 'package.json'))(module);

const { main } = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
import(pathToFileURL(path.join(appFolder, main)).href)
  .then(() => require('./chromium.cjs').startChromium(line.switches, require('./index.cjs').app))
  .catch((error) => {
    process.stderr.write(`The program failed in the Electron stand-in: ${error.stack}\n`);
    process.exit(1);
  });
