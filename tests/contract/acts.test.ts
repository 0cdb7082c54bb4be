import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { completeCouple, heldCouple } from '#host/practice/people.ts';
import {
  approved,
  draft,
  marriage,
  marriageOf,
  openDesk,
  practise,
  registered,
  type TestDesk,
  today,
} from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

describe('acts at the desk', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('does nothing twice when the same act is sent again', async () => {
    const { client } = desk;
    const caseId = await approved(client);
    const act = { caseId, eventId: randomUUID() };
    const [first, second] = await Promise.all([client.cases.register(act), client.cases.register(act)]);
    const third = await client.cases.register(act);
    expect([second.number, third.number]).toEqual([first.number, first.number]);
    expect(third.history.filter((entry) => entry.type === 'numbered')).toHaveLength(1);
    const send = { caseId, eventId: randomUUID(), party: 'man', printNumber: 'LX000001', printer: 'window-3' } as const;
    await client.certificates.send(send);
    await client.certificates.send(send);
    expect(desk.printed).toHaveLength(1);
  });

  it('numbers without a gap, whatever is refused in between', async () => {
    const { client } = desk;
    const numbers: (string | null)[] = [];
    for (const attempt of [1, 2, 3]) {
      const view = await registered(client);
      numbers.push(view.number);
      const held = await draft(client, heldCouple(today));
      await client.cases.submit({ caseId: held, eventId: randomUUID(), upon: 1 });
      await expect(client.cases.register({ caseId: held, eventId: randomUUID() })).rejects.toMatchObject({
        code: 'WRONG_STAGE',
      });
      expect(attempt).toBeGreaterThan(0);
    }
    expect(numbers).toEqual(['J500103-2026-000002', 'J500103-2026-000003', 'J500103-2026-000004']);
  });

  it('holds a couple without the online check: complete, unnumbered, unprintable', async () => {
    const { client } = desk;
    const caseId = await draft(client, heldCouple(today));
    const view = await client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 });
    expect(view.judgement.verdict).toBe('HELD');
    const opinion = '符合结婚条件，准予登记';
    await expect(client.cases.approve({ caseId, eventId: randomUUID(), opinion })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { verdict: 'HELD' },
    });
    await expect(client.papers.pdf({ caseId, paper: 'marriage-certificate', party: 'man' })).rejects.toMatchObject({
      code: 'WRONG_STAGE',
    });
    const onlineCheck = { on: today, result: 'clear', reference: 'A-17' } as const;
    await client.cases.recordOnlineCheck({ caseId, eventId: randomUUID(), onlineCheck });
    await client.cases.approve({ caseId, eventId: randomUUID(), opinion });
    expect((await client.cases.register({ caseId, eventId: randomUUID() })).number).toMatch(/^J500103-2026-/);
  });

  it('takes in no couple that still lacks a paper, held or not, and derives what the number says', async () => {
    const { client } = desk;
    const held = heldCouple(today);
    const { birth, sex, ...man } = held.man;
    const without = await draft(client, { ...held, woman: { ...held.woman, papers: ['id-card'] } });
    await expect(client.cases.submit({ caseId: without, eventId: randomUUID(), upon: 1 })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { verdict: 'NEED', rules: 'M-12' },
    });
    const typed = await draft(client, { ...completeCouple(today), man });
    const view = await client.cases.submit({ caseId: typed, eventId: randomUUID(), upon: 1 });
    expect(marriageOf(view).man).toMatchObject({ birth, sex });
  });

  it('voids a spoiled booklet, links the new one, and keeps the number', async () => {
    const { client } = desk;
    const { id: caseId, number } = await registered(client);
    const party = 'woman';
    await client.certificates.send({ caseId, eventId: randomUUID(), party, printNumber: 'LX000001', printer: null });
    const reason = { reason: 'misaligned', note: '' } as const;
    const spoiled = await client.certificates.spoil({ caseId, eventId: randomUUID(), party, ...reason });
    expect(spoiled.certificates.woman).toMatchObject({ state: 'none', spoiled: [{ printNumber: 'LX000001' }] });
    const again = { caseId, eventId: randomUUID(), party, printer: null } as const;
    await expect(client.certificates.send({ ...again, printNumber: 'LX000001' })).rejects.toMatchObject({
      code: 'BLANK_NOT_IN_STOCK',
      data: { printNumber: 'LX000001', state: 'void' },
    });
    await client.certificates.send({ ...again, printNumber: 'LX000003' });
    const view = await client.certificates.confirm({ caseId, eventId: randomUUID(), party });
    expect(view.number).toBe(number);
    const { used } = await client.blanks.overview();
    expect(used.find((blank) => blank.printNumber === 'LX000001')).toMatchObject({
      state: 'void',
      reason: 'misaligned',
      replacedBy: 'LX000003',
      caseId,
    });
  });

  it('takes no unknown booklet, and none of another kind', async () => {
    const { client } = desk;
    const { id: caseId } = await registered(client);
    const send = (printNumber: string) =>
      client.certificates.send({ caseId, eventId: randomUUID(), party: 'man', printNumber, printer: null });
    await expect(send('LX999999')).rejects.toMatchObject({ code: 'BLANK_UNKNOWN' });
    await expect(send('; drop')).rejects.toMatchObject({ code: 'BLANK_UNKNOWN' });
    await practise(desk, 'guanli');
    const range = { id: randomUUID(), from: 'LY0001', to: 'LY0002', receivedFrom: '市局', witness: '高远二' };
    await client.blanks.receive({ ...range, kind: 'divorce-certificate' });
    await practise(desk);
    await expect(send('LY0001')).rejects.toMatchObject({ code: 'BLANK_WRONG_KIND' });
  });

  it('refuses a couple with a numbered notice that names its reasons', async () => {
    const { client } = desk;
    const caseId = await draft(client, { ...completeCouple(today), kinship: 'B4' });
    const view = await client.cases.refuse({ caseId, eventId: randomUUID() });
    expect(view).toMatchObject({ stage: 'refused', refusalNotice: '500103-2026-0001' });
    const pdf = await client.papers.pdf({ caseId, paper: 'marriage-refusal' });
    expect(pdf.size).toBeGreaterThan(5_000);
    const eligible = await draft(client);
    await expect(client.cases.refuse({ caseId: eligible, eventId: randomUUID() })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { verdict: 'PASS' },
    });
  });

  it('gives a returned case back as a draft with every word', async () => {
    const { client } = desk;
    const application = completeCouple(today);
    const caseId = await draft(client, application);
    await client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 });
    const view = await client.cases.return({ caseId, eventId: randomUUID(), reason: '请核对户口地址' });
    expect(view).toMatchObject({ stage: 'draft', draftRevision: 1, returnedReason: '请核对户口地址', application });
    await client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 });
  });

  it('keeps a draft exactly and refuses one typed upon another revision', async () => {
    const { client } = desk;
    const caseId = await draft(client, { man: { name: ' 王  ' }, woman: {} });
    const typed = { man: { name: '王䶮𬱖·阿卜杜拉', phone: 'ａ１' }, woman: { name: '<b>&"' } };
    expect(await client.cases.saveDraft({ caseId, upon: 1, draft: marriage(typed) })).toMatchObject({ revision: 2 });
    await expect(client.cases.saveDraft({ caseId, upon: 1, draft: marriage(typed) })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await client.cases.view({ caseId })).application).toEqual(typed);
  });

  it('prints no certificate whose name has a character without a glyph, and takes no number for it', async () => {
    const { client } = desk;
    const couple = completeCouple(today);
    const caseId = await approved(client, { ...couple, man: { ...couple.man, name: '王\u{3134A}\u{33479}' } });
    await expect(client.cases.register({ caseId, eventId: randomUUID() })).rejects.toMatchObject({
      code: 'MISSING_GLYPH',
    });
    expect((await client.cases.view({ caseId })).number).toBeNull();
    expect((await registered(client)).number).toBe('J500103-2026-000002');
  });
});

describe('the clock', () => {
  it('registers nothing when the machine says a day before the last act', async () => {
    const desk = await openDesk(inProcess);
    await practise(desk);
    const caseId = await approved(desk.client);
    await desk.host.close();
    const early = await openDesk(inProcess, { dataFolder: desk.dataFolder, on: plainDate('2026-03-01') });
    await practise(early);
    await expect(early.client.cases.register({ caseId, eventId: randomUUID() })).rejects.toMatchObject({
      code: 'CLOCK_SET_BACK',
      data: { last: '2026-03-02', today: '2026-03-01' },
    });
    await early.close();
    await desk.close();
  });

  it('begins its numbers anew on 1 January', async () => {
    const desk = await openDesk(inProcess);
    await practise(desk);
    await registered(desk.client);
    await desk.host.close();
    const next = await openDesk(inProcess, { dataFolder: desk.dataFolder, on: plainDate('2027-01-04') });
    await practise(next);
    const couple = completeCouple(plainDate('2027-01-04'));
    expect((await registered(next.client, couple)).number).toBe('J500103-2027-000001');
    await next.close();
    await desk.close();
  });
});
