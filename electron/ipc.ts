import type { IpcMain } from 'electron';
import { z } from 'zod';
import type { ShellCall, ShellReply } from '#core/contract/shell.ts';
import { shellChannel } from '#core/contract/shell.ts';
import type { Connection } from '#host/connection.ts';
import { jsonLimit, uploadLimit } from '#host/http/body.ts';
import { isCallType } from '#host/http/doors.ts';
import type { ServeCall } from '#host/http/rpc.ts';
import { isOurAddress } from './addresses.ts';

/** Who is at the door, as far as the door asks. */
export type Caller = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/** What the door needs of the house behind it. */
export type DoorOptions = {
  readonly serveCall: ServeCall;
  /** The connection of one of our windows, or undefined for contents that are none of ours. */
  readonly connectionOf: (contentsId: number) => Connection | undefined;
  /** Someone was turned away; the reason holds nothing of the message. */
  readonly refused: (reason: string) => void;
};

/** A message that the door did not let in. */
export class RefusedAtDoor extends Error {
  readonly code = 'REFUSED_AT_DOOR';
  constructor(reason: string) {
    super(`REFUSED_AT_DOOR: ${reason}`);
  }
}

const messageSchema = z.union([
  z.strictObject({
    call: z.int().min(1),
    path: z
      .string()
      .max(200)
      .regex(/^\/rpc\/[A-Za-z0-9/_-]+$/),
    contentType: z.string().max(200),
    body: z.instanceof(Uint8Array),
  }),
  z.strictObject({ stop: z.int().min(1) }),
]);

/** Opens the one door between pages and host: every message has its sender, form and size checked before it is read. */
export function openDoor(ipcMain: Pick<IpcMain, 'handle'>, options: DoorOptions): void {
  const receive = makeReceiver(options);
  ipcMain.handle(shellChannel, (event, message: unknown) => receive(event, message));
}

/** The door itself, apart from Electron. */
export function makeReceiver(options: DoorOptions): (caller: Caller, message: unknown) => Promise<ShellReply> {
  const underWay = new Map<string, AbortController>();
  return async (caller, message) => {
    const connection = admit(caller, options);
    const parsed = messageSchema.safeParse(message);
    if (!parsed.success) throw refuse(options, 'malformed message');
    if ('stop' in parsed.data) {
      underWay.get(`${caller.sender.id} ${parsed.data.stop}`)?.abort();
      return { status: 204, contentType: '', body: new Uint8Array() };
    }
    const call = parsed.data;
    checkSize(call, options);
    const key = `${caller.sender.id} ${call.call}`;
    if (underWay.has(key)) throw refuse(options, 'call number in use');
    const stop = new AbortController();
    underWay.set(key, stop);
    try {
      return await carry(call, connection, stop.signal, options.serveCall);
    } finally {
      underWay.delete(key);
    }
  };
}

function admit(caller: Caller, options: DoorOptions): Connection {
  const frame = caller.senderFrame;
  if (frame === null) throw refuse(options, 'frame is gone');
  if (frame.parent !== null) throw refuse(options, 'not the main frame');
  if (!isOurAddress(frame.url)) throw refuse(options, 'foreign page');
  const connection = options.connectionOf(caller.sender.id);
  if (connection === undefined) throw refuse(options, 'unknown window');
  return connection;
}

function checkSize(call: ShellCall, options: DoorOptions): void {
  const form = isCallType(call.contentType);
  if (form === undefined) throw refuse(options, 'not a call');
  if (call.body.length > (form === 'json' ? jsonLimit : uploadLimit)) throw refuse(options, 'too large');
}

async function carry(call: ShellCall, by: Connection, signal: AbortSignal, serve: ServeCall): Promise<ShellReply> {
  const headers = { 'content-type': call.contentType };
  const body = new Uint8Array(call.body);
  const request = new Request(`http://call.invalid${call.path}`, { method: 'POST', headers, body, signal });
  const response = (await serve(request, by)) ?? new Response('no such call', { status: 404 });
  const contentType = response.headers.get('content-type') ?? '';
  if (contentType.startsWith('text/event-stream')) throw new Error('This door carries whole answers, not streams');
  return { status: response.status, contentType, body: new Uint8Array(await response.arrayBuffer()) };
}

function refuse(options: DoorOptions, reason: string): RefusedAtDoor {
  options.refused(reason);
  return new RefusedAtDoor(reason);
}
