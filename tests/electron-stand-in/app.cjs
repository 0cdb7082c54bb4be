// `app` of the stand-in: the life of the program, its paths, its one instance.
'use strict';
const { spawnSync } = require('node:child_process');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { endChromium } = require('./chromium.cjs');

const switches = new Map();
const paths = new Map();
const ready = Promise.withResolvers();
let program;
let isReady = false;
let sandboxed = false;
let exitCode;
let instanceServer;

class App extends EventEmitter {
  commandLine = {
    appendSwitch(name, value = '') {
      if (isReady) throw new Error('commandLine.appendSwitch was called after the program was ready');
      switches.set(name, value);
    },
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    standInSwitches: () => [...switches].map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`),
  };
  get isPackaged() {
    return program.packaged;
  }
  whenReady() {
    return ready.promise;
  }
  isReady() {
    return isReady;
  }
  getName() {
    return program.packageFile.productName ?? program.packageFile.name;
  }
  getVersion() {
    return program.packageFile.version;
  }
  getAppPath() {
    return program.appFolder;
  }
  setPath(name, value) {
    fs.mkdirSync(value, { recursive: true });
    paths.set(name, value);
  }
  getPath(name) {
    if (name === 'exe') return path.join(__dirname, 'electron');
    if (name === 'temp') return os.tmpdir();
    if (name === 'home') return os.homedir();
    const value = paths.get(name);
    if (value === undefined) throw new Error(`The stand-in has no path for '${name}'`);
    return value;
  }
  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before the app is ready');
    sandboxed = true;
  }
  requestSingleInstanceLock() {
    return becomeInstance(path.join(this.getPath('userData'), 'stand-in.sock'));
  }
  quit() {
    if (exitCode !== undefined || !emitPreventable('before-quit')) return;
    const { BrowserWindow } = require('./windows.cjs');
    for (const window of BrowserWindow.getAllWindows()) window.close();
    this.standInQuitWhenEmpty(true);
  }
  exit(code = 0) {
    exitCode = code;
    instanceServer?.close();
    this.emit('quit', {}, code);
    if (!endChromium()) process.exit(code);
  }
  standInExitCode() {
    return exitCode;
  }
  standInReady() {
    isReady = true;
    this.emit('ready', {}, {});
    ready.resolve();
  }
  standInSandboxed() {
    return sandboxed;
  }
  // Called when a window has closed, and by quit().
  standInQuitWhenEmpty(quitting) {
    const { BrowserWindow } = require('./windows.cjs');
    if (quitting) this.standInQuitting = true;
    if (BrowserWindow.getAllWindows().length > 0) return;
    if (!this.standInQuitting) {
      if (!this.emit('window-all-closed')) this.quit();
    } else if (emitPreventable('will-quit')) this.exit(0);
    else this.standInQuitting = false;
  }
}

/** Emits an event that a listener may prevent; true when none did. */
function emitPreventable(name) {
  let prevented = false;
  exports.app.emit(name, {
    preventDefault() {
      prevented = true;
    },
  });
  return !prevented;
}

const knockProgram = `
  const socket = require('node:net').connect(process.argv[1], () => socket.end(process.argv[2]));
  socket.on('error', () => process.exit(1)).on('close', () => process.exit(0));`;

function becomeInstance(address) {
  const message = JSON.stringify({ argv: process.argv, folder: process.cwd() });
  const knock = spawnSync(process.execPath, ['-e', knockProgram, address, message]);
  if (knock.status === 0) return false;
  fs.rmSync(address, { force: true });
  instanceServer = net.createServer((socket) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('end', () => {
      const { argv, folder } = JSON.parse(text);
      exports.app.emit('second-instance', {}, argv, folder, undefined);
    });
  });
  instanceServer.listen(address);
  instanceServer.unref();
  return true;
}

exports.app = new App();

/** Tells `app` which program this is. */
exports.start = (options) => {
  program = options;
  paths.set('userData', path.join(os.tmpdir(), `tongban-stand-in-user-${process.pid}`));
};
