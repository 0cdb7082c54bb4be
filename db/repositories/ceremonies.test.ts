import { beforeEach, describe, expect, it } from 'vitest';
import type { Ceremony } from '#core/domain/ceremony/ceremony.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { day, now, sampleAct, today } from '../testing/sample.ts';

const fresh = freshRegister();
beforeEach(async () => {
  for (const id of ['case-1', 'case-2', 'case-3']) await fresh.openCase(id);
});

const tomorrow = day(2026, 3, 3);
const booking = (id: string, caseId: string, change: Partial<Ceremony> = {}): Ceremony => ({
  ...{ id, caseId, on: today, time: '09:20', hallId: 'hall', officiantId: null, scriptId: null, note: '' },
  ...{ state: 'booked', scene: 0, photos: [], cancelReason: '', changedAt: now, changedBy: 'account-1' },
  ...change,
});
const save = (...ceremonies: readonly Ceremony[]) =>
  fresh.act(async (writer) => {
    for (const one of ceremonies) await writer.saveCeremony(one);
  });
const ids = (list: readonly Ceremony[]) => list.map(({ id }) => id);

describe('ceremonies', () => {
  it('come back as they were saved, and changed', async () => {
    const photos = [{ title: '合影', taken: true }];
    const first = booking('a', 'case-1', { officiantId: 'o', scriptId: 's', note: '父母到场' });
    await save(first);
    expect(await fresh.read((reader) => reader.ceremony('a'))).toEqual(first);
    const changed = {
      ...first,
      on: tomorrow,
      time: '14:00',
      hallId: 'garden',
      state: 'held',
      scene: 4,
      photos,
    } as const;
    await save(changed);
    expect(await fresh.read((reader) => reader.ceremony('a'))).toEqual(changed);
    expect(await fresh.read((reader) => reader.ceremony('b'))).toBeUndefined();
  });

  it('are one for a couple, until it is cancelled', async () => {
    await save(booking('a', 'case-1'));
    const second = save(booking('b', 'case-1', { on: tomorrow }));
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony-of-case' } });
    await save(booking('a', 'case-1', { state: 'cancelled', cancelReason: '改日再办' }));
    expect(await fresh.read((reader) => reader.ceremonyOfCase('case-1'))).toBeUndefined();
    await save(booking('b', 'case-1'));
    expect((await fresh.read((reader) => reader.ceremonyOfCase('case-1')))?.id).toBe('b');
    const revived = save(booking('a', 'case-1'));
    await expect(revived).rejects.toThrow();
  });

  it('of a day, and from a day on, are listed by time without the cancelled', async () => {
    await save(
      booking('a', 'case-1', { time: '14:00' }),
      booking('b', 'case-2', { time: '09:00' }),
      booking('c', 'case-3', { on: tomorrow, time: '08:00' }),
    );
    expect(ids(await fresh.read((reader) => reader.ceremoniesOn(today)))).toEqual(['b', 'a']);
    expect(ids(await fresh.read((reader) => reader.ceremoniesFrom(today)))).toEqual(['b', 'a', 'c']);
    expect(ids(await fresh.read((reader) => reader.ceremoniesFrom(tomorrow)))).toEqual(['c']);
    await save(booking('b', 'case-2', { time: '09:00', state: 'cancelled', cancelReason: '另约' }));
    expect(ids(await fresh.read((reader) => reader.ceremoniesOn(today)))).toEqual(['a']);
  });

  it('keep how far they have got without an audit row, only while they are held', async () => {
    await save(booking('a', 'case-1', { state: 'begun' }), booking('b', 'case-2'));
    const before = await fresh.read((reader) => reader.auditTail(100));
    const photos = [{ title: '合影', taken: true }];
    await fresh.register.keep((keeper) => keeper.keepCeremony('a', 3, photos));
    expect(await fresh.read((reader) => reader.ceremony('a'))).toMatchObject({ scene: 3, photos, state: 'begun' });
    expect(await fresh.read((reader) => reader.auditTail(100))).toEqual(before);
    for (const id of ['b', 'nowhere']) {
      const kept = fresh.register.keep((keeper) => keeper.keepCeremony(id, 3, photos));
      await expect(kept).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony' } });
    }
  });

  it('belong to a case that there is', async () => {
    const act = fresh.register.write(sampleAct('ceremony.book', 'x'), (writer) =>
      writer.saveCeremony(booking('a', 'no-case')),
    );
    await expect(act).rejects.toThrow(/FOREIGN KEY/);
    expect(await fresh.read((reader) => reader.ceremony('a'))).toBeUndefined();
  });

  it.each([
    ["UPDATE ceremony SET case_id = 'case-2' WHERE id = 'a'", /not that way/],
    ["UPDATE ceremony SET state = 'booked', cancel_reason = '' WHERE id = 'z'", /not that way/],
    ["UPDATE ceremony SET cancel_reason = '无' WHERE id = 'a'", /CHECK/],
    ['DELETE FROM ceremony', /never deleted/],
  ])('stand against %s', async (statement, message) => {
    await save(booking('a', 'case-1'), booking('z', 'case-3', { state: 'cancelled', cancelReason: '另约' }));
    await expect(fresh.around(statement)).rejects.toThrow(message);
  });
});

describe('music', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256);
  const piece = (id: string, title: string) => ({
    ...{ id, title, mediaType: 'audio/wav', bytesLength: bytes.length, addedAt: now, addedBy: 'account-1' },
    ...{ removed: false, bytes },
  });
  const add = (id: string, title: string) => fresh.act((writer) => writer.saveMusic(piece(id, title)));
  const titles = async () => (await fresh.read((reader) => reader.music())).map(({ title }) => title);

  it('comes back byte by byte and is listed by its title', async () => {
    await add('m2', '乙');
    await add('m1', '丙');
    expect(await fresh.read((reader) => reader.musicFile('m1'))).toEqual(piece('m1', '丙'));
    expect(await titles()).toEqual(['丙', '乙']);
    expect((await fresh.read((reader) => reader.music()))[0]).not.toHaveProperty('bytes');
    await expect(add('m1', '丁')).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony-music' } });
  });

  it('that was taken out is listed no more and kept all the same', async () => {
    await add('m1', '甲');
    await fresh.act((writer) => writer.removeMusic('m1'));
    expect(await titles()).toEqual([]);
    expect(await fresh.read((reader) => reader.musicFile('m1'))).toMatchObject({ removed: true });
    const again = fresh.act((writer) => writer.removeMusic('m1'));
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'ceremony-music' } });
  });

  it.each([
    ['UPDATE ceremony_music SET bytes = zeroblob(300000)', /never changed/],
    ["UPDATE ceremony_music SET title = '乙'", /never changed/],
    ['DELETE FROM ceremony_music', /never deleted/],
  ])('stands against %s', async (statement, message) => {
    await add('m1', '甲');
    await expect(fresh.around(statement)).rejects.toThrow(message);
  });
});
