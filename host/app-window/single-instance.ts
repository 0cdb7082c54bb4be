import { createHash } from 'node:crypto';
import { chmod, mkdir, rm } from 'node:fs/promises';
import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

/** The first start keeps this until it ends. */
export type Claim = { release(): Promise<void> };

const showMessage = 'show\n';
const shownMessage = 'shown\n';
// The kernel takes 108 bytes with the closing zero on Linux, and 104 on macOS.
const longestSocketPath = 100;

/**
 * Claims a data folder for this start. When another start has it already, asks that one to bring its window to the front
 * and gives undefined. The register has a lock of its own; this is only how a second start finds the first.
 * @param show called when a later start asks for the window.
 */
export async function claimInstance(dataFolder: string, show: () => void): Promise<Claim | undefined> {
  const address = await addressFor(dataFolder);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await askFirst(address)) return undefined;
    const server = await listen(address, show);
    if (server !== undefined) return { release: () => release(server, address) };
  }
  throw new Error(`Neither reached the first start nor became it, at ${address}`);
}

async function addressFor(dataFolder: string): Promise<string> {
  const name = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\tongban-${name}`;
  const inside = join(resolve(dataFolder), 'desk.sock');
  if (Buffer.byteLength(inside) <= longestSocketPath) return inside;
  const folder = join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `tongban-${userInfo().uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${name}.sock`);
}

/** True when a first start answered. */
function askFirst(address: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(address, () => socket.write(showMessage));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.once('data', () => {
      answer(true);
      socket.destroy();
    });
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}

/** Undefined when another start was quicker. */
async function listen(address: string, show: () => void): Promise<Server | undefined> {
  // Nobody answered, so what lies there was left by a start that was killed.
  if (process.platform !== 'win32') await rm(address, { force: true });
  const server = createServer((socket) => answerLaterStart(socket, show));
  const bound = await new Promise<boolean>((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? settle(false) : fail(error)));
    server.listen(address, () => settle(true));
  });
  if (!bound) return undefined;
  if (process.platform !== 'win32') await chmod(address, 0o600);
  return server;
}

function answerLaterStart(socket: Socket, show: () => void): void {
  socket.setTimeout(5_000, () => socket.destroy());
  socket.on('error', () => {}); // a later start that went away needs no answer
  socket.once('data', (data) => {
    if (data.toString() !== showMessage) return socket.destroy();
    show();
    return socket.end(shownMessage);
  });
}

async function release(server: Server, address: string): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (process.platform !== 'win32') await rm(address, { force: true });
}
