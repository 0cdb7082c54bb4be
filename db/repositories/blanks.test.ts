import { beforeEach, describe, expect, it } from 'vitest';
import { type BookletKind, printNumbersBetween } from '#core/domain/cases/blanks.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { today } from '../testing/sample.ts';

const fresh = freshRegister();

function receipt(id: string, from: string, to: string, kind: BookletKind = 'marriage-certificate') {
  const printNumbers = printNumbersBetween(from, to);
  if (typeof printNumbers === 'string') throw new Error(printNumbers);
  const entry = {
    id,
    kind,
    from,
    to,
    count: printNumbers.length,
    receivedOn: today,
    receivedFrom: '市民政局',
    witness: '陈静',
  };
  return { entry, receive: () => fresh.act((writer) => writer.receiveBlanks(entry, printNumbers)) };
}

const next = async (kind: BookletKind = 'marriage-certificate') =>
  (await fresh.read((reader) => reader.nextBlanks(kind, { holder: 'nobody', limit: 1 })))[0];
const marriageCounts = async () => (await fresh.read((reader) => reader.blankCounts()))['marriage-certificate'];

beforeEach(() => fresh.openCase('case-1'));

describe('receiving blanks', () => {
  it('takes twenty thousand in one act', async () => {
    await receipt('r1', 'A00000001', 'A00020000').receive();
    expect(await marriageCounts()).toMatchObject({ stock: 20_000, printing: 0, used: 0, void: 0 });
    expect(await next()).toMatchObject({ printNumber: 'A00000001', state: 'stock', note: '', caseId: null });
  });

  it('refuses a range that overlaps, as a whole, and names the first that is there', async () => {
    await receipt('r1', '0100', '0199').receive();
    const overlapping = receipt('r2', '0050', '0120').receive();
    await expect(overlapping).rejects.toMatchObject({ code: 'BLANK_RANGE_OVERLAPS', data: { printNumber: '0100' } });
    const otherKind = receipt('r3', '0199', '0200', 'divorce-certificate').receive();
    await expect(otherKind).rejects.toMatchObject({ code: 'BLANK_RANGE_OVERLAPS', data: { printNumber: '0199' } });
    expect(await fresh.read((reader) => reader.blankReceipts())).toEqual([receipt('r1', '0100', '0199').entry]);
    expect((await marriageCounts()).stock).toBe(100);
  });

  it('finds an overlap beyond the first thousand', async () => {
    await receipt('r1', '05000', '05000').receive();
    await expect(receipt('r2', '00001', '09000').receive()).rejects.toMatchObject({ data: { printNumber: '05000' } });
    expect((await marriageCounts()).stock).toBe(1);
  });
});

describe('moving a blank', () => {
  const send = (printNumber: string) =>
    fresh.act((writer) =>
      writer.moveBlank(printNumber, { act: 'send', from: 'stock', caseId: 'case-1', party: 'man' }),
    );

  beforeEach(() => receipt('r1', '0001', '0003').receive());

  it('takes the lowest in stock each time', async () => {
    expect((await next())?.printNumber).toBe('0001');
    await send('0001');
    expect((await next())?.printNumber).toBe('0002');
    expect(await next('divorce-certificate')).toBeUndefined();
  });

  it('links a spoiled one to the one printed in its place', async () => {
    await send('0001');
    await fresh.act((writer) =>
      writer.moveBlank('0001', { act: 'spoil', from: 'printing', reason: 'misaligned', note: '偏' }),
    );
    await send('0002');
    await fresh.act((writer) => writer.linkBlank('0001', '0002'));
    expect(await fresh.read((reader) => reader.blank('0001'))).toEqual({
      printNumber: '0001',
      kind: 'marriage-certificate',
      state: 'void',
      caseId: 'case-1',
      party: 'man',
      reason: 'misaligned',
      note: '偏',
      replacedBy: '0002',
      holder: null,
      window: '',
    });
    expect(await marriageCounts()).toMatchObject({ stock: 1, printing: 1, used: 0, void: 1 });
    const used = await fresh.read((reader) => reader.blanksUsed(10));
    expect(used.map((blank) => blank.printNumber)).toEqual(['0002', '0001']);
    expect(await fresh.read((reader) => reader.blanksUsed(1))).toHaveLength(1);
  });

  it('fails where the blank is in another state, or unknown, and then changes nothing', async () => {
    await send('0001');
    await expect(send('0001')).rejects.toMatchObject({
      code: 'BLANK_NOT_IN_STOCK',
      data: { printNumber: '0001', state: 'printing' },
    });
    await expect(send('9999')).rejects.toMatchObject({ code: 'BLANK_UNKNOWN', data: { printNumber: '9999' } });
  });

  it('never brings a void one back, nor a used one into stock', async () => {
    await fresh.act((writer) => writer.moveBlank('0001', { act: 'void', from: 'stock', reason: 'soiled' }));
    await expect(fresh.around("UPDATE blank SET state = 'stock'")).rejects.toThrow(/not that way/);
    await expect(fresh.around('DELETE FROM blank_move')).rejects.toThrow(/append only/);
    await expect(fresh.around('DELETE FROM blank')).rejects.toThrow(/never deleted/);
  });
});
