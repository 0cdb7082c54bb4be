import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { chongqing } from '#core/domain/matters/funeral-subsidy/table/chongqing.ts';
import { practiceAtHall, practiceAtTownship, practiceHall } from '#host/practice/funerals.ts';
import { pdfText } from '#templates/testing/poppler.ts';
import { openDesk, practise, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const act = (caseId: string) => ({ caseId, eventId: randomUUID() });
const matter = 'funeral.subsidy';
const nextDay = addDays(today, 1);

async function takeIn(client: TongbanClient, application: FuneralApplication): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ ...act(caseId), matter });
  await client.cases.saveDraft({ caseId, upon: 0, draft: { matter, application } });
  return caseId;
}

/** Stamped today; on the next day at the hall with its bill typed. */
async function atHall(desk: TestDesk, which = 0): Promise<string> {
  const { client } = desk;
  const caseId = await takeIn(client, practiceAtTownship(today, which));
  await client.cases.accept({ ...act(caseId), upon: 1 });
  desk.setDay(nextDay);
  await practise(desk);
  await client.cases.beginExamination(act(caseId));
  await client.cases.saveDraft({ caseId, upon: 1, draft: { matter, application: practiceAtHall(nextDay, which) } });
  return caseId;
}

async function waive(desk: TestDesk, which = 0): Promise<string> {
  const caseId = await atHall(desk, which);
  await desk.client.cases.answer({ ...act(caseId), upon: 2 });
  return caseId;
}

const tableText = (from: string, cap: string) => {
  const [row] = chongqing.totalCaps ?? [];
  return JSON.stringify({ from, table: { ...chongqing, totalCaps: [{ ...row, cap }] } });
};

describe.each(transports)('funeral subsidies over $name', (transport) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('are stamped by the township, waived at the hall, settled and paid', async () => {
    const { client } = desk;
    const caseId = await atHall(desk);
    const typed = await client.cases.view({ caseId });
    expect(typed).toMatchObject({ stage: 'examining', receiptNumber: '500103-2026-0001' });
    expect(typed.judgement.verdict).toBe('PASS');
    const waived = await client.cases.answer({ ...act(caseId), upon: 2 });
    expect(waived).toMatchObject({ stage: 'answered', answer: { number: '500103-2026-0001' }, fileable: true });
    expect(waived.papers.map(({ paper, part }) => [paper, part])).toEqual([
      ['funeral-application', 'township'],
      ['funeral-application', 'hall'],
      ['funeral-application', 'county'],
      ['funeral-computation', undefined],
      ['funeral-duplicate-check', undefined],
    ]);
    const paid = { ...act(caseId), step: 'paid', on: nextDay, note: '' };
    await expect(client.cases.progress(paid)).rejects.toMatchObject({ code: 'INVALID', data: { why: 'not-settled' } });
    const early = { year: 2026, eventId: randomUUID(), step: 'settled', on: today, note: '' } as const;
    await expect(client.funeral.mark(early)).rejects.toMatchObject({ code: 'INVALID', data: { field: 'on' } });
    const mark = { year: 2026, eventId: randomUUID(), step: 'settled', on: nextDay, note: '' } as const;
    expect(await client.funeral.mark(mark)).toEqual({ files: 1 });
    expect(await client.funeral.mark(mark)).toEqual({ files: 0 });
    expect(await client.funeral.mark({ ...mark, eventId: randomUUID(), step: 'paid' })).toEqual({ files: 1 });
    const { progress } = await client.cases.view({ caseId });
    expect(progress.map(({ step }) => step)).toEqual(['settled', 'paid']);
  });

  it('come into the settlement of their hall, as a page, a PDF and a workbook', async () => {
    const { client } = desk;
    await waive(desk);
    const settlement = await client.funeral.settlement({ year: 2026 });
    expect(settlement.period).toEqual({ year: 2026, from: '2025-12-01', to: '2026-11-30', reportBy: '2026-11-30' });
    const [hall] = settlement.halls;
    expect(hall).toMatchObject({ hallName: practiceHall.name, sums: { bodies: 1, waived: 108_800 } });
    expect(hall?.counties).toMatchObject([{ county: '500103', classes: [{ class: 'D1' }] }]);
    expect(settlement.statistics).toMatchObject({ unsettled: 1, crossCounty: 1, mean: 108_800 });
    expect((await client.funeral.settlement({ year: 2027 })).halls).toEqual([]);
    const other = await client.funeral.settlement({ year: 2026, hall: 'another' });
    expect([other.halls, other.statistics.sums.bodies]).toEqual([[], 0]);
    const pdf = await client.funeral.settlementFile({ year: 2026, as: 'pdf' });
    expect(pdf.type).toBe('application/pdf');
    expect(pdfText(new Uint8Array(await pdf.arrayBuffer()))).toContain('廖淑珍');
    for (const file of [
      await client.funeral.settlementFile({ year: 2026, as: 'xlsx' }),
      await client.funeral.summaryFile({ year: 2026, as: 'xlsx' }),
    ]) {
      expect(file.name).toMatch(/\.xlsx$/u);
      expect(file.size).toBeGreaterThan(1000);
    }
    const none = client.funeral.settlementFile({ year: 2027, as: 'pdf' });
    await expect(none).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await client.funeral.summaryFile({ year: 2027, as: 'pdf' })).size).toBeGreaterThan(1000);
  });
});

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

