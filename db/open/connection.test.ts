import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openAround } from '../testing/raw.ts';
import { sampleAct, sampleEvent, sampleKey, sampleSummary, temporaryFolder } from '../testing/sample.ts';
import { knexOver, StatementCache } from './client.ts';
import { ciphers, openConnection } from './connection.ts';
import { proveSettings, readSetting, settings } from './pragmas.ts';
import { openRegister } from './register.ts';

async function makeRegister(folder: string, cipher?: (typeof ciphers)[number]): Promise<void> {
  const register = await openRegister({ folder, dataKey: sampleKey(), ...(cipher ? { cipher } : {}) });
  await register.write(sampleAct('case.open', 'case-1'), async (writer) => {
    const sequence = (await writer.events('case-1')).length + 1;
    await writer.appendEvent(sampleEvent('case-1', sequence), sampleSummary('case-1'));
  });
  await register.close();
}

describe('the settings of a connection', () => {
  it('hold at the first opening and at the second, where this build of SQLite would drop to NORMAL', async () => {
    const folder = temporaryFolder();
    for (let opening = 1; opening <= 2; opening += 1) {
      await makeRegister(folder.path);
      const database = openAround(folder.path);
      expect(Object.fromEntries(settings.map(({ name }) => [name, readSetting(database, name)]))).toMatchObject({
        temp_store: 2,
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        recursive_triggers: 1,
        secure_delete: 1,
        trusted_schema: 0,
        cell_size_check: 1,
        busy_timeout: 5000,
        mmap_size: 0,
      });
      expect(readSetting(database, 'page_size')).toBe(8192);
      database.close();
    }
    folder.remove();
  });

  it('are read back: one that differs stops everything', () => {
    const folder = temporaryFolder();
    for (const change of [
      'synchronous = NORMAL',
      'temp_store = FILE',
      'recursive_triggers = OFF',
      'secure_delete = OFF',
    ]) {
      const database = openConnection(join(folder.path, 'register.db'), 'aegis', sampleKey());
      proveSettings(database);
      database.pragma(change);
      expect(() => proveSettings(database)).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }));
      database.close();
    }
    folder.remove();
  });
});

describe('the file', () => {
  it.each(ciphers)('is encrypted with %s, and keeps its cipher whatever is asked for later', async (cipher) => {
    const folder = temporaryFolder();
    await makeRegister(folder.path, cipher);
    const plain = new Database(join(folder.path, 'register.db'));
    expect(() => plain.prepare('SELECT * FROM sqlite_schema').all()).toThrow(/not a database/);
    plain.close();
    const register = await openRegister({ folder: folder.path, dataKey: sampleKey(), cipher: 'aegis' });
    expect(await register.read((reader) => reader.events('case-1'))).toHaveLength(1);
    await register.close();
    folder.remove();
  });

  it('lies in a folder that only its owner reads', async () => {
    const parent = temporaryFolder();
    const folder = join(parent.path, '数据 data');
    await makeRegister(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    parent.remove();
  });

  it('opens with a key of 32 bytes only', () => {
    const folder = temporaryFolder();
    const open = () => openConnection(join(folder.path, 'x.db'), 'aegis', new Uint8Array(16));
    expect(open).toThrow(RangeError);
    folder.remove();
  });
});

describe('the client', () => {
  it('prepares each query once', () => {
    const cache = new StatementCache(new Database(':memory:'));
    for (let index = 0; index < 2000; index += 1) {
      expect(cache.statement('SELECT 1')).toBe(cache.statement('SELECT 1'));
      cache.statement(`SELECT ${index % 600}`);
    }
    expect(cache.size).toBeLessThanOrEqual(400);
  });

  it('refuses to write outside a transaction', async () => {
    const database = new Database(':memory:');
    database.exec('CREATE TABLE place (account_id TEXT PRIMARY KEY, route TEXT) STRICT');
    const db = knexOver(database);
    const row = { account_id: 'a', route: '/' };
    await expect(db('place').insert(row)).rejects.toThrow(/outside a transaction/);
    database.exec('BEGIN');
    await db('place').insert(row);
    database.exec('COMMIT');
    expect(await db('place').select()).toEqual([row]);
    database.close();
  });

  it('says nothing of what was bound when a query fails', async () => {
    const database = new Database(':memory:');
    database.exec('CREATE TABLE place (account_id TEXT PRIMARY KEY, route TEXT NOT NULL) STRICT; BEGIN');
    const db = knexOver(database);
    const failing = db('place').insert({ account_id: '张三的身份证号', route: null });
    await expect(failing).rejects.toThrow(expect.not.objectContaining({ message: expect.stringContaining('张三') }));
    await expect(db('place').insert({ account_id: '张三的身份证号', route: null })).rejects.toThrow(/NOT NULL/);
    database.close();
  });
});
