import type { BrowserWindowConstructorOptions, Session } from 'electron';
import { BrowserWindow, screen } from 'electron';
import { pageAddress } from './addresses.ts';
import { placeOn } from './second-screen.ts';

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

/** The safety settings of every window. */
function strictPreferences(packaged: boolean) {
  return {
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
  } as const;
}

/**
 * What the second window is made of, where the page asks for it: on another display if there is one, with the settings of
 * every window, in the opener's session, and without the preload script: it has no door to the host.
 */
export function secondWindowOptions(packaged: boolean, main: BrowserWindow): BrowserWindowConstructorOptions {
  const place = placeOn(screen.getAllDisplays(), screen.getDisplayMatching(main.getBounds()));
  return {
    ...place,
    title: '通办 大屏',
    backgroundColor: '#b3202c',
    webPreferences: strictPreferences(packaged),
  };
}

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
      ...strictPreferences(packaged),
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