describe('one grant for one person', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('a second form is refused once the first is stamped, and says so on the notice', async () => {
    const { client } = desk;
    const first = await takeIn(client, practiceAtTownship(today, 0));
    const second = await takeIn(client, practiceAtTownship(today, 0));
    expect((await client.cases.view({ caseId: second })).judgement.verdict).toBe('PASS');
    await client.cases.accept({ ...act(first), upon: 1 });
    const late = await client.cases.view({ caseId: second });
    expect(late.earlier).toMatchObject([{ caseId: first, stage: 'accepted' }, {}]);
    const accept = client.cases.accept({ ...act(second), upon: 1 });
    await expect(accept).rejects.toMatchObject({ code: 'RULE_NOT_PASSED', data: { rules: 'T6' } });
    const refused = await client.cases.refuse(act(second));
    expect(refused).toMatchObject({ stage: 'refused', papers: [{ paper: 'funeral-refusal' }, {}, {}] });
    expect((await client.funeral.settlement({ year: 2026 })).statistics.refused).toEqual([{ rule: 'T6', files: 1 }]);
    expect((await client.cases.view({ caseId: first })).judgement.verdict).toBe('PASS');
  });

  it('of two stamped forms only the first to be waived counts', async () => {
    const { client } = desk;
    const first = await takeIn(client, practiceAtTownship(today, 0));
    const second = await takeIn(client, practiceAtTownship(today, 1));
    await client.cases.accept({ ...act(first), upon: 1 });
    await client.cases.accept({ ...act(second), upon: 1 });
    desk.setDay(nextDay);
    await practise(desk);
    // At the hall the second turns out to be the same person.
    for (const caseId of [first, second]) {
      await client.cases.beginExamination(act(caseId));
      const draft = { matter, application: practiceAtHall(nextDay, 0) } as const;
      await client.cases.saveDraft({ caseId, upon: 1, draft });
    }
    const warned = await client.cases.view({ caseId: first });
    expect(warned.judgement.findings.map(({ code }) => code)).toContain('funeral.stampedTwice');
    await client.cases.answer({ ...act(first), upon: 2 });
    const again = client.cases.answer({ ...act(second), upon: 2 });
    await expect(again).rejects.toMatchObject({ code: 'RULE_NOT_PASSED', data: { rules: 'T6' } });
    expect((await client.cases.refuse(act(second))).stage).toBe('refused');
  });
});

