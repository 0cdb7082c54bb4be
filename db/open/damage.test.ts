import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTongbanError } from '#core/domain/errors.ts';
import { openAround } from '../testing/raw.ts';
import {
  sampleAct,
  sampleAttachment,
  sampleEvent,
  sampleKey,
  sampleSummary,
  temporaryFolder,
  today,
} from '../testing/sample.ts';
import { openRegister } from './register.ts';

const cases = 60;
const page = 8192;
let whole: ReturnType<typeof temporaryFolder>;
let expected: string;

/** Everything that a register answers about its cases, as one text. */
async function contents(folder: string): Promise<string> {
  const register = await openRegister({ folder, dataKey: sampleKey() });
  try {
    const text = await register.read(async (reader) => {
      const ids = Array.from({ length: cases }, (_, index) => `case-${index}`);
      const journals = [];
      for (const id of ids)
        journals.push(await reader.events(id), await reader.summary(id), await reader.attachment(id));
      const lists = [
        await reader.findCases('试', 100),
        await reader.casesOfDay(today),
        await reader.attachments('case-7'),
      ];
      return JSON.stringify([journals, lists, await reader.auditBreak(), await reader.auditTail(1000)]);
    });
    return (await register.integrityFaults()).length === 0 ? text : 'found by the long check';
  } finally {
    await register.close();
  }
}

beforeAll(async () => {
  whole = temporaryFolder();
  const register = await openRegister({ folder: whole.path, dataKey: sampleKey() });
  for (let index = 0; index < cases; index += 1) {
    const id = `case-${index}`;
    await register.write(sampleAct('case.open', id), async (writer) => {
      await writer.appendEvent(sampleEvent(id, 1), sampleSummary(id));
      await writer.saveAttachment(sampleAttachment(id, id, { bytes: new Uint8Array(3000).fill(index) }));
    });
  }
  await register.close();
  expected = await contents(whole.path);
});
afterAll(() => whole.remove());

/** What comes of a copy of the register after a change to its files. */
async function outcomeOf(change: (database: string, folder: string) => void): Promise<string> {
  const copy = temporaryFolder();
  try {
    cpSync(whole.path, copy.path, { recursive: true });
    change(join(copy.path, 'register.db'), copy.path);
    const found = await contents(copy.path);
    if (found === 'found by the long check') return found;
    return found === expected ? 'as before' : 'silently different';
  } catch (error) {
    return isTongbanError(error) ? error.code : String(error);
  } finally {
    copy.remove();
  }
}

function changeBytes(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

describe('a damaged file', () => {
  it('is told from a whole one', async () => {
    expect(await outcomeOf(() => undefined)).toBe('as before');
  });

  it('is found out by one bit, in whatever page: by the question that meets it, or by the long check', async () => {
    const pages = readFileSync(join(whole.path, 'register.db')).length / page;
    expect(pages).toBeGreaterThan(30);
    let met = 0;
    for (let index = 0; index < pages; index += 1) {
      const byte = index * page + 100 + ((index * 7919) % (page - 100));
      const outcome = await outcomeOf((database) =>
        changeBytes(database, (bytes) => bytes.writeUInt8(bytes.readUInt8(byte) ^ (1 << (index & 7)), byte)),
      );
      expect(outcome, `page ${index}`).toMatch(/DATABASE_DAMAGED|long check/);
      if (outcome === 'DATABASE_DAMAGED') met += 1;
    }
    expect(met).toBeGreaterThan(pages / 2); // the other pages hold tables that no question asked for
  });

  it.each([
    ['garbage from beginning to end', (path: string) => writeFileSync(path, Buffer.alloc(40_960, 0x5a))],
    ['a first page of garbage', (path: string) => changeBytes(path, (bytes) => bytes.fill(0xa5, 0, page))],
    ['half of it cut off', (path: string) => truncateSync(path, readFileSync(path).length / 2)],
    ['cut in mid-page', (path: string) => truncateSync(path, page * 10 + 100)],
    ['cut to one page', (path: string) => truncateSync(path, page)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['deleted', (path: string) => rmSync(path)],
    [
      'two pages exchanged',
      (path: string) =>
        changeBytes(path, (bytes) => {
          const fifth = Buffer.from(bytes.subarray(5 * page, 6 * page));
          bytes.copyWithin(5 * page, 9 * page, 10 * page);
          fifth.copy(bytes, 9 * page);
        }),
    ],
  ])('is refused: %s', async (_name, change) => {
    expect(await outcomeOf(change)).toBe('DATABASE_DAMAGED');
  });

  it('is left as it was found, for somebody to repair', async () => {
    const copy = temporaryFolder();
    cpSync(whole.path, copy.path, { recursive: true });
    const database = join(copy.path, 'register.db');
    changeBytes(database, (bytes) => bytes.fill(0xa5, 0, page));
    const before = readFileSync(database);
    await expect(contents(copy.path)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
    expect(readFileSync(database)).toEqual(before);
    rmSync(database);
    await expect(contents(copy.path)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
    expect(existsSync(database)).toBe(false);
    copy.remove();
  });

  it('survives the loss of what can be found out again', async () => {
    expect(await outcomeOf((_database, folder) => rmSync(join(folder, 'register.json')))).toBe('as before');
    expect(await outcomeOf((_database, folder) => rmSync(join(folder, 'register.lock')))).toBe('as before');
    expect(await outcomeOf((_database, folder) => writeFileSync(join(folder, 'register.json'), '{'))).toBe('as before');
  });
});

describe('a wrong key', () => {
  it('opens nothing and changes nothing', async () => {
    const before = readFileSync(join(whole.path, 'register.db'));
    await expect(openRegister({ folder: whole.path, dataKey: sampleKey(8) })).rejects.toMatchObject({
      code: 'DATABASE_DAMAGED',
    });
    expect(readFileSync(join(whole.path, 'register.db'))).toEqual(before);
  });
});

describe('a newer program', () => {
  it('is named, and its database left alone', async () => {
    const copy = temporaryFolder();
    cpSync(whole.path, copy.path, { recursive: true });
    const database = openAround(copy.path);
    database.exec("INSERT INTO migration VALUES (990, '990-of-next-year')");
    database.close();
    await expect(contents(copy.path)).rejects.toMatchObject({
      code: 'DATABASE_FROM_FUTURE',
      data: { found: '990-of-next-year' },
    });
    copy.remove();
  });
});
