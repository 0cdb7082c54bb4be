import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knexOver } from '../open/client.ts';
import { openRegister } from '../open/register.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { openAround } from '../testing/raw.ts';
import { sampleAct, sampleKey, temporaryFolder } from '../testing/sample.ts';
import { auditReads, breakInTail } from './audit.ts';

const rows = 200;

async function writeLog(folder: string): Promise<void> {
  const register = await openRegister({ folder, dataKey: sampleKey() });
  for (let index = 1; index <= rows; index += 1)
    await register.write(sampleAct(`act-${index % 7}`, `case-${index}`, { index, why: '试' }), async () => undefined);
  await register.close();
}

describe('the audit trail', () => {
  const fresh = freshRegister();

  it('answers its tail newest first, and the day of the last act', async () => {
    await fresh.register.write(sampleAct('b', 'case-1', { z: 1, a: '试' }), async () => undefined);
    await fresh.register.write(sampleAct('c', 'case-2'), async () => undefined);
    const tail = await fresh.read((reader) => reader.auditTail(9));
    expect(tail.map(({ sequence, action, detail }) => ({ sequence, action, detail }))).toEqual([
      { sequence: 2, action: 'c', detail: '{}' },
      { sequence: 1, action: 'b', detail: '{"a":"试","z":1}' },
    ]);
    expect(await fresh.read((reader) => reader.auditBreak())).toBeUndefined();
  });

  it.each([
    ['UPDATE audit SET action = action', /append only/],
    ['DELETE FROM audit', /append only/],
    ['INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1', /audit:/],
    ["INSERT INTO audit VALUES (9, zeroblob(32), randomblob(32), '', '', '', '', '', '')", /out of sequence/],
    ["INSERT INTO audit VALUES (3, zeroblob(32), randomblob(32), '', '', '', '', '', '')", /wrong link/],
    ['UPDATE OR IGNORE audit SET seq = 7 WHERE seq = 1', /append only/],
  ])('refuses %s', async (statement, message) => {
    await fresh.act(async () => undefined);
    await fresh.act(async () => undefined);
    await expect(fresh.around(statement)).rejects.toThrow(message);
  });

  it('keeps the triggers, or is refused at the next opening', async () => {
    await expect(fresh.around('DROP TRIGGER audit_no_update')).rejects.toMatchObject({
      code: 'DATABASE_DAMAGED',
      data: { detail: 'schema: audit_no_update' },
    });
  });
});

describe('whatever is changed in the trail by somebody with the key', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let database: Database.Database;
  let firstBreak: () => Promise<number | undefined>;

  beforeAll(async () => {
    folder = temporaryFolder();
    await writeLog(folder.path);
    database = openAround(folder.path);
    for (const name of ['audit_no_update', 'audit_no_delete', 'audit_no_gap', 'audit_linked'])
      database.exec(`DROP TRIGGER ${name}`);
    firstBreak = auditReads(knexOver(database)).auditBreak;
  });
  afterAll(() => {
    database.close();
    folder.remove();
  });

  /** The first broken link while a change is made, and the trail whole again after it. */
  async function breakOf(...changes: readonly string[]): Promise<number | undefined> {
    database.exec('BEGIN');
    for (const change of changes) database.exec(change);
    const found = await firstBreak();
    database.exec('ROLLBACK');
    return found;
  }

  it('is nothing at first', async () => {
    expect(await firstBreak()).toBeUndefined();
  });

  it.each([
    ['at', "at || '1'"],
    ['on_day', "'2026-03-03'"],
    ['by_account', "'account-2'"],
    ['action', "action || ' '"],
    ['subject', "'case-0'"],
    ['detail', "replace(detail, 'index', 'Index')"],
    ['prev', 'randomblob(32)'],
    ['hash', 'randomblob(32)'],
  ])('%s of any row is named', async (field, value) => {
    for (let seq = 1; seq <= rows; seq += 1)
      expect(await breakOf(`UPDATE audit SET ${field} = ${value} WHERE seq = ${seq}`)).toBe(seq);
  });

  it('the number of any row is named', async () => {
    for (let seq = 1; seq <= rows; seq += 1)
      expect(await breakOf(`UPDATE audit SET seq = ${seq + 1000} WHERE seq = ${seq}`)).toBe(seq);
  });

  it('any row taken out is named, but for the last, which only an anchor elsewhere can show', async () => {
    for (let seq = 1; seq < rows; seq += 1) expect(await breakOf(`DELETE FROM audit WHERE seq = ${seq}`)).toBe(seq);
  });

  it('two neighbours exchanged are named', async () => {
    for (let seq = 1; seq < rows; seq += 1) {
      const moves = [
        `UPDATE audit SET seq = -1 WHERE seq = ${seq}`,
        `UPDATE audit SET seq = ${seq} WHERE seq = ${seq + 1}`,
        `UPDATE audit SET seq = ${seq + 1} WHERE seq = -1`,
      ];
      expect(await breakOf(...moves)).toBe(seq);
    }
  });

  it('text moved from one field into the next is named', async () => {
    const move =
      'UPDATE audit SET action = action || substr(subject, 1, 1), subject = substr(subject, 2) WHERE seq = 5';
    expect(await breakOf(move)).toBe(5);
  });

  it('is found at the next opening where it is among the last rows', async () => {
    const tail = async (change: string, count: number) => {
      database.exec('BEGIN');
      database.exec(change);
      const found = await breakInTail(knexOver(database), count);
      database.exec('ROLLBACK');
      return found;
    };
    expect(await tail("UPDATE audit SET action = 'x' WHERE seq = 190", 50)).toBe(190);
    expect(await tail("UPDATE audit SET action = 'x' WHERE seq = 140", 50)).toBeUndefined();
    expect(await tail('DELETE FROM audit WHERE seq = 150', 50)).toBe(150);
  });
});
