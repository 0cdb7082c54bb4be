import type { BrowserWindow, Rectangle } from 'electron';
import { pageAddress } from './addresses.ts';

/** Address and name of the second window, as the page asks for it. */
export const screenAddress = pageAddress('/screen.html');
export const screenName = 'tongban-screen';

/** What is asked when a page wants a window, and by whom. */
export type WindowQuestion = {
  readonly url: string;
  readonly frameName: string;
  /** Whether the page that asks is in a window of the program that has a door to the host. */
  readonly byMainWindow: boolean;
  /** How many second windows are open. */
  readonly open: number;
};

/** The one new window there is: our own page for the big screen, asked for by the main window, once. */
export function mayOpen({ url, frameName, byMainWindow, open }: WindowQuestion): boolean {
  return byMainWindow && open === 0 && url === screenAddress && frameName === screenName;
}

/** A display as far as it matters here. */
export type Display = { readonly id: number; readonly bounds: Rectangle };

/** Where the second window goes: all of a display that the main window is not on, or the usual size where there is none. */
export function placeOn(
  displays: readonly Display[],
  ofMain: Pick<Display, 'id'>,
): (Rectangle & { readonly fullscreen: true }) | { readonly width: number; readonly height: number } {
  const other = displays.find(({ id }) => id !== ofMain.id);
  return other ? { ...other.bounds, fullscreen: true } : { width: 1280, height: 720 };
}

/** Ends the second window with the main one, which would otherwise leave it on the wall without a program. */
export function endWith(
  main: Pick<BrowserWindow, 'once'>,
  second: Pick<BrowserWindow, 'isDestroyed' | 'destroy'>,
): void {
  main.once('closed', () => {
    if (!second.isDestroyed()) second.destroy();
  });
}
