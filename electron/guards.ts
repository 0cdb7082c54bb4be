import type { App, WebContents } from 'electron';
import { isOurAddress, pageAddress } from './addresses.ts';

/** True when a frame may go to an address: our own pages, and in a frame below, a document made in memory (the preview). */
export function mayNavigate(address: string, isMainFrame: boolean): boolean {
  if (isOurAddress(address)) return true;
  return !isMainFrame && address.startsWith(`blob:${pageAddress('/')}`);
}

/** Guards every contents the program ever makes: no navigation away, no new windows, no embedded views. */
export function guardContents(app: Pick<App, 'on'>, refused: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, refused));
}

function guard(contents: WebContents, refused: (what: string) => void): void {
  const stopUnlessOurs = (event: { preventDefault(): void }, address: string, isMainFrame: boolean): void => {
    if (mayNavigate(address, isMainFrame)) return;
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
  contents.setWindowOpenHandler(() => {
    refused('new window');
    return { action: 'deny' };
  });
}
