import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { clockOn } from '../clock.ts';
import { practiceAccounts } from '../practice/accounts.ts';
import { practiceOffice } from '../practice/office.ts';
import { createRegister } from './create-register.ts';
import { Sessions } from './sessions.ts';

const clock = clockOn(plainDate('2026-03-02'));
const [zhoumin, chenjing] = practiceAccounts;
const credentials = { mode: 'practice', login: zhoumin.login, passphrase: zhoumin.passphrase } as const;

let dataFolder: string;
let sessions: Sessions;

beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'tongban-sessions-'));
  await createRegister({
    dataFolder,
    mode: 'practice',
    office: { ...practiceOffice, idleMinutes: 10 },
    accounts: [zhoumin, chenjing],
    firstSerial: 1,
    clock,
  });
  sessions = new Sessions({ dataFolder, clockOf: () => clock });
});
afterEach(async () => {
  await sessions.close();
  vi.useRealTimers();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('sessions of windows', () => {
  it('lock after the idle minutes of the office, and activity puts that off', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { dataKey } = await sessions.signIn('window', credentials);
    vi.advanceTimersByTime(9 * 60_000);
    expect(await sessions.find('window')).toBeDefined();
    vi.advanceTimersByTime(9 * 60_000);
    expect(await sessions.find('window')).toBeDefined();
    vi.advanceTimersByTime(10 * 60_000);
    expect(await sessions.find('window')).toBeUndefined();
    expect([...dataKey].every((byte) => byte === 0)).toBe(true);
  });

  it('share one open register and close it with the last lock', async () => {
    const first = await sessions.signIn('window', credentials);
    const second = await sessions.signIn('second window', { ...credentials, login: chenjing.login });
    expect(second.register).toBe(first.register);
    await sessions.lock('window');
    expect((await second.register.read((reader) => reader.accounts())).length).toBe(2);
    await sessions.lock('second window');
    await expect(second.register.read((reader) => reader.accounts())).rejects.toThrow();
  });

  it('open one database once when two windows sign in at the same time', async () => {
    const [first, second] = await Promise.all([
      sessions.signIn('window', credentials),
      sessions.signIn('second window', credentials),
    ]);
    expect(second.register).toBe(first.register);
  });

  it('know nobody before a sign-in', async () => {
    await expect(sessions.require('window')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    const office = { ...credentials, mode: 'office' } as const;
    await expect(sessions.signIn('window', office)).rejects.toMatchObject({ code: 'NOT_SET_UP' });
  });
});
