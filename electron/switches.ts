import { app, protocol } from 'electron';
import { scheme } from './addresses.ts';

/** All that must be said to Chromium before it starts. The only file that may append switches. */
export function prepareBeforeReady(): void {
  app.enableSandbox();
  // Nothing of a page on the disk, and no line to the outside.
  for (const quiet of ['disable-http-cache', 'disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(quiet);
  }
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: false,
        bypassCSP: false,
        allowServiceWorkers: false,
        codeCache: false,
      },
    },
  ]);
}
