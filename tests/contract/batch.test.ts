import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import { outcomesAfterJam } from '#core/domain/printing/job.ts';
import { pdfInfo, pdfText } from '#templates/testing/poppler.ts';
import { draft, nextCouple, openDesk, practise, registered, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const kind = 'marriage-certificate';
const both = ['man', 'woman'] as const;
const advance = (client: TongbanClient, caseId: string) =>
  client.batch.advance({
    caseId,
    events: { submit: randomUUID(), approve: randomUUID(), register: randomUUID() },
  });

/** The booklets of cases, his and hers together, each with the next blank. */
async function sheetsFor(client: TongbanClient, caseIds: readonly string[]) {
  const owners = caseIds.flatMap((caseId) => both.map((party) => ({ caseId, party })));
  const blanks = await client.certificates.nextBlanks({ kind, limit: owners.length });
  return owners.map((owner, index) => ({
    ...owner,
    printNumber: blanks[index]?.printNumber ?? '',
    eventId: randomUUID(),
  }));
}

describe.each(transports)('a day with many couples over $name', (transport) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk);
  });
  afterEach(() => desk.close());

  const couples = async (count: number) => {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) ids.push((await registered(desk.client)).id);
    return ids;
  };
  const openJobs = async () => (await desk.client.batch.list()).jobs;
  const stateOf = async (printNumber: string) => (await desk.client.blanks.history({ printNumber })).blank.state;

  it('takes a prepared couple to its number, and leaves one that the law holds where it stands', async () => {
    const { client } = desk;
    const ready = await draft(client);
    const { onlineCheck: _none, ...unchecked } = nextCouple();
    const held = await draft(client, unchecked);
    await advance(client, ready);
    await advance(client, ready); // again: nothing is left to do
    await expect(advance(client, held)).rejects.toMatchObject({ code: 'RULE_NOT_PASSED', data: { verdict: 'HELD' } });
    const { couples: listed } = await client.batch.list();
    const stages = new Map(listed.map(({ id, stage }) => [id, stage]));
    expect([stages.get(ready), stages.get(held)]).toEqual(['registered', 'submitted']);
    const divorce = randomUUID();
    await client.cases.open({ caseId: divorce, eventId: randomUUID(), matter: 'divorce.registration' });
    await expect(advance(client, divorce)).rejects.toMatchObject({ code: 'WRONG_STAGE' });
    expect((await client.batch.list()).couples.some(({ id }) => id === divorce)).toBe(false);
  });

  it('prints his and hers together as one job of one tray, and counts all of them right at once', async () => {
    const { client } = desk;
    const ids = await couples(3);
    const sheets = await sheetsFor(client, ids);
    const id = randomUUID();
    const run = { id, sheets, printer: 'window-3', tray: 'Tray2' };
    const { pdf, job } = await client.batch.print(run);
    expect(job).toBe('job-1');
    expect(desk.printed).toMatchObject([{ printer: 'window-3', tray: 'Tray2' }]);
    const bytes = new Uint8Array(await pdf.arrayBuffer());
    expect(pdfInfo(bytes).get('Pages')).toBe('6');
    expect(desk.printed[0]?.title).toBe(`${sheets[0]?.printNumber}-${sheets[5]?.printNumber}`);
    // the same again, as after an answer that was lost: nothing is printed twice
    expect((await client.batch.print(run)).job).toBe('job-1');
    expect(desk.printed).toHaveLength(1);
    const [open] = await openJobs();
    expect(open).toMatchObject({ id, job: 'job-1', tray: 'Tray2', sentByName: '周敏' });
    expect(open?.sheets.map(({ printNumber }) => printNumber)).toEqual(sheets.map(({ printNumber }) => printNumber));
    expect(new Set(open?.sheets.map(({ state }) => state))).toEqual(new Set(['printing']));
    const view = await client.cases.view({ caseId: ids[0] ?? '' });
    expect(view.certificates.woman?.lies).toEqual({ printer: 'window-3', job: 'job-1' });
    expect(pdfText(bytes)).toContain(open?.sheets[0]?.name ?? '?');

    const answers = sheets.map(({ printNumber }) => ({
      ...{ printNumber, eventId: randomUUID(), note: '' },
      ...({ outcome: 'right', reason: 'misaligned' } as const),
    }));
    await client.batch.answer({ id, answers });
    await client.batch.answer({ id, answers });
    expect(await openJobs()).toEqual([]);
    for (const caseId of ids) expect((await client.cases.view({ caseId })).stage).toBe('issued');
  });

  it('goes on after a jam from the right sheet: right before it, void the jammed, the rest as blank as before', async () => {
    const { client } = desk;
    const ids = await couples(3);
    const sheets = await sheetsFor(client, ids);
    const id = randomUUID();
    await client.batch.print({ id, sheets, printer: 'window-3' });
    const jammed = sheets[2]?.printNumber;
    const found = outcomesAfterJam(
      sheets.map(({ printNumber }) => printNumber),
      jammed,
    );
    const answers = [...found].map(([printNumber, outcome]) => ({
      ...{ printNumber, outcome, eventId: randomUUID(), note: '卡纸' },
      reason: 'system-failure' as const,
    }));
    await client.batch.answer({ id, answers });
    expect(await Promise.all(sheets.map(({ printNumber }) => stateOf(printNumber)))).toEqual([
      ...['used', 'used', 'void', 'stock', 'stock', 'stock'],
    ]);
    const [, second] = ids;
    const left = await client.cases.view({ caseId: second ?? '' });
    expect(left.certificates.man).toMatchObject({ state: 'none', spoiled: [{ printNumber: jammed, note: '卡纸' }] });
    expect(left.certificates.woman).toEqual({ state: 'none', spoiled: [] });

    const rest = (await sheetsFor(client, ids.slice(1))).map((sheet) => ({ ...sheet }));
    expect(rest.map(({ printNumber }) => printNumber).slice(0, 3)).toEqual(
      sheets.slice(3).map(({ printNumber }) => printNumber),
    );
    await client.batch.print({ id: randomUUID(), sheets: rest, printer: 'window-3' });
    const { blank } = await client.blanks.history({ printNumber: jammed ?? '' });
    expect(blank.replacedBy).toBe(rest[0]?.printNumber);
    // what was answered is answered
    await expect(
      client.batch.answer({ id, answers: answers.slice(2, 3).map((one) => ({ ...one, eventId: randomUUID() })) }),
    ).rejects.toMatchObject({ code: 'WRONG_STAGE' });
    const balance = await client.blanks.balance({ on: today });
    const line = balance.lines.find((one) => one.kind === kind);
    expect(line).toMatchObject({ used: 2, voided: 1, closing: (line?.opening ?? 0) + (line?.received ?? 0) - 3 });
  });

  it('sends none of a run of which one cannot go', async () => {
    const { client } = desk;
    const sheets = await sheetsFor(client, await couples(2));
    const [first, ...others] = sheets;
    const twice = [...others, { ...others[0], ...first, printNumber: others[0]?.printNumber ?? '' }];
    await expect(
      client.batch.print({ id: randomUUID(), sheets: twice as typeof sheets, printer: 'window-3' }),
    ).rejects.toMatchObject({ code: 'BLANK_NOT_IN_STOCK' });
    expect(desk.printed).toEqual([]);
    for (const { printNumber } of sheets) expect(await stateOf(printNumber)).toBe('stock');
  });

  it('keeps what a printer refused open, and takes it back where nothing came', async () => {
    const { client } = desk;
    const caseId = (await registered(client)).id;
    const [{ printNumber } = { printNumber: '' }] = await client.certificates.nextBlanks({ kind, limit: 1 });
    await client.certificates.send({ caseId, eventId: randomUUID(), party: 'man', printNumber, printer: 'window-3' });
    const recalled = await client.certificates.recall({ caseId, eventId: randomUUID(), party: 'man' });
    expect(recalled.certificates.man).toEqual({ state: 'none', spoiled: [] });
    expect(recalled.history.at(-1)).toMatchObject({ type: 'certificate-recalled', note: printNumber });
    expect(await stateOf(printNumber)).toBe('stock');
    const { moves } = await client.blanks.history({ printNumber });
    expect(moves.slice(-2).map(({ act, by }) => [act, by])).toEqual([
      ['send', '周敏'],
      ['recall-to-stock', '周敏'],
    ]);
    await expect(client.certificates.recall({ caseId, eventId: randomUUID(), party: 'man' })).rejects.toMatchObject({
      code: 'WRONG_STAGE',
    });
  });

  it('prints the forms of many couples as one job of another tray, couple by couple', async () => {
    const { client } = desk;
    const ids = await couples(2);
    const { pdf } = await client.batch.forms({
      ...{ caseIds: ids, papers: ['marriage-review'], printer: 'window-3', tray: 'Manual' },
    });
    expect(desk.printed).toMatchObject([{ tray: 'Manual', title: 'marriage-review' }]);
    const text = pdfText(new Uint8Array(await pdf.arrayBuffer()));
    const numbers = await Promise.all(ids.map(async (caseId) => (await client.cases.view({ caseId })).number ?? '?'));
    expect(text.indexOf(numbers[0] ?? '?')).toBeGreaterThan(-1);
    expect(text.indexOf(numbers[1] ?? '?')).toBeGreaterThan(text.indexOf(numbers[0] ?? '?'));
    const mixed = client.batch.forms({ caseIds: ids, papers: ['marriage-review', kind], printer: null });
    await expect(mixed).rejects.toMatchObject({ code: 'INVALID', data: { field: 'papers' } });
  });
});
