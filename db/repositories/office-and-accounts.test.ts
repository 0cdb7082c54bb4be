import { describe, expect, it } from 'vitest';
import { lawSettingsSchema } from '#core/domain/law/settings.ts';
import type { Account, Office } from '#core/ports.ts';
import { freshRegister } from '../testing/fresh-register.ts';

const fresh = freshRegister();

const office: Office = {
  name: '渝中区民政局婚姻登记处',
  division: '500103',
  window: '1号窗口',
  foreignAuthority: false,
  fourEyes: true,
  idleMinutes: 10,
  law: lawSettingsSchema.parse({}),
  firstPerson: 'holder',
  cardReader: { kind: 'none', address: '' },
};
const account: Account = {
  id: 'account-1',
  login: 'clerk',
  displayName: '试样员',
  roles: ['clerk', 'reviewer'],
  disabled: false,
};

describe('the office', () => {
  it('is one document, not there before it is saved', async () => {
    expect(await fresh.read((reader) => reader.office())).toBeUndefined();
    await fresh.act((writer) => writer.saveOffice({ ...office, fourEyes: false }));
    await fresh.act((writer) => writer.saveOffice(office));
    expect(await fresh.read((reader) => reader.office())).toEqual(office);
  });

  it('keeps what it set about its archive', async () => {
    const archive = { fondsNumber: '12', fondsName: '试样全宗', catalogueNumber: '1', boxCapacityPages: 200 };
    await fresh.act((writer) => writer.saveOffice({ ...office, archive }));
    expect(await fresh.read((reader) => reader.office())).toEqual({ ...office, archive });
  });

  it('is damage where a field of it is missing', async () => {
    await fresh.act((writer) => writer.saveOffice(office));
    await fresh.around("UPDATE office SET document = json_remove(document, '$.fourEyes')");
    const reading = fresh.read((reader) => reader.office());
    await expect(reading).rejects.toMatchObject({ code: 'DATABASE_DAMAGED', data: { detail: 'office: fourEyes' } });
  });
});

describe('accounts', () => {
  it('are found by id and by login', async () => {
    await fresh.act((writer) => writer.saveAccount(account));
    await fresh.act((writer) => writer.saveAccount({ ...account, id: 'account-2', login: 'admin', disabled: true }));
    expect(await fresh.read((reader) => reader.account('account-1'))).toEqual(account);
    expect((await fresh.read((reader) => reader.accountByLogin('admin')))?.disabled).toBe(true);
    expect(await fresh.read((reader) => reader.accountByLogin('nobody'))).toBeUndefined();
    expect((await fresh.read((reader) => reader.accounts())).map(({ login }) => login)).toEqual(['admin', 'clerk']);
  });

  it('are changed by saving again, and share no login', async () => {
    await fresh.act((writer) => writer.saveAccount(account));
    await fresh.act((writer) => writer.saveAccount({ ...account, roles: ['administrator'] }));
    expect((await fresh.read((reader) => reader.account('account-1')))?.roles).toEqual(['administrator']);
    const second = fresh.act((writer) => writer.saveAccount({ ...account, id: 'account-2' }));
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'login' } });
  });

  it('with a role that nobody knows are damage', async () => {
    await fresh.act((writer) => writer.saveAccount(account));
    await fresh.around(`UPDATE account SET roles = '["emperor"]'`);
    const reading = fresh.read((reader) => reader.accounts());
    await expect(reading).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
  });

  it('keep their place without an audit row', async () => {
    expect(await fresh.read((reader) => reader.place('account-1'))).toBeUndefined();
    await fresh.register.keep((keeper) => keeper.savePlace('account-1', { route: '/cases/1', field: 'man.name' }));
    await fresh.register.keep((keeper) => keeper.savePlace('account-1', { route: '/cases/1', field: 'man.birth' }));
    expect(await fresh.read((reader) => reader.place('account-1'))).toEqual({ route: '/cases/1', field: 'man.birth' });
    expect(await fresh.read((reader) => reader.lastRegisteredOn())).toBeUndefined();
  });
});
