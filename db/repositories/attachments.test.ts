import { beforeEach, describe, expect, it } from 'vitest';
import { freshRegister } from '../testing/fresh-register.ts';
import { sampleAttachment } from '../testing/sample.ts';

const fresh = freshRegister();
beforeEach(() => fresh.openCase('case-1'));

const save = (...args: Parameters<typeof sampleAttachment>) =>
  fresh.act((writer) => writer.saveAttachment(sampleAttachment(...args)));
const lines = (caseId = 'case-1') => fresh.read((reader) => reader.attachments(caseId));

describe('attachments', () => {
  it('come back byte by byte, and are never overwritten', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256);
    const scan = sampleAttachment('scan-1', 'case-1', { bytes, paper: 'agreement', title: '离婚协议书', pages: 3 });
    await fresh.act((writer) => writer.saveAttachment(scan));
    expect(await fresh.read((reader) => reader.attachment('scan-1'))).toEqual(scan);
    expect(await fresh.read((reader) => reader.attachment('scan-2'))).toBeUndefined();
    await expect(save('scan-1', 'case-1')).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'attachment' } });
  });

  it('are listed without their bytes, in the order in which they were added', async () => {
    await fresh.openCase('case-2');
    for (const id of ['z', 'a', 'm']) await save(id, 'case-1', { title: id, orientation: 6 });
    await save('other', 'case-2');
    const { bytes: _, ...first } = sampleAttachment('z', 'case-1', { title: 'z', orientation: 6 });
    expect((await lines()).map(({ id }) => id)).toEqual(['z', 'a', 'm']);
    expect((await lines())[0]).toEqual(first);
    expect((await lines('case-2')).map(({ id }) => id)).toEqual(['other']);
  });

  it('that were taken out are shown in no list and kept all the same', async () => {
    for (const id of ['a', 'b']) await save(id, 'case-1');
    await fresh.act((writer) => writer.removeAttachment('b'));
    expect((await lines()).map(({ id }) => id)).toEqual(['a']);
    expect(await fresh.read((reader) => reader.attachment('b'))).toMatchObject({ removed: true, bytesLength: 3 });
    await save('c', 'case-1');
    expect((await lines()).map(({ id }) => id)).toEqual(['a', 'c']);
    for (const id of ['b', 'nowhere'])
      await expect(fresh.act((writer) => writer.removeAttachment(id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
        data: { what: 'attachment' },
      });
  });

  it('say how long they are, and nothing else goes in', async () => {
    await expect(save('a', 'case-1', { bytesLength: 2 })).rejects.toThrow(/CHECK/);
    await expect(save('a', 'case-1', { orientation: 9 })).rejects.toThrow(/CHECK/);
    expect(await lines()).toEqual([]);
  });

  it.each([
    ['UPDATE attachment SET bytes = zeroblob(3)', /never changed/],
    ["UPDATE attachment SET added_by = 'somebody else'", /never changed/],
    ['DELETE FROM attachment', /never deleted/],
  ])('stand against %s', async (statement, message) => {
    await save('a', 'case-1');
    await expect(fresh.around(statement)).rejects.toThrow(message);
  });
});
