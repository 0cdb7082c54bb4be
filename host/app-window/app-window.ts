import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { browserArguments, profilePreferences } from './arguments.ts';
import { DevtoolsPipe } from './devtools-pipe.ts';

export type AppWindowOptions = {
  readonly browser: string;
  /** Origin of the loopback server. */
  readonly origin: string;
  /** Makes the link by which the window enters; asked for only when the window is there. */
  readonly oneTimeLink: () => string;
  /** Emptied before and after: the browser keeps nothing of a day's work. */
  readonly profileFolder: string;
  readonly extraArguments?: readonly string[];
};

/** A window of the installed browser that shows the program. */
export type AppWindow = {
  /** Settles when the window was closed or the browser ended, by whatever cause. */
  readonly closed: Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
};

const targetsSchema = z.object({ targetInfos: z.array(z.object({ targetId: z.string(), type: z.string() })) });
const attachedSchema = z.object({ sessionId: z.string() });
const windowSchema = z.object({ windowId: z.int() });

/**
 * Opens the program in a window of its own. No secret is in the browser's arguments: it starts on the waiting page, and
 * the one-time link goes through the pipe.
 * @throws when the browser cannot be started or shows no page within 30 seconds.
 */
export async function openAppWindow(options: AppWindowOptions): Promise<AppWindow> {
  await makeProfile(options.profileFolder);
  const child = startBrowser(options);
  const exited = exitOf(child);
  const pipe = new DevtoolsPipe(writable(child), readable(child));
  try {
    const page = await Promise.race([
      enterProgram(pipe, options),
      exited.then(() => Promise.reject(new Error('The browser ended before it showed a page'))),
    ]);
    const closed = Promise.race([exited, pageClosed(pipe, page.target)]).then(async () => {
      await endBrowser(pipe, child, exited);
      await rm(options.profileFolder, { recursive: true, force: true, maxRetries: 5 });
    });
    return {
      closed,
      bringToFront: () => bringToFront(pipe, page),
      close: () => endBrowser(pipe, child, exited).then(() => closed),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

type Page = { readonly target: string; readonly session: string };

async function makeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  await mkdir(join(folder, 'Default'), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(profilePreferences));
}

function startBrowser({ browser, origin, profileFolder, extraArguments = [] }: AppWindowOptions): ChildProcess {
  const asRoot = process.getuid?.() === 0;
  const start = { waitingPage: `${origin}/starting`, profileFolder, asRoot, extra: extraArguments };
  return spawn(browser, browserArguments(start), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
}

async function enterProgram(pipe: DevtoolsPipe, { origin, oneTimeLink }: AppWindowOptions): Promise<Page> {
  const target = await findPage(pipe);
  await pipe.send('Target.setDiscoverTargets', { discover: true });
  const camera = { permission: { name: 'camera' }, setting: 'granted', origin };
  await pipe.send('Browser.setPermission', camera);
  const attached = attachedSchema.parse(await pipe.send('Target.attachToTarget', { targetId: target, flatten: true }));
  await pipe.send('Page.navigate', { url: oneTimeLink() }, attached.sessionId);
  return { target, session: attached.sessionId };
}

async function findPage(pipe: DevtoolsPipe): Promise<string> {
  const patience = Date.now() + 30_000;
  while (Date.now() < patience) {
    const { targetInfos } = targetsSchema.parse(await pipe.send('Target.getTargets'));
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page !== undefined) return page.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The browser showed no page within 30 seconds');
}

function pageClosed(pipe: DevtoolsPipe, target: string): Promise<void> {
  return new Promise((resolve) =>
    pipe.onEvent(({ method, params }) => {
      if (method === 'Target.targetDestroyed' && params.targetId === target) resolve();
    }),
  );
}

async function bringToFront(pipe: DevtoolsPipe, { target, session }: Page): Promise<void> {
  const { windowId } = windowSchema.parse(await pipe.send('Browser.getWindowForTarget', { targetId: target }));
  await pipe.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await pipe.send('Page.bringToFront', {}, session);
}

async function endBrowser(pipe: DevtoolsPipe, child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  pipe.send('Browser.close').catch(() => {}); // it may be ending already, which is what is wanted
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exited;
  clearTimeout(patience);
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
}

function writable(child: ChildProcess): Writable {
  const stream = child.stdio[3];
  if (!(stream instanceof Writable)) throw new Error('The pipe to the browser was not opened');
  return stream;
}

function readable(child: ChildProcess): Readable {
  const stream = child.stdio[4];
  if (!(stream instanceof Readable)) throw new Error('The pipe from the browser was not opened');
  return stream;
}
