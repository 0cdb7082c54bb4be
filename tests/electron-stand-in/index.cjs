// What `require('electron')` gives in the stand-in. Whatever is not here throws when it is asked for.
'use strict';
const { app, start } = require('./app.cjs');
const { webContents } = require('./contents.cjs');
const { channels, ipcMain } = require('./ipc.cjs');
const { protocol, session } = require('./session.cjs');
const { BrowserWindow } = require('./windows.cjs');

const dialogs = [];

const dialog = {
  showErrorBox(title, content) {
    dialogs.push({ title, content });
    process.stderr.write(`Error dialog: ${title}: ${content}\n`);
  },
};

const Menu = {
  setApplicationMenu(menu) {
    if (menu !== null) throw new Error('The stand-in has no menus');
  },
};

// One display, as headless Chromium has.
const display = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const screen = { getAllDisplays: () => [display], getDisplayMatching: () => display };

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, webContents };

module.exports = new Proxy(electron, {
  get(target, name) {
    if (name === 'standIn') return { start, channels, dialogs };
    if (typeof name === 'symbol' || name in target || name === 'then' || name === '__esModule') return target[name];
    throw new Error(`The Electron stand-in has no '${name}'`);
  },
});
