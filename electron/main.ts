import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, ipcMain, Menu, session as sessions } from 'electron';
import { defaultDataFolder } from '#host/cli/data-folder.ts';
import { composeHost } from '#host/compose.ts';
import type { Connection } from '#host/connection.ts';
import { serveCalls } from '#host/http/rpc.ts';
import { openStaticFiles } from '#host/http/static-files.ts';
import { fontFolders } from '#host/papers/font-folders.ts';
import { readStartArguments } from './arguments.ts';
import { failedToStart, report } from './failures.ts';
import { guardContents } from './guards.ts';
import { openDoor } from './ipc.ts';
import { cutNetwork } from './network.ts';
import { servePages } from './pages.ts';
import { guardPermissions } from './permissions.ts';
import { prepareBeforeReady } from './switches.ts';
import { bringToFront, makeWindow, secondWindowOptions } from './windows.ts';

const start = readStartArguments(process.argv);
const dataFolder = start.dataFolder ?? defaultDataFolder();
const built = join(import.meta.dirname, '..');

/** A window that has a door to the host. */
type OpenWindow = { readonly window: BrowserWindow; readonly connection: Connection };

/** Opens the program: the host, a session without a memory, the door, the window. */
async function open(): Promise<BrowserWindow> {
  const windows = new Map<number, OpenWindow>();
  guardContents(app, {
    refused: (what) => report('refused', what),
    mainWindowOf: (contentsId) => windows.get(contentsId)?.window,
    secondWindow: (main) => secondWindowOptions(app.isPackaged, main),
  });
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  const host = await composeHost({ dataFolder, resources: { fonts: fontFolders() }, version: app.getVersion() });
  app.on(
    'will-quit',
    endOnce(() => host.close()),
  );
  if (start.practice) await host.services.preparePractice();

  // Without `persist:` nothing of a page is kept on the disk.
  const session = sessions.fromPartition('tongban');
  guardPermissions(session);
  cutNetwork(session.webRequest, !app.isPackaged);
  servePages(session.protocol, await openStaticFiles(join(built, 'renderer')));

  openDoor(ipcMain, {
    serveCall: serveCalls(host.router, (error, path) => report(`failed in ${path.join('.')}`, error)),
    connectionOf: (contentsId) => windows.get(contentsId)?.connection,
    refused: (reason) => report('refused', reason),
  });
  return makeWindow({
    session,
    preload: join(built, 'electron', 'preload.cjs'),
    packaged: app.isPackaged,
    made: (window) => {
      const contentsId = window.webContents.id;
      const connection = { id: `window ${contentsId}` };
      windows.set(contentsId, { window, connection });
      window.once('closed', () => {
        windows.delete(contentsId);
        host.connectionClosed(connection.id).catch((error: unknown) => report('failed to lock', error));
      });
    },
  });
}

/** Holds the end of the program back until the work is done, once. */
function endOnce(work: () => Promise<void>): (event: { preventDefault(): void }) => void {
  let ended = false;
  return (event) => {
    if (ended) return;
    ended = true;
    event.preventDefault();
    work()
      .catch((error: unknown) => report('failed to close', error))
      .finally(() => app.quit());
  };
}

prepareBeforeReady();
// One program per data folder: Electron keeps the lock where it keeps its own files.
app.setPath('userData', join(dataFolder, 'shell'));
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  const opened = app.whenReady().then(open);
  opened.catch(failedToStart);
  app.on('second-instance', () => void opened.then(bringToFront, () => {}));
  app.on('window-all-closed', () => app.quit());
}
