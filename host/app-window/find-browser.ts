import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
};

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const windowsFiles = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
const macFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser that shows the program: the file named in TONGBAN_BROWSER, or the first Chromium, Chrome or Edge that is
 * installed. Undefined when there is none.
 */
export function findBrowser(
  around: Surroundings = { platform: process.platform, env: process.env, exists: existsSync },
) {
  const named = around.env.TONGBAN_BROWSER;
  if (named !== undefined && named !== '') return around.exists(named) ? named : undefined;
  return candidates(around).find((file) => around.exists(file));
}

function candidates({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') return macFiles;
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsFiles.flatMap((file) => roots.map((root) => `${root}\\${file}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** True when a window can be opened at all. */
export function hasDisplay({ platform, env }: Omit<Surroundings, 'exists'> = process): boolean {
  if (platform !== 'linux') return true;
  return [env.DISPLAY, env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '');
}
