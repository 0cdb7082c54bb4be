// `BrowserWindow` of the stand-in: a page of Chromium with the life of a window. It refuses options it does not know.
'use strict';
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const { app } = require('./app.cjs');
const { send } = require('./chromium.cjs');
const { makeContents } = require('./contents.cjs');

const shape = ['width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'backgroundColor', 'icon'];
const known = new Set([...shape, 'webPreferences']);
const demanded = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
};
const tolerated = ['session', 'preload', 'devTools', 'spellcheck', 'safeDialogs'];
const windows = new Set();
let lastId = 0;

function checkOptions({ webPreferences = {}, ...options }) {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new Error(`The stand-in does not know the window option '${name}'`);
  }
  for (const [name, value] of Object.entries(demanded)) {
    if (webPreferences[name] !== value) throw new Error(`The stand-in only has windows with ${name}: ${value}`);
  }
  for (const name of Object.keys(webPreferences)) {
    if (!(name in demanded) && !tolerated.includes(name)) throw new Error(`The stand-in does not know '${name}'`);
  }
  if (webPreferences.session === undefined) throw new Error('The stand-in has no default session');
  if (webPreferences.preload !== undefined && !fs.existsSync(webPreferences.preload)) {
    throw new Error(`Unable to load preload script: ${webPreferences.preload}`);
  }
}

class BrowserWindow extends EventEmitter {
  #visible;
  #minimized = false;
  #title;

  constructor(options) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkOptions(options);
    lastId += 1;
    this.id = lastId;
    this.standInPreferences = { ...options.webPreferences, session: undefined };
    this.#title = options.title ?? app.getName();
    this.#visible = options.show !== false;
    windows.add(this);
    this.webContents = makeContents(options.webPreferences);
    this.webContents.made = this.webContents.standInMake(options);
    this.webContents.made.catch((error) => process.stderr.write(`${error.stack}\n`));
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#closed());
  }

  static getAllWindows() {
    return [...windows];
  }
  static fromWebContents(contents) {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id) {
    return [...windows].find((window) => window.id === id) ?? null;
  }

  loadURL(address) {
    return this.webContents.loadURL(address);
  }
  getTitle() {
    return this.#title;
  }
  isDestroyed() {
    return !windows.has(this);
  }
  isVisible() {
    return this.#visible && !this.#minimized;
  }
  isMinimized() {
    return this.#minimized;
  }
  minimize() {
    this.#minimized = true;
    this.emit('minimize');
  }
  restore() {
    this.#minimized = false;
    this.emit('restore');
  }
  show() {
    this.#visible = true;
    this.emit('show');
  }
  focus() {
    this.emit('focus');
    send('Target.activateTarget', { targetId: this.webContents.standInTarget }).catch(() => {});
  }
  close() {
    let prevented = false;
    this.emit('close', {
      preventDefault() {
        prevented = true;
      },
    });
    if (!prevented) this.webContents.made.then(() => this.webContents.close());
  }

  #closed() {
    windows.delete(this);
    this.emit('closed');
    app.standInQuitWhenEmpty(false);
  }
}
exports.BrowserWindow = BrowserWindow;
