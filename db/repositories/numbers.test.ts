import { describe, expect, it } from 'vitest';
import { freshRegister } from '../testing/fresh-register.ts';

const fresh = freshRegister();

const take = (series = 'J', office = '500103', year = 2026) =>
  fresh.act((writer) => writer.takeSerial(series, office, year));
const startAt = (serial: number) => fresh.act((writer) => writer.startNumbersAt('J', '500103', 2026, serial));

describe('serials', () => {
  it('count from 1 without a gap, for each series, office and year', async () => {
    expect([await take(), await take(), await take()]).toEqual([1, 2, 3]);
    for (const series of ['L', 'BJ', 'BL', 'receipt', 'volume-marriage']) expect(await take(series)).toBe(1);
    expect(await take('J', '500104')).toBe(1);
    expect(await take('J', '500103', 2027)).toBe(1);
    expect(await take()).toBe(4);
  });

  it('are given back by an act that fails', async () => {
    const failing = fresh.act(async (writer) => {
      await writer.takeSerial('J', '500103', 2026);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await take()).toBe(1);
  });

  it('of an office that changes over in mid-year begin where it says, and never below one that is taken', async () => {
    await startAt(500);
    expect(await take()).toBe(500);
    await expect(startAt(500)).rejects.toMatchObject({ code: 'NUMBER_TAKEN', data: { serial: 500 } });
    await expect(startAt(1)).rejects.toMatchObject({ code: 'NUMBER_TAKEN' });
    await startAt(600);
    expect(await take()).toBe(600);
    for (const serial of [0, 1_000_000, 1.5]) await expect(startAt(serial)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('end at 999999', async () => {
    await startAt(999_999);
    expect(await take()).toBe(999_999);
    await expect(take()).rejects.toMatchObject({ code: 'NUMBERS_EXHAUSTED', data: { letter: 'J', year: 2026 } });
  });

  it('are never handed out twice, even where somebody set the block back', async () => {
    await take();
    await fresh.around('UPDATE number_block SET next_serial = 1');
    await expect(take()).rejects.toThrow(/UNIQUE/);
    await expect(fresh.around('DELETE FROM serial_taken')).rejects.toThrow(/append only/);
    await expect(fresh.around('UPDATE serial_taken SET serial = 7')).rejects.toThrow(/append only/);
  });
});

describe('notice numbers', () => {
  it('count from 1 in each year', async () => {
    const notice = (year: number) => fresh.act((writer) => writer.takeNoticeNumber(year));
    expect([await notice(2026), await notice(2026), await notice(2027)]).toEqual([1, 2, 1]);
    await expect(fresh.around('UPDATE notice_number SET last_number = 1')).rejects.toThrow(/only rises/);
  });
});
