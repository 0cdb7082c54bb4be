import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import { builtInScript } from '#core/domain/ceremony/built-in-script.ts';
import type { CeremonyHall, CeremonyScript } from '#core/domain/ceremony/records.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { sampleRemark } from '#core/domain/matters/court-remark/sample-remark.ts';
import { practiceDivorce } from '#host/practice/divorces.ts';
import { draft, nextCouple, openDesk, practise, registered, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

/** A second of silence: 8 kHz, mono, 8 bit. */
function silence(): Uint8Array<ArrayBuffer> {
  const data = Buffer.alloc(8000, 0x80);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, data.length],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, at);
  head.write('data', 36);
  return new Uint8Array(Buffer.concat([head, data]));
}

const garden: CeremonyHall = {
  ...{ id: randomUUID(), name: '湖畔草坪', place: 'outdoor', minutes: 30, couples: 2 },
  sessions: [{ from: '09:00', to: '10:00' }],
};
const notAllowed = { code: 'NOT_ALLOWED' };

/** A place in the garden, which takes two couples at a time. */
const at = (time: string, change = {}) => ({
  ...{ id: randomUUID(), on: today, time, hallId: garden.id, officiantId: null, scriptId: null, note: '' },
  ...change,
});

const signedInto = (transport: (typeof transports)[number]) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk, 'chenjing');
    await desk.client.ceremony.saveHall({ id: randomUUID(), hall: garden });
  });
  afterEach(() => desk.close());
  return () => desk;
};

