import type { Session } from 'electron';
import { BrowserWindow } from 'electron';
import { pageAddress } from './addresses.ts';

/** What a window is made of. */
export type WindowOptions = {
  readonly session: Session;
  /** File of the compiled preload script. */
  readonly preload: string;
  /** True in a packaged program: no developer tools. */
  readonly packaged: boolean;
  /** Called with the window before it loads anything, so that the door knows it. */
  readonly made: (window: BrowserWindow) => void;
};

/** Makes a window that shows the program. The only place where windows are made; every safety setting stands here. */
export async function makeWindow({ session, preload, packaged, made }: WindowOptions): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: '通办 Tongban',
    backgroundColor: '#ffffff',
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      devTools: !packaged,
      // The dictionary would be fetched from outside, and it keeps words.
      spellcheck: false,
      safeDialogs: true,
    },
  });
  made(window);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(pageAddress('/'));
  return window;
}

/** Brings a window to the front, also out of the task bar. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
