import type { WebRequest } from 'electron';
import { isOurAddress, pageAddress } from './addresses.ts';

/** Chromium's own PDF viewer, which shows the preview inside the program. */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** True for what a page of ours may load: itself, what it made in memory, and the built-in PDF viewer. */
export function mayLoad(address: string, developing: boolean): boolean {
  if (isOurAddress(address) || address.startsWith(`blob:${pageAddress('/')}`)) return true;
  if (address.startsWith('data:image/') || address.startsWith(pdfViewer)) return true;
  return developing && address.startsWith('devtools://devtools/');
}

/** Cuts a session off from every network: whatever is not the program itself is cancelled. */
export function cutNetwork(webRequest: Pick<WebRequest, 'onBeforeRequest'>, developing: boolean): void {
  webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayLoad(details.url, developing) }));
}