describe.each(transports)('a ceremony over $name', (transport) => {
  const desk = signedInto(transport);

  it('is booked, begun, kept through a power cut, held and taken back', async () => {
    const { client } = desk();
    const { id: caseId } = await registered(client, nextCouple());
    const booking = at('09:30', { note: '父母到场' });
    const booked = await client.ceremony.book({ ...booking, caseId });
    expect(booked).toEqual({
      ...{ ...booking, caseId, man: '李沐阳', woman: '周雨桐', stage: 'registered', registeredOn: today },
      ...{ papers: { man: 'none', woman: 'none' }, state: 'booked', scene: 0, photos: [], cancelReason: '' },
    });
    const begun = await client.ceremony.begin({ id: booking.id });
    expect(begun.photos.map(({ title }) => title)).toEqual(builtInScript.photos);
    const photos = begun.photos.map((photo, index) => ({ ...photo, taken: index === 0 }));
    await client.ceremony.keep({ id: booking.id, scene: 3, photos });
    await client.session.lock({});
    await practise(desk(), 'chenjing');
    expect(await client.ceremony.ofCase({ caseId })).toMatchObject({ state: 'begun', scene: 3, photos });
    expect(await client.ceremony.finish({ id: booking.id })).toMatchObject({ state: 'held', scene: 3 });
    const late = client.ceremony.keep({ id: booking.id, scene: 4, photos });
    await expect(late).rejects.toMatchObject({ code: 'WRONG_STAGE', data: { action: 'ceremony-keep' } });
    expect(await client.ceremony.reopen({ id: booking.id })).toMatchObject({ state: 'booked', scene: 3, photos });
    expect(await client.ceremony.begin({ id: booking.id })).toMatchObject({ state: 'begun', scene: 3 });
    expect(await client.ceremony.reopen({ id: booking.id })).toMatchObject({ state: 'booked', scene: 0, photos: [] });
  });

  it('has music that comes back byte by byte', async () => {
    const { client } = desk();
    const bytes = silence();
    const id = randomUUID();
    const added = await client.ceremony.addMusic({ id, title: '礼乐', file: new File([bytes], 'a.wav') });
    expect(added).toEqual({ id, title: '礼乐', mediaType: 'audio/wav', bytesLength: bytes.length });
    expect(await client.ceremony.addMusic({ id, title: '礼乐', file: new File([bytes], 'a.wav') })).toEqual(added);
    const back = await client.ceremony.musicFile({ id });
    expect(back.type).toBe('audio/wav');
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
    expect(await client.ceremony.music()).toEqual([added]);
    const text = client.ceremony.addMusic({ id: randomUUID(), title: '词', file: new File(['RIFFRAFF'], 'b.wav') });
    await expect(text).rejects.toMatchObject({ code: 'ATTACHMENT_REFUSED', data: { why: 'music-type' } });
    const [scene] = builtInScript.scenes;
    if (!scene) throw new Error('no scene');
    const script = { ...builtInScript, id: randomUUID(), name: '有乐', scenes: [{ ...scene, music: id }] };
    await client.ceremony.saveScript({ id: randomUUID(), script });
    const played = client.ceremony.removeMusic({ id });
    await expect(played).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony-music' } });
    await client.ceremony.saveScript({ id: randomUUID(), script: { ...script, scenes: [scene] } });
    await client.ceremony.removeMusic({ id });
    await expect(client.ceremony.musicFile({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

async function acts(client: TongbanClient): Promise<readonly string[]> {
  return (await client.audit.tail()).entries.map(({ action }) => action);
}

describe('booking', () => {
  const desk = signedInto(inProcess);
  const book = async (time = '09:00', change = {}) =>
    desk().client.ceremony.book({ ...at(time, change), caseId: await draft(desk().client, nextCouple()) });

  it('fills a slot up to its couples and no further', async () => {
    const { client } = desk();
    await book();
    await book();
    await expect(book()).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony-slot' } });
    const day = await client.ceremony.day({ on: today });
    expect(day.halls.find(({ hall }) => hall.id === garden.id)?.slots).toEqual([
      { time: '09:00', booked: 2, free: 0 },
      { time: '09:30', booked: 0, free: 2 },
    ]);
    await expect(book('09:10')).rejects.toMatchObject({ code: 'INVALID', data: { why: 'ceremony-no-slot' } });
    const past = book('09:30', { on: addDays(today, -1) });
    await expect(past).rejects.toMatchObject({ code: 'INVALID', data: { why: 'ceremony-day-past' } });
    const nobody = book('09:30', { officiantId: randomUUID() });
    await expect(nobody).rejects.toMatchObject({ code: 'INVALID', data: { field: 'officiantId' } });
  });

  it('gives a couple one ceremony, and the same booking once', async () => {
    const { client } = desk();
    const caseId = await draft(client, nextCouple());
    const booking = { ...at('09:00'), caseId };
    const first = await client.ceremony.book(booking);
    const before = await acts(client);
    expect(await client.ceremony.book(booking)).toEqual(first);
    expect(await acts(client)).toEqual(before);
    const second = client.ceremony.book({ ...at('09:30'), caseId });
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony-of-case' } });
    const cancelled = await client.ceremony.cancel({ id: first.id, reason: '改日再办' });
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: '改日再办' });
    expect(await client.ceremony.ofCase({ caseId })).toBeNull();
    const change = client.ceremony.change(at('09:30', { id: first.id }));
    await expect(change).rejects.toMatchObject({ code: 'WRONG_STAGE', data: { stage: 'cancelled' } });
    const again = await client.ceremony.book({ ...at('09:30'), caseId });
    const { ceremonies } = await client.ceremony.day({ on: today });
    expect(ceremonies.filter((one) => one.caseId === caseId).map(({ id }) => id)).toEqual([again.id]);
  });

  it('is for marriage registrations that have not come to an end', async () => {
    const { client } = desk();
    const divorce = randomUUID();
    await client.cases.open({ caseId: divorce, eventId: randomUUID(), matter: 'divorce.registration' });
    const application = practiceDivorce(today, 2);
    const typed = { matter: 'divorce.registration', application } as const;
    await client.cases.saveDraft({ caseId: divorce, upon: 0, draft: typed });
    const booked = client.ceremony.book({ ...at('09:00'), caseId: divorce });
    await expect(booked).rejects.toMatchObject({ code: 'INVALID', data: { field: 'case', why: 'ceremony-matter' } });
    const closed = await draft(client, nextCouple());
    await client.cases.close({ caseId: closed, eventId: randomUUID(), reason: '当事人不办了' });
    const late = client.ceremony.book({ ...at('09:00'), caseId: closed });
    await expect(late).rejects.toMatchObject({ code: 'WRONG_STAGE', data: { stage: 'closed' } });
    const unknown = client.ceremony.book({ ...at('09:00'), caseId: randomUUID() });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'case' } });
  });

  it('moves to another day and hall, and needs room there only where it moves', async () => {
    const { client } = desk();
    const first = await book();
    const second = await book();
    const { records } = client.ceremony;
    const hall = (await records()).halls.find(({ record }) => record.id !== garden.id)?.record;
    const moved = { ...at('14:20', { id: first.id, hallId: hall?.id }), on: addDays(today, 1) };
    expect(await client.ceremony.change(moved)).toMatchObject({ ...moved, caseId: first.caseId });
    const full = client.ceremony.change(at('10:00', { id: first.id, hallId: hall?.id }));
    await expect(full).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'ceremony-slot' } });
    const hours = { ...garden, sessions: [{ from: '13:00', to: '14:00' }] };
    await client.ceremony.saveHall({ id: randomUUID(), hall: hours });
    const noted = await client.ceremony.change(at('09:00', { id: second.id, note: '带鲜花' }));
    expect(noted).toMatchObject({ time: '09:00', note: '带鲜花' });
    const slots = (await client.ceremony.day({ on: today })).halls.find(({ hall: { id } }) => id === garden.id)?.slots;
    expect(slots?.[0]).toEqual({ time: '09:00', booked: 1, free: 0 });
  });

  it('begins for a registered couple on its day only', async () => {
    const { client } = desk();
    const unregistered = await book();
    const early = client.ceremony.begin({ id: unregistered.id });
    await expect(early).rejects.toMatchObject({ code: 'WRONG_STAGE', data: { action: 'ceremony-unregistered' } });
    const { id: caseId } = await registered(client, nextCouple());
    const tomorrow = await client.ceremony.book({ ...at('09:30', { on: addDays(today, 1) }), caseId });
    const soon = client.ceremony.begin({ id: tomorrow.id });
    await expect(soon).rejects.toMatchObject({ code: 'WRONG_STAGE', data: { action: 'ceremony-other-day' } });
    desk().setDay(addDays(today, 1));
    await practise(desk(), 'chenjing');
    expect(await client.ceremony.begin({ id: tomorrow.id })).toMatchObject({ state: 'begun' });
  });

  it('is over for a marriage that a court ended', async () => {
    const { client } = desk();
    const { id: caseId } = await registered(client, nextCouple());
    for (const party of ['man', 'woman'] as const) {
      const [blank] = await client.certificates.nextBlanks({ kind: 'marriage-certificate', limit: 1 });
      const sent = { caseId, party, printNumber: blank?.printNumber ?? '', printer: 'window-3' };
      await client.certificates.send({ ...sent, eventId: randomUUID() });
      await client.certificates.confirm({ caseId, party, eventId: randomUUID() });
    }
    const booked = await client.ceremony.book({ ...at('09:30'), caseId });
    expect(booked).toMatchObject({ stage: 'issued', papers: { man: 'right', woman: 'right' } });
    const sample = sampleRemark(today);
    const application = { ...sample, original: { ...sample.original, caseId } };
    const remark = randomUUID();
    await client.cases.open({ caseId: remark, eventId: randomUUID(), matter: 'marriage.court-remark' });
    const typed = { matter: 'marriage.court-remark', application } as const;
    await client.cases.saveDraft({ caseId: remark, upon: 0, draft: typed });
    await client.cases.answer({ caseId: remark, eventId: randomUUID(), upon: 1 });
    const ended = { code: 'INVALID', data: { field: 'case', why: 'ceremony-ended' } };
    await expect(client.ceremony.begin({ id: booked.id })).rejects.toMatchObject(ended);
    await client.ceremony.cancel({ id: booked.id, reason: '法院裁判' });
    await expect(client.ceremony.book({ ...at('09:30'), caseId })).rejects.toMatchObject(ended);
  });

  it('leaves acts in the audit trail without names, and none while it is held', async () => {
    const { client } = desk();
    const { id: caseId } = await registered(client, nextCouple());
    const { id } = await client.ceremony.book({ ...at('09:30'), caseId });
    await client.ceremony.begin({ id });
    await client.ceremony.keep({ id, scene: 1, photos: [] });
    await client.ceremony.finish({ id });
    await client.ceremony.finish({ id });
    const { entries } = await client.audit.tail();
    const ours = entries.filter(({ subject, action }) => subject === caseId && action.startsWith('ceremony'));
    expect(ours.map(({ action }) => action).toSorted()).toEqual(['ceremony.begin', 'ceremony.book', 'ceremony.finish']);
    expect(JSON.stringify(ours)).not.toMatch(/李沐阳|周雨桐/u);
  });

  it('shows names and no number of anybody', async () => {
    const text = JSON.stringify(await desk().client.ceremony.day({ on: today }));
    expect(text).toContain('李沐阳');
    expect(text).not.toMatch(/\d{17}[\dX]|J500103/u);
  });
});

