import type { Session } from 'electron';
import { isOurAddress } from './addresses.ts';

/** What is asked, by whom. Electron grants everything unless told otherwise. */
export type PermissionQuestion = {
  readonly permission: string;
  readonly address: string | undefined;
  readonly isMainFrame: boolean;
  readonly media: readonly string[];
};

/** The one permission there is: the camera alone, for the photograph, in the main frame of our own page. */
export function mayHave({ permission, address, isMainFrame, media }: PermissionQuestion): boolean {
  const cameraOnly = permission === 'media' && media.length === 1 && media[0] === 'video';
  return cameraOnly && isMainFrame && address !== undefined && isOurAddress(address);
}

/** Sets every handler by which a session can give something away. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    answer(mayHave({ permission, address: details.requestingUrl, isMainFrame: details.isMainFrame, media }));
  });
  session.setPermissionCheckHandler((_contents, permission, _origin, details) => {
    const media = details.mediaType === undefined ? [] : [details.mediaType];
    return mayHave({ permission, address: details.requestingUrl, isMainFrame: details.isMainFrame, media });
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setUSBProtectedClassesHandler((details) => details.protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
}
