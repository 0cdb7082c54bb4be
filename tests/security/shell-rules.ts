import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources of the shell by file name, without their comments. */
export type Sources = Readonly<Record<string, string>>;

/** One thing that must hold in the shell's sources. Answers what breaks it, an empty list when it holds. */
export type ShellRule = { readonly name: string; faults(sources: Sources): string[] };

/** Reads the sources of a folder; tests are no part of the program. */
export function readSources(folder: string): Sources {
  const names = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
  return Object.fromEntries(names.map((name) => [name, withoutComments(readFileSync(join(folder, name), 'utf8'))]));
}

/** Source text without block comments and line comments; `//` inside an address stays. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function places(sources: Sources, pattern: RegExp): string[] {
  return Object.entries(sources).flatMap(([name, text]) =>
    [...text.matchAll(pattern)].map(([hit]) => `${name}: ${hit}`),
  );
}

/** Something may occur only in one file, and there exactly so many times. */
function onlyIn(file: string, times: number, pattern: RegExp): ShellRule['faults'] {
  return (sources) => {
    const elsewhere = places(Object.fromEntries(Object.entries(sources).filter(([name]) => name !== file)), pattern);
    const there = places({ [file]: sources[file] ?? '' }, pattern);
    return [...elsewhere, ...(there.length === times ? [] : [`${file}: ${there.length} times instead of ${times}`])];
  };
}

function never(pattern: RegExp): ShellRule['faults'] {
  return (sources) => places(sources, pattern);
}

function demanded(file: string, ...texts: string[]): ShellRule['faults'] {
  return (sources) => texts.filter((text) => !sources[file]?.includes(text)).map((text) => `${file}: no ${text}`);
}

function withoutFiles(sources: Sources, names: readonly string[]): Sources {
  return Object.fromEntries(Object.entries(sources).filter(([name]) => !names.includes(name)));
}

/** The rules of the shell that its text alone shows. */
export const shellRules: readonly ShellRule[] = [
  {
    name: 'windows are made in one place',
    faults: onlyIn('windows.ts', 1, /new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b/g),
  },
  {
    name: 'every safety setting of a window is written out',
    faults: demanded(
      'windows.ts',
      'sandbox: true',
      'contextIsolation: true',
      'nodeIntegration: false',
      'nodeIntegrationInWorker: false',
      'nodeIntegrationInSubFrames: false',
      'webviewTag: false',
      'devTools: !packaged',
      'spellcheck: false',
    ),
  },
  {
    name: 'no safety setting is taken back',
    faults: never(
      /\b(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|disable-web-security|no-sandbox)\b|sandbox: false|contextIsolation: false|nodeIntegration(\w*): true/g,
    ),
  },
  {
    name: 'the sandbox is on before anything else',
    faults: (sources) => {
      const main = sources['main.ts'] ?? '';
      const inTime =
        main.lastIndexOf('prepareBeforeReady()') !== -1 &&
        main.lastIndexOf('prepareBeforeReady()') < main.indexOf('whenReady()');
      return [...demanded('switches.ts', 'app.enableSandbox()')(sources), ...(inTime ? [] : ['main.ts: too late'])];
    },
  },
  { name: 'switches are appended in one place', faults: onlyIn('switches.ts', 1, /appendSwitch|appendArgument/g) },
  { name: 'one door for messages', faults: onlyIn('ipc.ts', 1, /ipcMain\.(handle|handleOnce|on|once|addListener)\(/g) },
  {
    name: 'no other way for messages',
    faults: never(
      /sendSync|sendToHost|webContents\.send\(|MessageChannelMain|ipcRenderer\.(on|once|send|postMessage)\b/g,
    ),
  },
  { name: 'the page gets one object', faults: onlyIn('preload.ts', 1, /exposeInMainWorld/g) },
  {
    name: 'both ends of the door name the same channel',
    faults: (sources) => [
      ...demanded('ipc.ts', 'handle(shellChannel,')(sources),
      ...demanded('preload.ts', 'ipcRenderer.invoke(shellChannel, message)', 'satisfies TongbanShell')(sources),
    ],
  },
  {
    name: 'one new window is allowed, and it has no preload script',
    faults: (sources) => [
      ...onlyIn('guards.ts', 1, /setWindowOpenHandler/g)(sources),
      ...onlyIn('guards.ts', 1, /action: 'allow'/g)(sources),
      ...demanded('guards.ts', 'if (main && mayOpen(', "return { action: 'deny' }")(sources),
      ...demanded('windows.ts', 'webPreferences: strictPreferences(packaged)')(sources),
      ...onlyIn('windows.ts', 3, /\bpreload\b/g)(withoutFiles(sources, ['main.ts', 'preload.ts'])),
    ],
  },
  {
    name: 'views are never attached',
    faults: demanded(
      'guards.ts',
      "'will-attach-webview'",
      "'will-navigate'",
      "'will-frame-navigate'",
      "'will-redirect'",
    ),
  },
  { name: 'nothing opens another program', faults: never(/\bshell\.(openExternal|openPath|openItem)|openExternal\(/g) },
  { name: 'pages come from the manifest only', faults: never(/loadFile\(|file:\/\/|executeJavaScript|insertCSS/g) },
  {
    name: 'no address of a network',
    faults: (sources) =>
      places(sources, /\b(https?|wss?|ftp):\/\/[^\s'"`]*/g).filter(
        (hit) => !hit.startsWith('ipc.ts: http://call.invalid'),
      ),
  },
  {
    name: 'nothing of a page is kept on the disk',
    faults: (sources) => [
      ...never(/persist:|defaultSession/g)(sources),
      ...onlyIn('main.ts', 1, /fromPartition\(/g)(sources),
    ],
  },
  {
    name: 'no dumps of memory, no remote module',
    faults: never(/crashReporter|@electron\/remote|enableRemoteModule/g),
  },
  {
    name: 'every way to give a permission is guarded',
    faults: demanded(
      'permissions.ts',
      'setPermissionRequestHandler(',
      'setPermissionCheckHandler(',
      'setDevicePermissionHandler(() => false)',
      'setDisplayMediaRequestHandler(',
      'setUSBProtectedClassesHandler(',
      'setBluetoothPairingHandler(',
    ),
  },
];
