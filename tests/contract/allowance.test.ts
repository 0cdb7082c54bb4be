import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import type { CaseView } from '#core/contract/shapes.ts';
import { plainMonth } from '#core/domain/dates/month.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { sampleAllowance } from '#core/domain/matters/children-allowance/sample-allowance.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { stopNote } from '#core/domain/matters/children-allowance/stop-reasons.ts';
import { unzip } from '#host/archive/testing/read-xlsx.ts';
import { pdfText } from '#templates/testing/poppler.ts';
import { openDesk, practise, type TestDesk } from './desk-kit.ts';
import { transports } from './transports.ts';

const matter = 'children.allowance';
const act = (caseId: string) => ({ caseId, eventId: randomUUID() });
/** A Wednesday two days before Labour Day 2026; Saturday 9 May is worked. */
const start = plainDate('2026-04-29');

/** A child of 渝中区, where this office pays, received in another district. */
function application(on: PlainDate, changes: Parameters<typeof sampleAllowance>[1] = {}): ChildrenAllowance {
  const receiving = { division: '500101', township: '高笋塘街道' };
  return sampleAllowance(on, {
    ...changes,
    child: { hukou: '500103', ...changes.child },
    facts: { receiving, ...changes.facts },
  });
}

async function takeIn(client: TongbanClient, facts: ChildrenAllowance): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ ...act(caseId), matter });
  await client.cases.saveDraft({ caseId, upon: 0, draft: { matter, application: facts } });
  return caseId;
}

const dues = (view: CaseView) => view.deadlines.map(({ code, dueOn }) => `${code} ${dueOn}`);

/** Accepts and enters every hand-over; gives the view after the grant. */
async function granted(desk: TestDesk, facts: ChildrenAllowance): Promise<CaseView> {
  const { client } = desk;
  const caseId = await takeIn(client, facts);
  await client.cases.accept({ ...act(caseId), upon: 1 });
  for (const step of ['forwarded', 'first-reviewed', 'granted']) {
    await client.cases.progress({ ...act(caseId), step, on: start, note: '' });
  }
  return client.cases.view({ caseId });
}

