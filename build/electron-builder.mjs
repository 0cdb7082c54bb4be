// The configuration of electron-builder: unpacked programs for Linux and Windows. Installers come later.
import { join } from 'node:path';
import { setFuses } from './fuses.mjs';
import { inProject } from './setup/paths.mjs';

const icon = (/** @type {string} */ name) => inProject('build', 'icons', name);

/** Name of the program's file, without the ending of Windows. */
export const executableName = { linux: 'tongban', win: 'Tongban' };

/**
 * @param {{ stage: string, output: string, electronVersion: string, electronDist: string | undefined }} places
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfiguration({ stage, output, electronVersion, electronDist }) {
  return {
    appId: 'example.tongban.desk',
    productName: 'Tongban',
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    directories: { app: join(stage, 'program'), output },
    // The driver brings its binaries ready made; nothing is compiled.
    npmRebuild: false,
    // A native module cannot be loaded out of an archive; it alone lies beside it, not its whole package.
    asar: { smartUnpack: false },
    asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
    files: ['**/*'],
    extraResources: [{ from: join(stage, 'resources'), to: '.' }],
    linux: { target: 'dir', executableName: executableName.linux, icon: icon('icon.png'), category: 'Office' },
    win: { target: 'dir', executableName: executableName.win, icon: icon('icon.ico') },
    // The installer to come offers the program by which Windows prints, and carries it not (GPL).
    nsis: { include: inProject('build', 'windows', 'offer-sumatra.nsh') },
    publish: null,
    afterPack: async ({ appOutDir, electronPlatformName }) => {
      const windows = electronPlatformName === 'win32';
      const file = windows ? `${executableName.win}.exe` : executableName.linux;
      await setFuses(join(appOutDir, file));
    },
  };
}
