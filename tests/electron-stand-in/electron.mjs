// What `import … from 'electron'` gives in the stand-in: a name that is not here fails when the program is linked.
import { createRequire } from 'node:module';

const electron = createRequire(import.meta.url)('./index.cjs');

export const { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, webContents } = electron;
