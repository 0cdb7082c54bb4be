import type { App, BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { isOurAddress, pageAddress } from './addresses.ts';
import { endWith, mayOpen, screenAddress } from './second-screen.ts';

/** What the guards need to know of windows. */
export type GuardOptions = {
  /** Something was stopped; the word holds nothing of the page. */
  readonly refused: (what: string) => void;
  /** The window of contents that have a door to the host. */
  readonly mainWindowOf: (contentsId: number) => BrowserWindow | undefined;
  /** What the second window is made of. */
  readonly secondWindow: (main: BrowserWindow) => BrowserWindowConstructorOptions;
};

/** True when a frame may go to an address: our own pages, and in a frame below, a document made in memory (the preview). */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  if (isOurAddress(address)) return true;
  return !isMainFrame && address.startsWith(`blob:${pageAddress('/')}`);
}

/**
 * Guards every contents the program ever makes: no navigation away, no embedded views, and no new window but the second
 * one, whose own contents may open nothing and go nowhere.
 */
export function guardContents(app: Pick<App, 'on'>, options: GuardOptions): void {
  let second: BrowserWindow | undefined;
  app.on('web-contents-created', (_event, contents) => {
    const isMain = () => options.mainWindowOf(contents.id) !== undefined;
    guard(contents, isMain, options.refused);
    contents.setWindowOpenHandler(({ url, frameName }) => {
      const main = options.mainWindowOf(contents.id);
      const open = second === undefined || second.isDestroyed() ? 0 : 1;
      if (main && mayOpen({ url, frameName, byMainWindow: true, open })) {
        return { action: 'allow', overrideBrowserWindowOptions: options.secondWindow(main) };
      }
      options.refused('new window');
      return { action: 'deny' };
    });
    contents.on('did-create-window', (window) => {
      second = window;
      const main = options.mainWindowOf(contents.id);
      if (main) endWith(main, window);
    });
  });
}

function guard(contents: WebContents, isMain: () => boolean, refused: (what: string) => void): void {
  const stopUnlessOurs = (event: { preventDefault(): void }, address: string, isMainFrame: boolean): void => {
    if (isMain() ? mayNavigate(address, isMainFrame) : isMainFrame && address === screenAddress) return;
    event.preventDefault();
    refused('navigation');
  };
  contents.on('will-navigate', (event) => stopUnlessOurs(event, event.url, true));
  contents.on('will-frame-navigate', (event) => stopUnlessOurs(event, event.url, event.isMainFrame));
  contents.on('will-redirect', (event) => stopUnlessOurs(event, event.url, event.isMainFrame));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    refused('webview');
  });
}
