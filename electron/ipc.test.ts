import { describe, expect, test } from 'vitest';
import type { Caller, DoorOptions } from './ipc.ts';
import { makeReceiver, RefusedAtDoor } from './ipc.ts';

const ours: Caller = { sender: { id: 1 }, senderFrame: { url: 'app://bundle/', parent: null } };
const good = { call: 1, path: '/rpc/desk/status', contentType: 'application/json', body: new Uint8Array([123, 125]) };

function makeDoor(overrides: Partial<DoorOptions> = {}) {
  const served: string[] = [];
  const refused: string[] = [];
  const receive = makeReceiver({
    serveCall: async (request) => {
      served.push(new URL(request.url).pathname);
      return Response.json({ json: 'ok' });
    },
    connectionOf: (id) => (id === 1 ? { id: 'one' } : undefined),
    refused: (reason) => refused.push(reason),
    ...overrides,
  });
  return { receive, served, refused };
}

test('a call of our own page is served', async () => {
  const { receive, served } = makeDoor();
  const reply = await receive(ours, good);
  expect(reply.status).toBe(200);
  expect(new TextDecoder().decode(reply.body)).toBe('{"json":"ok"}');
  expect(served).toEqual(['/rpc/desk/status']);
});

describe('senders that are turned away before the message is looked at', () => {
  const page = ours.senderFrame;
  test.each<[string, Caller]>([
    ['frame is gone', { ...ours, senderFrame: null }],
    ['not the main frame', { ...ours, senderFrame: { url: 'app://bundle/', parent: page } }],
    ['foreign page', { ...ours, senderFrame: { url: 'https://evil.example/', parent: null } }],
    ['foreign page', { ...ours, senderFrame: { url: 'app://evil/', parent: null } }],
    ['foreign page', { ...ours, senderFrame: { url: 'app://bundle.evil/', parent: null } }],
    ['foreign page', { ...ours, senderFrame: { url: 'about:blank', parent: null } }],
    ['foreign page', { ...ours, senderFrame: { url: '', parent: null } }],
    ['unknown window', { ...ours, sender: { id: 2 } }],
  ])('%s', async (reason, caller) => {
    const { receive, served, refused } = makeDoor();
    await expect(receive(caller, good)).rejects.toBeInstanceOf(RefusedAtDoor);
    await expect(receive(caller, { malformed: true })).rejects.toThrow(reason);
    expect(refused).toEqual([reason, reason]);
    expect(served).toEqual([]);
  });
});

describe('messages that are turned away', () => {
  const bad: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', '/rpc/desk/status'],
    ['an array', [good]],
    ['an empty object', {}],
    ['an extra field', { ...good, role: 'administrator' }],
    ['a call that also stops', { ...good, stop: 1 }],
    ['no number', { ...good, call: undefined }],
    ['a negative number', { ...good, call: -1 }],
    ['a broken number', { ...good, call: 1.5 }],
    ['a number as text', { ...good, call: '1' }],
    ['a path outside', { ...good, path: '/other/desk' }],
    ['a path that climbs', { ...good, path: '/rpc/../desk' }],
    ['a path with a host', { ...good, path: '//evil.example/rpc/x' }],
    ['a path with a query', { ...good, path: '/rpc/desk?x=1' }],
    ['a path with a backslash', { ...good, path: '/rpc\\desk' }],
    ['a path that is encoded', { ...good, path: '/rpc/%64esk' }],
    ['an empty path', { ...good, path: '' }],
    ['an endless path', { ...good, path: `/rpc/${'a'.repeat(300)}` }],
    ['a body of text', { ...good, body: '{}' }],
    ['a body of numbers', { ...good, body: [1, 2] }],
    ['a body of another kind', { ...good, body: new Float64Array(2) }],
    ['another media type', { ...good, contentType: 'text/plain' }],
    ['no media type', { ...good, contentType: '' }],
    ['a body of 2 MiB and one byte', { ...good, body: new Uint8Array(2 * 1024 * 1024 + 1) }],
    [
      'an upload of 20 MiB and one byte',
      { ...good, contentType: 'multipart/form-data; boundary=x', body: new Uint8Array(20 * 1024 * 1024 + 1) },
    ],
    ['a stop of nothing', { stop: 0 }],
    ['a stop with more', { stop: 1, path: '/rpc/x' }],
  ];
  test.each(bad)('%s', async (_name, message) => {
    const { receive, served, refused } = makeDoor();
    await expect(receive(ours, message)).rejects.toBeInstanceOf(RefusedAtDoor);
    expect(refused).toHaveLength(1);
    expect(served).toEqual([]);
  });
});

test('one window cannot stop the call of another', async () => {
  const signals: AbortSignal[] = [];
  const { receive } = makeDoor({
    connectionOf: (id) => ({ id: String(id) }),
    serveCall: (request) => {
      signals.push(request.signal);
      return new Promise((resolve) => request.signal.addEventListener('abort', () => resolve(undefined)));
    },
  });
  const underWay = receive(ours, good);
  const other: Caller = { ...ours, sender: { id: 2 } };
  expect((await receive(other, { stop: 1 })).status).toBe(204);
  expect(signals[0]?.aborted).toBe(false);
  await receive(ours, { stop: 1 });
  expect((await underWay).status).toBe(404);
});

test('an answer that is a stream is refused rather than waited for', async () => {
  const headers = { 'content-type': 'text/event-stream' };
  const { receive } = makeDoor({ serveCall: async () => new Response(new ReadableStream(), { headers }) });
  await expect(receive(ours, good)).rejects.toThrow('not streams');
});
