import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TongbanHost } from '../compose.ts';
import { composeHost } from '../compose.ts';
import { storedPort, storePort } from '../http/port.ts';
import type { HttpHost } from '../http/server.ts';
import { startHttpHost } from '../http/server.ts';
import type { AppWindow } from './app-window.ts';
import { openAppWindow } from './app-window.ts';
import { findBrowser, hasDisplay } from './find-browser.ts';
import { claimInstance } from './single-instance.ts';

export type BrowserDeskOptions = {
  readonly dataFolder: string;
  /** Folder of built pages. */
  readonly staticFolder: string;
  /** Folders of certificate fonts. */
  readonly fonts: readonly string[];
  readonly version: string;
  /** `auto` opens a window where there is a browser and a display; `never` only prints the link. */
  readonly window: 'auto' | 'never';
  /** Speaks to the person at the terminal, one line at a time: English and Chinese. */
  readonly say: (english: string, chinese: string) => void;
  /** Errors nobody expected, and with `verbose` one line per request. */
  readonly log: (line: string) => void;
  /** Settles when the program is told to end, by a signal for instance. */
  readonly stop: Promise<void>;
  readonly browserArguments?: readonly string[];
};

/**
 * Runs the program in the browser host until its window is closed, the door is shut, or it is told to stop. A second
 * start on the same data folder brings the first one's window to the front and returns at once.
 */
export async function runBrowserDesk(options: BrowserDeskOptions): Promise<void> {
  const { dataFolder, say } = options;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const scene: { window?: AppWindow; http?: HttpHost } = {};
  const claim = await claimInstance(dataFolder, () => show(scene, options));
  if (claim === undefined) {
    say('Tongban is already open; its window is in front now.', '通办已经打开，已将其窗口移到最前。');
    return;
  }
  try {
    const host = await composeHost({ dataFolder, resources: { fonts: options.fonts }, version: options.version });
    try {
      await serveUntilEnd(host, scene, options);
    } finally {
      await host.close();
    }
  } finally {
    await claim.release();
  }
}

async function serveUntilEnd(
  host: TongbanHost,
  scene: { window?: AppWindow; http?: HttpHost },
  options: BrowserDeskOptions,
): Promise<void> {
  const shut = Promise.withResolvers<void>();
  const http = await startHttpHost({
    router: host.router,
    staticFolder: options.staticFolder,
    port: await storedPort(options.dataFolder),
    log: options.log,
    report: (error, path) => options.log(`failed in ${path.join('.')}: ${describe(error)}`),
    connectionClosed: (id) => void host.connectionClosed(id).catch((error) => options.log(describe(error))),
    shut: () => {
      options.say(
        'Another program tried to get in with wrong keys ten times; Tongban closes. Start it again.',
        '有程序十次用错误的凭据尝试进入，通办即将关闭，请重新启动。',
      );
      shut.resolve();
    },
  });
  scene.http = http;
  try {
    await storePort(options.dataFolder, http.port);
    const window = await openWindow(http, options);
    if (window !== undefined) scene.window = window;
    await Promise.race([options.stop, shut.promise, ...(window === undefined ? [] : [window.closed])]);
    await window?.close();
  } finally {
    await http.close();
  }
}

async function openWindow(http: HttpHost, options: BrowserDeskOptions): Promise<AppWindow | undefined> {
  const browser = findBrowser();
  if (options.window === 'never' || browser === undefined || !hasDisplay()) {
    if (browser === undefined && options.window !== 'never') {
      options.say('No Chromium, Chrome or Edge was found.', '未找到 Chromium、Chrome 或 Edge 浏览器。');
    }
    sayLink(http, options);
    return undefined;
  }
  if (process.getuid?.() === 0) {
    options.say('Run as root, the browser has no sandbox of its own.', '以 root 运行时，浏览器没有自身的沙箱保护。');
  }
  return openAppWindow({
    browser,
    origin: http.url,
    oneTimeLink: () => http.oneTimeLink(),
    profileFolder: join(options.dataFolder, 'browser-profile'),
    extraArguments: options.browserArguments ?? [],
  });
}

function show(scene: { window?: AppWindow; http?: HttpHost }, options: BrowserDeskOptions): void {
  if (scene.window !== undefined) scene.window.bringToFront().catch((error) => options.log(describe(error)));
  else if (scene.http !== undefined) sayLink(scene.http, options);
}

function sayLink(http: HttpHost, { say }: BrowserDeskOptions): void {
  const link = http.oneTimeLink();
  say(
    `Open this link in a browser of this machine within 60 seconds; it works once:\n  ${link}`,
    `请在 60 秒内用本机浏览器打开上面的链接，只能用一次。`,
  );
}

// The stack is for the log of this machine; messages of errors hold codes, not people.
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
