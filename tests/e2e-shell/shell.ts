import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron, test as base } from '@playwright/test';
import { electronBinary } from '#build/setup/electron-binary.mjs';
import type { TongbanShell } from '#core/contract/shell.ts';
import { hasDisplay } from '#host/app-window/find-browser.ts';

export { expect } from '@playwright/test';

const root = resolve(import.meta.dirname, '..', '..');
const standIn = join(root, 'tests', 'electron-stand-in');

/** What the specs drive: the program from its folder or as it was packaged, in Electron or in the stand-in. */
export type Driven = { readonly how: string; readonly executablePath?: string; readonly args: readonly string[] };

/** Chooses what to drive. `TONGBAN_PACKAGED` names the packaged program's executable. */
export async function chooseDriven(): Promise<Driven> {
  const packaged = process.env.TONGBAN_PACKAGED;
  if (packaged) {
    const onStandIn = existsSync(join(packaged, '..', 'boot.cjs'));
    return {
      how: `the packaged program on ${onStandIn ? 'the stand-in for Electron' : 'Electron'}`,
      executablePath: packaged,
      args: [],
    };
  }
  const real = process.env.ELECTRON_OVERRIDE_DIST_PATH ? undefined : (await electronBinary()).path;
  if (real !== undefined && hasDisplay()) return { how: 'Electron', args: [root] };
  // Playwright asks Electron's npm package for the executable, and that one asks this.
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= standIn;
  return { how: 'the stand-in for Electron', args: [root] };
}

type Shell = {
  /** An empty data folder of this test. */
  dataFolder: string;
  program: ElectronApplication;
  page: Page;
};

/** A test with the program open in its window. */
export const test = base.extend<Shell>({
  // Playwright reads the fixtures that are needed out of the first parameter, so it must be a pattern.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-shell-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  program: async ({ dataFolder }, use, testInfo) => {
    const { how, executablePath, args } = await chooseDriven();
    testInfo.annotations.push({ type: 'driven', description: how });
    const program = await _electron.launch({
      args: [...args, '--data', dataFolder, '--use-fake-device-for-media-stream'],
      ...(executablePath === undefined ? {} : { executablePath }),
      cwd: root,
    });
    await use(program);
    await program.close();
  },
  page: async ({ program }, use) => {
    const page = await program.firstWindow();
    await page.locator('#root > *').first().waitFor();
    await use(page);
  },
});

/** Calls one procedure through the shell, as the typed client would, and gives what it answered. */
export async function call(page: Page, procedure: string, input: unknown = undefined): Promise<unknown> {
  const reply = await page.evaluate(
    async ({ path, text }) => {
      const shell: TongbanShell = Reflect.get(globalThis, 'tongbanShell');
      const number = 1_000_000 + Math.floor(performance.now());
      const body = new TextEncoder().encode(text);
      const answer = await shell.call({ call: number, path, contentType: 'application/json', body });
      return { status: answer.status, text: new TextDecoder().decode(answer.body) };
    },
    { path: `/rpc/${procedure}`, text: JSON.stringify({ json: input }) },
  );
  if (reply.status !== 200) throw new Error(`${procedure} answered ${reply.status}: ${reply.text}`);
  return JSON.parse(reply.text).json;
}

/** The address of the first window as the program knows it. */
export function address(program: ElectronApplication): Promise<string> {
  return program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '');
}
