import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceOffice } from '#host/practice/office.ts';
import { completeCouple } from '#host/practice/people.ts';
import { draft, openDesk, practise, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

const administrator = { login: 'hechuan', displayName: '何川', passphrase: '一二三四五六七八', alsoClerk: false };
const setUp = { office: { ...practiceOffice, fourEyes: true }, administrator, firstSerial: 457 };
const staff = [
  { login: 'lulu', displayName: '卢露', roles: ['clerk'], passphrase: 'clerk passphrase' },
  { login: 'gaoyuan', displayName: '高远', roles: ['clerk', 'reviewer'], passphrase: 'reviewer passphrase' },
] as const;

describe('setting up an office', () => {
  let desk: TestDesk;
  const signIn = (login: string, passphrase: string) =>
    desk.client.session.signIn({ mode: 'office', login, passphrase });

  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await desk.client.desk.setUp(setUp);
    for (const { roles, ...rest } of staff) await desk.client.accounts.add({ ...rest, roles: [...roles] });
  });
  afterEach(() => desk.close());

  it('is done once', async () => {
    await expect(desk.client.desk.setUp(setUp)).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
    expect(await desk.client.desk.status()).toMatchObject({ officeExists: true, practiceExists: false });
  });

  it('wants four eyes: another account approves what one has submitted', async () => {
    const { client } = desk;
    await signIn('gaoyuan', 'reviewer passphrase');
    await expect(
      client.blanks.receive({
        id: randomUUID(),
        kind: 'marriage-certificate',
        from: '0001',
        to: '0010',
        receivedFrom: '市局',
        witness: '高远二',
      }),
    ).resolves.toEqual({ count: 10 });
    const own = await draft(client);
    await client.cases.submit({ caseId: own, eventId: randomUUID(), upon: 1 });
    const opinion = '符合结婚条件，准予登记';
    await expect(client.cases.approve({ caseId: own, eventId: randomUUID(), opinion })).rejects.toMatchObject({
      code: 'FOUR_EYES',
    });
    await signIn('lulu', 'clerk passphrase');
    await expect(client.cases.approve({ caseId: own, eventId: randomUUID(), opinion })).rejects.toMatchObject({
      code: 'FOUR_EYES',
    });
    const caseId = await draft(client, completeCouple(today));
    await client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 });
    await signIn('gaoyuan', 'reviewer passphrase');
    await client.cases.approve({ caseId, eventId: randomUUID(), opinion });
    expect((await client.cases.register({ caseId, eventId: randomUUID() })).number).toBe('J500103-2026-000457');
  });

  it('keeps clerks out of accounts, settings, blanks and the audit trail', async () => {
    const { client } = desk;
    await signIn('lulu', 'clerk passphrase');
    const refused = { code: 'NOT_ALLOWED' };
    await expect(client.accounts.add({ ...staff[0], login: 'other', roles: ['clerk'] })).rejects.toMatchObject(refused);
    await expect(client.office.save(setUp.office)).rejects.toMatchObject(refused);
    await expect(
      client.blanks.receive({
        id: randomUUID(),
        kind: 'marriage-certificate',
        from: '0001',
        to: '0002',
        receivedFrom: '市局',
        witness: '高远二',
      }),
    ).rejects.toMatchObject(refused);
    await expect(client.audit.tail()).rejects.toMatchObject(refused);
  });

  it('keeps an administrator out of cases', async () => {
    await expect(draft(desk.client)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('locks, and tells a wrong passphrase from a locked-out account', async () => {
    const { client } = desk;
    await client.session.lock();
    await expect(client.cases.home()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await client.session.current()).toBeNull();
    for (let left = 4; left >= 1; left -= 1) {
      await expect(signIn('lulu', 'wrong')).rejects.toMatchObject({
        code: 'WRONG_PASSPHRASE',
        data: { attemptsLeft: left },
      });
    }
    await expect(signIn('lulu', 'wrong')).rejects.toMatchObject({ code: /WRONG_PASSPHRASE|LOCKED_OUT/ });
    await expect(signIn('lulu', 'clerk passphrase')).rejects.toMatchObject({ code: 'LOCKED_OUT' });
    await signIn('gaoyuan', 'reviewer passphrase');
  });

  it('gives a new passphrase and takes an account out of use', async () => {
    const { client } = desk;
    const lulu = (await client.accounts.list()).find((account) => account.login === 'lulu');
    await client.accounts.resetPassphrase({ id: lulu?.id ?? '', passphrase: 'another passphrase' });
    await signIn('lulu', 'another passphrase');
    await expect(signIn('lulu', 'clerk passphrase')).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    await signIn('hechuan', '一二三四五六七八');
    await client.accounts.setDisabled({ id: lulu?.id ?? '', disabled: true });
    await expect(signIn('lulu', 'another passphrase')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('keeps the last administrator', async () => {
    const own = (await desk.client.accounts.list()).find((account) => account.login === 'hechuan');
    await expect(desk.client.accounts.setDisabled({ id: own?.id ?? '', disabled: true })).rejects.toMatchObject({
      code: 'INVALID',
      data: { why: 'last-administrator' },
    });
  });

  it('writes every act into a chain that holds', async () => {
    const { entries, brokenAt } = await desk.client.audit.tail();
    expect(brokenAt).toBeNull();
    const actions = entries.map((entry) => entry.action);
    expect(actions).toEqual(expect.arrayContaining(['office.set-up', 'session.sign-in', 'account.add']));
    expect(JSON.stringify(entries)).not.toMatch(/\d{17}[\dX]/);
  });
});

describe('a set-up that a power cut ended', () => {
  it('is begun anew, and never counts as an office', async () => {
    const desk = await openDesk(inProcess);
    const half = join(desk.dataFolder, 'office.unfinished');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'keyring.json'), '{');
    expect(await desk.client.desk.status()).toMatchObject({ officeExists: false });
    await desk.client.desk.setUp(setUp);
    expect(existsSync(half)).toBe(false);
    await desk.close();
  });
});

describe('practice and office', () => {
  it('never mix: signing in to one closes the other', async () => {
    const desk = await openDesk(inProcess);
    await practise(desk);
    const caseId = await draft(desk.client);
    await desk.client.desk.setUp(setUp);
    await expect(desk.client.cases.view({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await desk.client.session.current())?.mode).toBe('office');
    await desk.close();
  });
});