describe('the tables of the office', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk);
  });
  afterEach(() => desk.close());

  const asReviewer = () => practise(desk, 'chenjing');

  it('are tried on the files of the last year before they are kept', async () => {
    const { client } = desk;
    await waive(desk);
    await expect(client.funeral.tryTable({ body: tableText('2026-03-04', '900') })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await asReviewer();
    const trial = await client.funeral.tryTable({ body: tableText('2026-03-04', '900') });
    expect(trial).toMatchObject({
      problems: [],
      files: 1,
      difference: -18_800,
      changes: [{ before: { verdict: 'PASS', waived: 108_800 }, after: { verdict: 'PASS', waived: 90_000 } }],
    });
    expect(await client.funeral.tryTable({ body: tableText('2026-03-04', '1500') })).toMatchObject({ changes: [] });
    const wrong = await client.funeral.tryTable({ body: tableText('2026-03-04', '100') });
    expect(wrong.problems).toMatchObject([{ code: 'cap-below-item' }]);
    const save = client.funeral.saveTable({ id: randomUUID(), body: tableText('2026-03-04', '100') });
    await expect(save).rejects.toMatchObject({ code: 'TABLE_REFUSED' });
  });

  it('count from their first day on, and never rewrite what was stamped', async () => {
    const { client } = desk;
    const caseId = await waive(desk);
    await asReviewer();
    const early = client.funeral.saveTable({ id: randomUUID(), body: tableText(today, '900') });
    await expect(early).rejects.toMatchObject({ code: 'INVALID', data: { field: 'from', why: 'stamped-files' } });
    const saved = await client.funeral.saveTable({ id: randomUUID(), body: tableText(nextDay, '900') });
    expect(saved).toMatchObject({ key: `500000 ${nextDay}` });
    const listed = (await client.funeral.tables()).filter(({ region }) => region === '500000');
    expect(listed.map(({ own }) => own?.id ?? null)).toEqual([null, saved.id]);
    expect((await client.funeral.settlement({ year: 2026 })).statistics.sums.waived).toBe(108_800);
    await practise(desk);
    const other = await takeIn(client, practiceAtTownship(nextDay, 1));
    await client.cases.accept({ ...act(other), upon: 1 });
    await client.cases.beginExamination(act(other));
    const application = { ...practiceAtHall(nextDay, 1), deceased: practiceAtTownship(nextDay, 1).deceased };
    await client.cases.saveDraft({ caseId: other, upon: 1, draft: { matter, application } });
    await client.cases.answer({ ...act(other), upon: 2 });
    const { halls } = await client.funeral.settlement({ year: 2026 });
    const lines = halls.flatMap(({ counties }) => counties.flatMap((county) => county.lines));
    const waived = new Map(lines.map((line) => [line.caseId, line.waived]));
    expect([waived.get(caseId), waived.get(other)]).toEqual([108_800, 90_000]);
    await asReviewer();
    const remove = client.funeral.removeTable({ id: saved.id });
    await expect(remove).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('that nobody worked by may be taken back', async () => {
    const { client } = desk;
    await asReviewer();
    const { id } = await client.funeral.saveTable({ id: randomUUID(), body: tableText('2027-01-01', '900') });
    await client.funeral.removeTable({ id });
    await expect(client.funeral.removeTable({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await client.funeral.tables()).every(({ own }) => own === null)).toBe(true);
  });
});

describe('the register of halls', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk, 'chenjing');
  });
  afterEach(() => desk.close());

  it('decides which hall is lawful, on the day of the cremation', async () => {
    const { client } = desk;
    const id = randomUUID();
    await client.funeral.saveHall({ id, hall: practiceHall });
    await practise(desk);
    const caseId = await atHall(desk);
    expect((await client.cases.view({ caseId })).judgement.verdict).toBe('PASS');
    await practise(desk, 'chenjing');
    await client.funeral.saveHall({ id: randomUUID(), hall: { ...practiceHall, to: today } });
    expect((await client.cases.view({ caseId })).judgement.verdict).toBe('REFUSE');
    expect(await client.funeral.halls()).toHaveLength(1);
    await client.funeral.removeHall({ id: (await client.funeral.halls())[0]?.file.id ?? '' });
    expect((await client.cases.view({ caseId })).judgement.verdict).toBe('PASS');
  });

  it('takes no hall with two prices of one thing on one day, and no two halls of one name', async () => {
    const { client } = desk;
    const [price] = practiceHall.prices;
    if (!price) throw new Error('no price');
    const twice = { ...practiceHall, prices: [price, { ...price, from: today }] };
    const save = client.funeral.saveHall({ id: randomUUID(), hall: twice });
    await expect(save).rejects.toMatchObject({ code: 'TABLE_REFUSED' });
    const follows = {
      ...practiceHall,
      prices: [
        { ...price, to: addDays(today, -1) },
        { ...price, from: today },
      ],
    };
    await client.funeral.saveHall({ id: randomUUID(), hall: follows });
    const namesake = client.funeral.saveHall({ id: randomUUID(), hall: { ...practiceHall, id: 'other' } });
    await expect(namesake).rejects.toMatchObject({ code: 'TABLE_REFUSED' });
    await practise(desk);
    const clerk = client.funeral.saveHall({ id: randomUUID(), hall: practiceHall });
    await expect(clerk).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
