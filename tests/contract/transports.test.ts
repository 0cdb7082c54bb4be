import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createORPCClient, isDefinedError, ORPCError, safe } from '@orpc/client';
import type { RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SampleRouter } from './sample-router.ts';
import { began, sampleRouter, stopped } from './sample-router.ts';
import type { OpenTransport } from './transports.ts';
import { transports } from './transports.ts';

describe.each(transports)('every transport alike: $name', ({ name, open }) => {
  let transport: OpenTransport;
  let client: RouterClient<SampleRouter>;

  beforeAll(async () => {
    transport = await open(sampleRouter);
    client = createORPCClient(transport.link);
  });
  afterAll(() => transport.close());

  test('values keep their kind: rare characters, dates, big integers', async () => {
    const value = { text: '𠮷·古丽\u0000"\u2028', when: new Date('2026-11-23T01:02:03.004Z'), count: 2n ** 70n };
    expect(await client.echo(value)).toEqual(value);
  });

  test('the connection reaches the router', async () => {
    expect(await client.whoAmI()).toBe(true);
  });

  test('a typed error keeps its code and data', async () => {
    const [error] = await safe(client.refuse());
    expect(isDefinedError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'RULE_REFUSED', data: { rule: 'M-01', basis: '民法典第1047条' } });
  });

  test('an unexpected error says nothing of its cause', async () => {
    const error = await client.crash().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ORPCError);
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', defined: false });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  test('an extra field is refused', async () => {
    const extra = { text: 'x', admin: true };
    await expect(client.echo(extra)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('an unknown path is refused', async () => {
    const unknown = createORPCClient<{ no: { such: () => Promise<unknown> } }>(transport.link);
    await expect(unknown.no.such()).rejects.toMatchObject({ status: 404 });
  });

  test('a file of 5 MiB goes there and back with its name and type', async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024).map((_, at) => at % 251);
    const back = await client.file.reverse({ photo: new File([bytes], '照片.jpg', { type: 'image/jpeg' }) });
    expect(back.photo).toMatchObject({ name: '照片.jpg', type: 'image/jpeg', size: bytes.length });
    expect(Buffer.from(await back.photo.arrayBuffer()).equals(Buffer.from(bytes.reverse()))).toBe(true);
  });

  test('stopping a call reaches the host', async () => {
    const stop = new AbortController();
    const call = client.wait({ name }, { signal: stop.signal }).catch((error: unknown) => error);
    await expect.poll(() => began).toContain(name);
    collectGarbage();
    stop.abort();
    expect(await call).toBeInstanceOf(Error);
    await expect.poll(() => stopped).toContain(name);
  });
});

/** A stop must reach a call that has been under way long enough for memory to be tidied meanwhile. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
