// Starts the installed Chromium without a window of its own and speaks its debugging protocol over a pipe. The pipe also
// ends Chromium when this process ends, by whatever cause.
'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
const waiting = new Map();
const listeners = new Set();
let child;
let lastId = 0;

function findChromium() {
  const named = process.env.TONGBAN_BROWSER;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

/** Starts Chromium with the switches the program and its driver asked for, then lets the program be ready. */
exports.startChromium = function startChromium(switches, app) {
  const browser = findChromium();
  if (browser === undefined) throw new Error('The Electron stand-in needs Chromium, Chrome or Edge');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'tongban-stand-in-profile-'));
  process.once('exit', () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const own = [
    '--headless',
    '--disable-gpu',
    '--no-startup-window',
    '--no-first-run',
    '--disable-background-networking',
  ];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const appended = app.commandLine.standInSwitches();
  const asked = switches.filter((one) => one.startsWith('--remote-debugging-port') || one.startsWith('--use-'));
  const args = [...own, ...root, ...appended, ...asked, '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  passDebuggingLine(child.stderr);
  child.once('exit', () => process.exit(app.standInExitCode() ?? 1));
  readMessages(child.stdio[4]);
  // Also the first answer: Chromium is up.
  return send('Target.setDiscoverTargets', { discover: true }).then(() => app.standInReady());
};

/** Repeats the one line of Chromium that a driver waits for: where its debugging port is. */
function passDebuggingLine(stream) {
  readline.createInterface({ input: stream }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
  });
}

function readMessages(stream) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop();
    for (const part of parts) take(JSON.parse(part));
  });
}

function take({ id, method, params, sessionId, result, error }) {
  if (method !== undefined) {
    for (const listener of listeners) listener(method, params, sessionId);
    return;
  }
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) resolve(result);
  else reject(new Error(`Chromium: ${error.message}`));
}

/** Sends one command, to the browser or to one attached page. */
function send(method, params = {}, sessionId = undefined) {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
}
exports.send = send;

/** Hears every event of the browser and of the attached pages. */
exports.onEvent = (listener) => listeners.add(listener);

/** Ends Chromium; its end ends this process. False when it was not running. */
exports.endChromium = function endChromium() {
  if (child === undefined) return false;
  send('Browser.close').catch(() => {});
  setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  return true;
};