describe('the records of ceremonies', () => {
  const desk = signedInto(inProcess);
  const script = (change: Partial<CeremonyScript> = {}) => ({
    ...builtInScript,
    id: randomUUID(),
    name: '本处颁证词',
    ...change,
  });

  it('take no script with a field that nobody could fill', async () => {
    const { client } = desk();
    const vow = { ...builtInScript.vow, woman: '我愿意，{新郎}' };
    const save = client.ceremony.saveScript({ id: randomUUID(), script: script({ vow }) });
    const problems = JSON.stringify([{ code: 'unknown-field', part: 'vow-woman', field: '{新郎}' }]);
    await expect(save).rejects.toMatchObject({ code: 'TABLE_REFUSED', data: { problems } });
    const own = client.ceremony.saveScript({ id: randomUUID(), script: builtInScript });
    await expect(own).rejects.toMatchObject({ code: 'INVALID', data: { why: 'built-in-script' } });
    expect((await client.ceremony.records()).scripts).toEqual([]);
    const kept = { id: randomUUID(), script: script() };
    await client.ceremony.saveScript(kept);
    await client.ceremony.saveScript(kept);
    expect((await client.ceremony.records()).scripts).toEqual([{ fileId: kept.id, record: kept.script }]);
  });

  it('take no hall whose hours do not add up, and no two of one name', async () => {
    const { client } = desk();
    const sessions = [{ from: '10:00', to: '09:00' }];
    const wrong = client.ceremony.saveHall({ id: randomUUID(), hall: { ...garden, sessions } });
    await expect(wrong).rejects.toMatchObject({
      code: 'TABLE_REFUSED',
      data: { problems: JSON.stringify([{ code: 'hours-reversed', session: 0 }]) },
    });
    const namesake = client.ceremony.saveHall({ id: randomUUID(), hall: { ...garden, id: randomUUID() } });
    await expect(namesake).rejects.toMatchObject({ code: 'TABLE_REFUSED' });
  });

  it('stay as long as a ceremony to come is booked with them', async () => {
    const { client } = desk();
    const kept = { id: randomUUID(), script: script() };
    await client.ceremony.saveScript(kept);
    const caseId = await draft(client, nextCouple());
    const { id } = await client.ceremony.book({ ...at('09:00', { scriptId: kept.script.id }), caseId });
    const { halls } = await client.ceremony.records();
    const fileId = halls.find(({ record }) => record.id === garden.id)?.fileId ?? '';
    for (const record of [
      { kind: 'ceremony-script', fileId: kept.id },
      { kind: 'ceremony-hall', fileId },
    ] as const) {
      const removed = client.ceremony.removeRecord(record);
      await expect(removed).rejects.toMatchObject({ code: 'CONFLICT', data: { what: record.kind } });
    }
    await client.ceremony.cancel({ id, reason: '另约' });
    await client.ceremony.removeRecord({ kind: 'ceremony-script', fileId: kept.id });
    await client.ceremony.removeRecord({ kind: 'ceremony-hall', fileId });
    expect((await client.ceremony.day({ on: today })).halls.map(({ hall }) => hall.id)).not.toContain(garden.id);
  });

  it('are for those whose work they are', async () => {
    const { client } = desk();
    await practise(desk(), 'zhoumin');
    const save = client.ceremony.saveScript({ id: randomUUID(), script: script() });
    await expect(save).rejects.toMatchObject(notAllowed);
    await expect(client.ceremony.removeMusic({ id: randomUUID() })).rejects.toMatchObject(notAllowed);
    expect((await client.ceremony.records()).officiants).toHaveLength(2);
    await practise(desk(), 'guanli');
    await expect(client.ceremony.day({ on: today })).rejects.toMatchObject(notAllowed);
    await expect(client.ceremony.begin({ id: randomUUID() })).rejects.toMatchObject(notAllowed);
    expect((await client.ceremony.records()).builtInScript).toEqual(builtInScript);
  });
});

describe('practice', () => {
  const desk = signedInto(inProcess);

  it('has two ceremonies today, one of a couple that is registered', async () => {
    const { client } = desk();
    const { ceremonies } = await client.ceremony.day({ on: today });
    expect(ceremonies.map(({ time, stage, state }) => [time, stage, state])).toEqual([
      ['10:00', 'registered', 'booked'],
      ['10:20', 'submitted', 'booked'],
    ]);
    expect(await client.ceremony.begin({ id: ceremonies[0]?.id ?? '' })).toMatchObject({ state: 'begun' });
  });
});
