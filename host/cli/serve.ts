import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type PlainDate, parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { openAppWindow } from '../app-window/app-window.ts';
import { findBrowser } from '../app-window/find-browser.ts';
import { claimInstance } from '../app-window/single-instance.ts';
import { clockOn } from '../clock.ts';
import { composeHost, type TongbanHost } from '../compose.ts';
import { storedPort, storePort } from '../http/port.ts';
import { type HttpHost, startHttpHost } from '../http/server.ts';
import { fontFolders } from '../papers/font-folders.ts';
import { defaultDataFolder } from './data-folder.ts';
import { programVersion } from './version.ts';

interface ServeOptions {
  readonly dataFolder: string;
  readonly window: 'auto' | 'none';
  readonly practice: boolean;
  readonly pages: string;
  readonly practiceDay: PlainDate | undefined;
}

function readOptions(argv: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      window: { type: 'string', default: 'auto' },
      practice: { type: 'boolean', default: false },
      pages: { type: 'string' },
      'practice-day': { type: 'string' },
    },
  });
  const day = values['practice-day'];
  const practiceDay = day === undefined ? undefined : parsePlainDate(day);
  if (day !== undefined && !practiceDay) throw new Error(`--practice-day: 不是日期：${day}`);
  return {
    practiceDay,
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    window: values.window === 'none' ? 'none' : 'auto',
    practice: values.practice,
    pages: values.pages ?? fileURLToPath(new URL('../../out/renderer', import.meta.url)),
  };
}

/** Settles when somebody ends the program from outside. */
function asked(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
  });
}

async function showWindow(server: HttpHost, dataFolder: string): Promise<{ closed: Promise<void>; show(): void }> {
  const browser = findBrowser();
  if (!browser) {
    process.stdout.write(`${server.oneTimeLink()}\n`);
    return { closed: new Promise(() => undefined), show: () => process.stdout.write(`${server.oneTimeLink()}\n`) };
  }
  if (process.getuid?.() === 0) process.stderr.write('以超级用户运行：浏览器没有沙箱。请改用普通用户。\n');
  const opened = await openAppWindow({
    browser,
    origin: server.url,
    oneTimeLink: () => server.oneTimeLink(),
    profileFolder: join(dataFolder, 'window'),
  });
  return { closed: opened.closed, show: () => void opened.bringToFront() };
}

async function serveWith(options: ServeOptions, host: TongbanHost, onShow: (show: () => void) => void): Promise<void> {
  let shut: () => void = () => undefined;
  const shutDown = new Promise<void>((settle) => {
    shut = settle;
  });
  const server = await startHttpHost({
    router: host.router,
    staticFolder: options.pages,
    port: await storedPort(options.dataFolder),
    log: process.env.TONGBAN_LOG ? (line) => process.stderr.write(`${line}\n`) : () => undefined,
    report: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    connectionClosed: (id) => void host.connectionClosed(id),
    shut: () => {
      process.stderr.write('太多错误的进入请求，程序已停止。请重新启动。\n');
      shut();
    },
  });
  await storePort(options.dataFolder, server.port);
  if (options.window === 'none') {
    process.stdout.write(`${server.oneTimeLink()}\n`);
    process.stderr.write('此链接 60 秒内有效，只能使用一次；按 Ctrl+C 结束程序。\n');
    onShow(() => process.stdout.write(`${server.oneTimeLink()}\n`));
    await Promise.race([asked(), shutDown]);
  } else {
    const window = await showWindow(server, options.dataFolder);
    onShow(window.show);
    await Promise.race([asked(), window.closed, shutDown]);
  }
  await server.close();
}

/**
 * `tongban serve [--data DIR] [--window auto|none] [--practice] [--practice-day 2026-03-02]`: the browser host. The day counts
 * in practice only; an office's acts always carry the machine's own. With a window it ends when the
 * window is closed; without, it prints a link that works once, and a second start prints another.
 */
export async function serve(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  await mkdir(options.dataFolder, { recursive: true, mode: 0o700 });
  let show: () => void = () => undefined;
  const claim = await claimInstance(options.dataFolder, () => show());
  if (!claim) {
    process.stderr.write('程序已经在运行，已请它显示窗口。\n');
    return 0;
  }
  const host = await composeHost({
    dataFolder: options.dataFolder,
    resources: { fonts: fontFolders() },
    version: programVersion(),
    ...(options.practiceDay ? { practiceClock: clockOn(options.practiceDay) } : {}),
  });
  try {
    if (options.practice) await host.services.preparePractice();
    await serveWith(options, host, (wanted) => {
      show = wanted;
    });
  } finally {
    await host.close();
    await claim.release();
  }
  return 0;
}
