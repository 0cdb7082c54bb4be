import { rmSync } from 'node:fs';
import type { ClientContext, ClientLink } from '@orpc/client';
import { vi } from 'vitest';
import type { TongbanShell } from '#core/contract/shell.ts';
import { shellChannel } from '#core/contract/shell.ts';
import type { Caller } from '#electron/ipc.ts';
import { openDoor } from '#electron/ipc.ts';
import type { HostRouter } from '#host/http/rpc.ts';
import { serveCalls } from '#host/http/rpc.ts';
import { startHttpHost } from '#host/http/server.ts';
import { electronLink } from '#renderer/api/electron-link.ts';
import { httpLink } from '#renderer/api/http-link.ts';
import { inProcess, testWindow } from './in-process.ts';
import { enter, fetchAsPage } from './loopback-fetch.ts';
import { makeStaticFolder } from './static-folder.ts';

/** A router reached over one transport. */
export type OpenTransport = { readonly link: ClientLink<ClientContext>; close(): Promise<void> };

/** One way between page and host. */
export type Transport = { readonly name: string; open(router: HostRouter): Promise<OpenTransport> };

/** All transports that the contract must behave alike on. */
export const transports: readonly Transport[] = [
  inProcess,
  { name: 'IPC link', open: openIpc },
  { name: 'HTTP link', open: openHttp },
];

async function openIpc(router: HostRouter): Promise<OpenTransport> {
  const wire = makeIpcPair();
  openDoor(wire.ipcMain, {
    serveCall: serveCalls(router, ignore),
    connectionOf: (id) => (id === ourContents ? testWindow : undefined),
    refused: ignore,
  });
  const shell = await loadPreload(wire.invoke);
  return { link: electronLink(shell), close: async () => {} };
}

async function openHttp(router: HostRouter): Promise<OpenTransport> {
  const staticFolder = makeStaticFolder({ 'index.html': '<!doctype html>' });
  const host = await startHttpHost({
    router,
    staticFolder,
    port: undefined,
    log: ignore,
    report: ignore,
    connectionClosed: ignore,
    shut: ignore,
  });
  const cookie = await enter(host.oneTimeLink());
  return {
    link: httpLink({ origin: host.url, fetch: fetchAsPage(host.port, cookie) }),
    close: async () => {
      await host.close();
      rmSync(staticFolder, { recursive: true });
    },
  };
}

/** Id of the contents that the pair of `makeIpcPair` speaks as. */
export const ourContents = 7;

/** The caller that a page of ours in a window of ours is. */
export const ourCaller: Caller = { sender: { id: ourContents }, senderFrame: { url: 'app://bundle/', parent: null } };

/** Two ends of a channel between processes: what crosses is cloned, as Electron clones it. */
export function makeIpcPair(caller: Caller = ourCaller) {
  const handlers = new Map<string, (event: never, message: unknown) => unknown>();
  return {
    ipcMain: {
      handle(channel: string, handler: (event: never, message: unknown) => unknown): void {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    },
    async invoke(channel: string, message: unknown): Promise<unknown> {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      // The cast: handlers take Electron's whole event, of which this caller is the part they may look at.
      return structuredClone(await handler(caller as never, structuredClone(message)));
    },
  };
}

/** Runs the preload script against this end of the channel and gives what it exposes to the page. */
export async function loadPreload(invoke: (channel: string, message: unknown) => unknown): Promise<TongbanShell> {
  const exposed: unknown[] = [];
  vi.resetModules();
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (_name: string, api: unknown) => exposed.push(api) },
    ipcRenderer: { invoke },
  }));
  await import('#electron/preload.ts');
  vi.doUnmock('electron');
  if (exposed.length !== 1) throw new Error(`The preload script exposed ${exposed.length} objects`);
  return exposed[0] as TongbanShell; // closed with `satisfies TongbanShell` where it is made
}

/** The channel that the preload script uses. */
export const channel = shellChannel;

function ignore(): void {}