describe.each(transports)('the children’s allowance over $name', (transport) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(transport, { on: start });
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('walks from the counter to the first payment, its clocks counted from the hand-overs over a holiday', async () => {
    const { client } = desk;
    const caseId = await takeIn(client, application(start));
    const accepted = await client.cases.accept({ ...act(caseId), upon: 1 });
    expect(accepted).toMatchObject({ stage: 'accepted', receiptNumber: '500103-2026-0001' });
    expect(dues(accepted)).toEqual(['allowance.forward 2026-05-07']);
    const step = async (id: string, on: string, note = '') =>
      client.cases.progress({ ...act(caseId), step: id, on: plainDate(on), note });

    // Handed over on the 6th, keyed in on the 8th: the next clock runs from the 6th.
    desk.setDay(plainDate('2026-05-08'));
    const forwarded = await step('forwarded', '2026-05-06');
    expect(forwarded.stage).toBe('forwarded');
    expect(dues(forwarded)).toEqual(['allowance.first-review 2026-05-26']);
    await expect(step('granted', '2026-05-08')).rejects.toMatchObject({ code: 'WRONG_STAGE' });
    await expect(step('first-reviewed', '2026-05-05')).rejects.toMatchObject({ code: 'INVALID' });
    await expect(step('first-reviewed', '2026-05-09')).rejects.toMatchObject({ code: 'INVALID' });

    desk.setDay(plainDate('2026-05-29'));
    expect(dues(await step('first-reviewed', '2026-05-20', '同意'))).toEqual(['allowance.decide 2026-06-10']);
    const decided = await step('granted', '2026-05-29');
    expect(decided).toMatchObject({ stage: 'granted' });
    expect(decided.progress.at(-1)).toMatchObject({ step: 'granted', number: '500103-2026-0001' });
    expect(dues(decided)).toEqual(['allowance.tell 2026-06-03']);
    const queued = async () => (await client.clock.queues()).rows.filter(({ line }) => line.id === caseId).length;
    expect(await queued()).toBe(1);
    expect(dues(await step('told', '2026-05-29'))).toEqual([]);
    expect(await queued()).toBe(0);

    const months = await Promise.all(
      ['2026-05', '2026-06'].map((month) => client.allowance.month({ month: plainMonth(month) })),
    );
    expect(months.map(({ payments }) => payments.lines.length)).toEqual([0, 1]);
    expect(months[1]?.payments).toMatchObject({
      sum: 165_100,
      lines: [
        { caseId, number: '500103-2026-0001', standard: 165_100, deducted: 0, payable: 165_100, payee: '陈示例' },
      ],
    });
    expect(months[1]?.payments.lines[0]?.maskedNumber).toMatch(/^500101\*{8}\d{4}$/);
  });

  it('keeps fen exactly: a standard of the office fills a gap, and is read again as it was saved', async () => {
    const { client } = desk;
    await practise(desk, 'guanli');
    const standard = {
      document: '渝民〔2022〕00号（示例）',
      from: plainDate('2022-01-01'),
      to: plainDate('2022-12-31'),
      lines: [{ kinds: ['orphan' as const], care: ['dispersed' as const], monthly: '1377.50' }],
    };
    const id = randomUUID();
    await client.allowance.saveStandard({ id, standard });
    const own = (await client.allowance.standards()).filter(({ file }) => file !== null);
    expect(own).toMatchObject([{ standard: { from: '2022-01-01' }, file: { id } }]);
    expect(own[0]?.standard.lines[0]?.monthly).toBe(137_750);
    await client.allowance.removeStandard({ id });
    expect((await client.allowance.standards()).every(({ file }) => file === null)).toBe(true);
    await expect(client.allowance.removeStandard({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

describe('the children’s allowance at the desk', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(inProcess, { on: start });
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('is accepted once for a child, and told what is missing before', async () => {
    const { client } = desk;
    const lacking = await takeIn(client, application(start, { facts: { papers: ['form'] } }));
    const view = await client.cases.view({ caseId: lacking });
    expect(view.papers.map(({ paper }) => paper)).toEqual(['allowance-orphan-form', 'allowance-supplement']);
    const pdf = await client.papers.pdf({ caseId: lacking, paper: 'allowance-supplement' });
    expect(pdfText(new Uint8Array(await pdf.arrayBuffer()))).toContain('监护人确认书');
    await expect(client.cases.accept({ ...act(lacking), upon: 1 })).rejects.toMatchObject({
      data: { verdict: 'NEED' },
    });

    await granted(desk, application(start));
    const second = await takeIn(client, application(start));
    await expect(client.cases.accept({ ...act(second), upon: 1 })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { verdict: 'REFUSE', rules: 'CA-10' },
    });
    const refused = await client.cases.refuse(act(second));
    expect(refused.papers.map(({ paper }) => paper)).toEqual(['allowance-orphan-form', 'allowance-refusal']);
  });

  it('checks every month once, stops with a reason and a month, and leaves the list', async () => {
    const { client } = desk;
    const { id: caseId } = await granted(desk, application(start));
    const step = (id: string, on: string, note: string) =>
      client.cases.progress({ ...act(caseId), step: id, on: plainDate(on), note });
    desk.setDay(plainDate('2026-06-30'));
    const may = plainMonth('2026-05');
    expect((await client.allowance.month({ month: may })).missingChecks).toMatchObject([{ caseId, name: '周小禾' }]);
    await step('monthly-check', '2026-05-15', '在家，由祖母照料，在校就读');
    expect((await client.allowance.month({ month: may })).missingChecks).toEqual([]);
    await expect(step('monthly-check', '2026-05-20', '再次')).rejects.toMatchObject({
      data: { why: 'checked-already' },
    });
    await expect(step('monthly-check', '2026-06-20', ' ')).rejects.toMatchObject({ data: { why: 'note-missing' } });

    const stop = (fromMonth: string) =>
      step('stopped', '2026-06-20', stopNote({ reason: '04', fromMonth: plainMonth(fromMonth), explanation: '' }));
    await expect(step('stopped', '2026-06-20', '找回生父母')).rejects.toMatchObject({ data: { why: 'stop-note' } });
    await expect(stop('2026-04')).rejects.toMatchObject({ data: { why: 'stop-too-early' } });
    await expect(stop('2026-08')).rejects.toMatchObject({ data: { why: 'stop-too-late' } });
    const stopped = await stop('2026-07');
    expect(stopped).toMatchObject({ stage: 'stopped', fileable: true });
    expect(stopped.papers.map(({ paper }) => paper)).toContain('allowance-stop');

    const july = await client.allowance.month({ month: plainMonth('2026-07') });
    expect(july).toMatchObject({
      payments: { lines: [], sum: 0 },
      reductions: [{ caseId, reason: '04', fromMonth: '2026-07', noticeNumber: '500103-2026-0001' }],
    });
    const filed = await client.archive.file({ ...act(caseId), missingReason: '未扫描' });
    expect(filed.filed).toMatchObject({ archiveClass: 'child-allowance', volume: 1 });
  });

  it('proposes an end for a child who turns eighteen, and hands out the lists as PDF and XLSX', async () => {
    const { client } = desk;
    const birth = plainDate('2008-05-31');
    const idNumber = generateIdNumber({ division: '500103', birth, sex: 'male', sequence: 9 });
    await granted(desk, application(start, { child: { name: '郑示例', birth, idNumber } }));
    const received = [{ kind: 'minimum-living' as const, monthly: 70_050 }];
    const facts = { kind: 'de-facto-orphan' as const, received };
    const mother = { state: 'prison' as const, termMonths: 60, proof: { paper: 'judgment' as const } };
    await granted(desk, application(start, { mother, facts }));

    const month = plainMonth('2026-05');
    const { payments, proposedStops } = await client.allowance.month({ month });
    expect(payments.sum).toBe(165_100 + 95_050);
    expect(proposedStops).toMatchObject([{ name: '郑示例', reason: '09', fromMonth: '2026-06', since: '2026-05-31' }]);

    const pdf = await client.allowance.paymentFile({ month, as: 'pdf' });
    const text = pdfText(new Uint8Array(await pdf.arrayBuffer()));
    for (const word of ['2026年5月', '周小禾', '郑示例', '950.50', '共2人，合计2,601.50元', '练习'])
      expect(text).toContain(word);
    const sheet = await client.allowance.paymentFile({ month, as: 'xlsx' });
    const cells = unzip(new Uint8Array(await sheet.arrayBuffer())).get('xl/worksheets/sheet1.xml');
    for (const value of ['1651', '700.5', '950.5', '2601.5']) expect(cells).toContain(`<v>${value}</v>`);
    const none = await client.allowance.reductionFile({ month, as: 'pdf' });
    expect(pdfText(new Uint8Array(await none.arrayBuffer()))).toContain('共0人');
  });

  it('gives out no list of a month for which a child has no standard', async () => {
    const late = plainDate('2021-11-08');
    const { client } = desk;
    desk.setDay(late);
    const caseId = await takeIn(client, application(late));
    await client.cases.accept({ ...act(caseId), upon: 1 });
    for (const step of ['forwarded', 'first-reviewed', 'granted']) {
      await client.cases.progress({ ...act(caseId), step, on: late, note: '' });
    }
    const month = plainMonth('2022-01');
    expect((await client.allowance.month({ month })).payments).toMatchObject({
      lines: [],
      sum: 0,
      withoutStandard: [{ caseId }],
    });
    await expect(client.allowance.paymentFile({ month, as: 'pdf' })).rejects.toMatchObject({
      code: 'ALLOWANCE_STANDARD_MISSING',
      data: { month: '2022年1月', children: 1 },
    });
  });

  it('has a directory of those who look after the children', async () => {
    const { client } = desk;
    const { id: caseId } = await granted(desk, application(start));
    const officer = {
      id: 'liang-min',
      role: 'director' as const,
      name: '梁示例',
      phone: '13800000001',
      division: '500103',
      township: '七星岗街道',
      village: '领事巷社区',
      from: plainDate('2025-01-01'),
      children: [caseId],
    };
    const id = randomUUID();
    const saved = await client.allowance.saveOfficer({ id, officer });
    expect(saved).toMatchObject({ file: { id, savedBy: '周敏' }, childNames: ['周**'] });
    const moved = randomUUID();
    await client.allowance.saveOfficer({ id: moved, officer: { ...officer, phone: '13800000002' } });
    expect(await client.allowance.officers()).toMatchObject([
      { file: { id: moved }, officer: { phone: '13800000002' } },
    ]);
    const { missingChecks } = await client.allowance.month({ month: plainMonth('2026-05') });
    expect(missingChecks).toMatchObject([
      { caseId, officers: [{ role: 'director', name: '梁示例', phone: '13800000002' }] },
    ]);
    const stranger = { ...officer, id: 'b', children: [randomUUID()] };
    await expect(client.allowance.saveOfficer({ id: randomUUID(), officer: stranger })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await client.allowance.removeOfficer({ id: moved });
    expect(await client.allowance.officers()).toEqual([]);
  });
});
