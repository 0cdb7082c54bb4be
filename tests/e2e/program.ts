import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';

const main = fileURLToPath(new URL('../../host/cli/main.ts', import.meta.url));

/** The program as a clerk starts it, without a window: a process of its own on a data folder of its own. */
export class Program {
  readonly dataFolder: string;
  #child: ChildProcess | undefined;

  constructor(dataFolder: string) {
    this.dataFolder = dataFolder;
  }

  /** Starts it and gives the link that opens it once. */
  async start(...more: string[]): Promise<string> {
    const child = spawn(process.execPath, [main, 'serve', '--data', this.dataFolder, '--window', 'none', ...more], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('http')) return line;
    }
    throw new Error(`the program ended without a link: ${complaint}`);
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** A test with the program in practice mode on a fresh data folder. */
export const test = base.extend<{ program: Program }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  program: async ({}, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'tongban-e2e-'));
    const program = new Program(dataFolder);
    await use(program);
    await program.kill();
    await rm(dataFolder, { recursive: true, force: true });
  },
});

/** Opens a link in the page and waits until the first page of the program stands. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading').first().waitFor();
}

/** Settles when a draft with these words has been stored; to be asked for before they are typed. */
export async function draftSaved(page: Page, words: string): Promise<void> {
  const typed = JSON.stringify(words).slice(1, -1);
  const saved = await page.waitForResponse(
    (response) => response.url().includes('cases/saveDraft') && (response.request().postData() ?? '').includes(typed),
  );
  if (!saved.ok()) throw new Error(`the draft was not saved: ${saved.status()}`);
}

/** Settles when the host has kept the field at which the clerk is; to be asked for before it is entered. */
export async function placeKept(page: Page, field: string): Promise<void> {
  await page.waitForResponse(
    (response) => response.url().includes('session/keepPlace') && (response.request().postData() ?? '').includes(field),
  );
}
