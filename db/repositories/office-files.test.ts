import { describe, expect, it } from 'vitest';
import type { OfficeFile, OfficeFileKind } from '#core/ports.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { openAround } from '../testing/raw.ts';
import { now } from '../testing/sample.ts';

const fresh = freshRegister();

const file = (id: string, kind: OfficeFileKind, key: string, body = '{}'): OfficeFile => ({
  id,
  kind,
  key,
  body,
  savedAt: now,
  savedBy: 'account-1',
});
const save = (...args: Parameters<typeof file>) => fresh.act((writer) => writer.saveOfficeFile(file(...args)));
const inUse = (kind: OfficeFileKind) => fresh.read((reader) => reader.officeFiles(kind));

describe('files of the office', () => {
  it('are asked for by kind, in the order of their keys', async () => {
    await save('2', 'calendar', '2028', '{"year":2028}');
    await save('1', 'calendar', '2027', '{"year":2027}');
    await save('3', 'form-template', 'F3 2026-01-01');
    expect(await inUse('calendar')).toEqual([
      file('1', 'calendar', '2027', '{"year":2027}'),
      file('2', 'calendar', '2028', '{"year":2028}'),
    ]);
    expect(await inUse('form-template')).toEqual([file('3', 'form-template', 'F3 2026-01-01')]);
  });

  it('give way to a newer one with the same key, which is kept beside it', async () => {
    for (const id of ['1', '2', '3']) await save(id, 'calendar', '2027', id);
    expect(await inUse('calendar')).toEqual([file('3', 'calendar', '2027', '3')]);
    await fresh.register.close();
    const database = openAround(fresh.folder);
    expect(database.prepare('SELECT id, body, removed FROM office_file ORDER BY id').all()).toEqual([
      { id: '1', body: '1', removed: 1 },
      { id: '2', body: '2', removed: 1 },
      { id: '3', body: '3', removed: 0 },
    ]);
    database.close();
  });

  it('leave the one before in use where the newer cannot be saved', async () => {
    await save('1', 'calendar', '2027');
    await save('2', 'calendar', '2028');
    await expect(save('1', 'calendar', '2028')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await inUse('calendar')).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('are taken out of use once, and the key is free again', async () => {
    await save('1', 'calendar', '2027');
    await fresh.act((writer) => writer.removeOfficeFile('1'));
    expect(await inUse('calendar')).toEqual([]);
    for (const id of ['1', 'nowhere'])
      await expect(fresh.act((writer) => writer.removeOfficeFile(id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
        data: { what: 'office-file' },
      });
    await save('2', 'calendar', '2027');
    expect((await inUse('calendar')).map(({ id }) => id)).toEqual(['2']);
  });

  it.each([
    ["UPDATE office_file SET body = '[]'", /never changed/],
    ['UPDATE office_file SET removed = 0 WHERE removed = 1', /never changed/],
    ['DELETE FROM office_file', /never deleted/],
  ])('stand against %s', async (statement, message) => {
    await save('1', 'calendar', '2027');
    await save('2', 'calendar', '2027');
    await expect(fresh.around(statement)).rejects.toThrow(message);
  });
});
