import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../open/register.ts';
import { temporaryFolder } from '../testing/sample.ts';
import { addWrap, createKeyring, hasKeyring, listLogins, removeWrap, replaceWrap, unlockKeyring } from './keyring.ts';
import { leastCost } from './passphrase.ts';

const head = { login: 'chief', passphrase: '登记处的主任口令' };
const clerk = { login: 'clerk-1', passphrase: 'eight letters' };

let folder: ReturnType<typeof temporaryFolder>;
let dataKey: Uint8Array;

beforeEach(async () => {
  folder = temporaryFolder();
  ({ dataKey } = await createKeyring(folder.path, head, leastCost));
});
afterEach(() => folder.remove());

const files = () => [join(folder.path, 'keyring.json'), join(folder.path, 'keyring.copy.json')] as const;
const unlock = (credentials: typeof head) => unlockKeyring(folder.path, credentials);

describe('a keyring', () => {
  it('gives the same 32 bytes back, and no others to a wrong passphrase', async () => {
    expect(dataKey).toHaveLength(32);
    expect((await unlock(head)).dataKey).toEqual(dataKey);
    await expect(unlock({ ...head, passphrase: '登记处的主任口今' })).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
      data: { attemptsLeft: 4 },
    });
  });

  it('takes the login in any case', async () => {
    expect((await unlock({ ...head, login: ' CHIEF ' })).dataKey).toEqual(dataKey);
  });

  it('says of an unknown login what it says of a wrong passphrase', async () => {
    await expect(unlock({ ...head, login: 'nobody' })).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
      data: { attemptsLeft: 4 },
    });
  });

  it('locks the account at the fifth failure, and then also against the right passphrase', async () => {
    const wrong = { ...head, passphrase: 'not that one' };
    for (const attemptsLeft of [4, 3, 2, 1])
      await expect(unlock(wrong)).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE', data: { attemptsLeft } });
    await expect(unlock(wrong)).rejects.toMatchObject({ code: 'LOCKED_OUT', data: { minutes: 15 } });
    await expect(unlock(head)).rejects.toMatchObject({ code: 'LOCKED_OUT', data: { minutes: 15 } });
  });

  it('is readable by its owner only, and twice there', () => {
    for (const path of files()) expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(files()[0])).toEqual(readFileSync(files()[1]));
  });

  it('holds neither the key nor a passphrase', () => {
    const text = readFileSync(files()[0], 'latin1');
    for (const encoding of ['hex', 'base64', 'latin1'] as const)
      expect(text).not.toContain(Buffer.from(dataKey).toString(encoding));
    expect(readFileSync(files()[0], 'utf8')).not.toContain(head.passphrase);
  });

  it('is never made over another, nor over a register', async () => {
    await expect(createKeyring(folder.path, clerk, leastCost)).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
    await (await openRegister({ folder: folder.path, dataKey })).close();
    for (const path of files()) rmSync(path);
    expect(hasKeyring(folder.path)).toBe(true);
    await expect(createKeyring(folder.path, clerk, leastCost)).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
    await expect(unlock(head)).rejects.toMatchObject({ code: 'KEYRING_DAMAGED', data: { detail: 'missing' } });
  });

  it('is not there in an empty folder', async () => {
    const empty = temporaryFolder();
    expect(hasKeyring(empty.path)).toBe(false);
    await expect(unlockKeyring(empty.path, head)).rejects.toMatchObject({ code: 'NOT_SET_UP' });
    empty.remove();
  });

  it('refuses a weak passphrase and a cost under the floor, and leaves nothing behind', async () => {
    const empty = temporaryFolder();
    const weak = createKeyring(empty.path, { login: 'a', passphrase: 'seven77' }, leastCost);
    await expect(weak).rejects.toMatchObject({ code: 'WEAK_PASSPHRASE', data: { leastLength: 8 } });
    await expect(createKeyring(empty.path, head, { memoryKiB: 1024 })).rejects.toThrow(RangeError);
    expect(hasKeyring(empty.path)).toBe(false);
    empty.remove();
  });
});

describe('accounts', () => {
  it('each open the same data key', async () => {
    await addWrap(folder.path, dataKey, clerk, leastCost);
    expect((await unlock(clerk)).dataKey).toEqual(dataKey);
    expect((await unlock(head)).dataKey).toEqual(dataKey);
    expect(await listLogins(folder.path)).toEqual(['chief', 'clerk-1']);
    await expect(addWrap(folder.path, dataKey, clerk, leastCost)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('open nothing once removed; the last one stays', async () => {
    await addWrap(folder.path, dataKey, clerk, leastCost);
    await removeWrap(folder.path, dataKey, 'clerk-1');
    await expect(unlock(clerk)).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    await expect(removeWrap(folder.path, dataKey, 'clerk-1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(removeWrap(folder.path, dataKey, 'chief')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await unlock(head)).dataKey).toEqual(dataKey);
  });

  it('change their passphrase', async () => {
    const changed = { ...head, passphrase: '另外一个新的口令' };
    await replaceWrap(folder.path, dataKey, changed, leastCost);
    await expect(unlock(head)).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    expect((await unlock(changed)).dataKey).toEqual(dataKey);
    await expect(replaceWrap(folder.path, dataKey, clerk, leastCost)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are not touched by somebody with another key', async () => {
    const other = new Uint8Array(32).fill(1);
    await expect(addWrap(folder.path, other, clerk, leastCost)).rejects.toMatchObject({ code: 'KEYRING_DAMAGED' });
    expect(await listLogins(folder.path)).toEqual(['chief']);
  });
});

describe('a damaged file', () => {
  it('is made good from the copy, whichever it is', async () => {
    const whole = readFileSync(files()[0], 'utf8');
    for (const path of files()) {
      writeFileSync(path, whole.slice(0, 100));
      expect((await unlock(head)).dataKey).toEqual(dataKey);
      expect(readFileSync(path, 'utf8')).toBe(whole);
      rmSync(path);
      expect((await unlock(head)).dataKey).toEqual(dataKey);
      expect(existsSync(path)).toBe(true);
    }
  });

  it('stops everything where both are', async () => {
    for (const path of files()) writeFileSync(path, 'not a keyring');
    await expect(unlock(head)).rejects.toMatchObject({ code: 'KEYRING_DAMAGED', data: { detail: 'unreadable' } });
    await expect(createKeyring(folder.path, head, leastCost)).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
  });
});
