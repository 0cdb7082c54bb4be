import { screenPage, screenWindowName } from './channel.ts';

/** The part of the browser's window management that is used here; the typings of the DOM do not have it yet. */
interface ScreenDetails {
  readonly currentScreen: unknown;
  readonly screens: readonly {
    readonly availLeft: number;
    readonly availTop: number;
    readonly availWidth: number;
    readonly availHeight: number;
  }[];
}

async function detailsIfGranted(): Promise<ScreenDetails | undefined> {
  const ask: unknown = Reflect.get(window, 'getScreenDetails');
  if (typeof ask !== 'function') return undefined;
  try {
    // The cast: the list of names in the typings is shorter than that of the browser.
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName });
    if (state !== 'granted') return undefined;
    // The cast is the border to an API without typings; what is read of it is used as numbers only.
    return (await ask.call(window)) as ScreenDetails;
  } catch {
    return undefined;
  }
}

/** Where the second window goes: the whole of another display where the browser tells of one, else the usual size. */
async function placement(): Promise<string> {
  const details = await detailsIfGranted();
  const other = details?.screens.find((screen) => screen !== details.currentScreen);
  if (!other) return 'popup,width=1280,height=720';
  const { availLeft, availTop, availWidth, availHeight } = other;
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}

/**
 * Opens the second window, or brings the open one to the front. Permission to manage windows is used where it was
 * granted and never asked for. Null where the browser blocks it.
 */
export async function openScreenWindow(): Promise<Window | null> {
  const features = await placement();
  return window.open(new URL(screenPage, location.href), screenWindowName, features);
}
