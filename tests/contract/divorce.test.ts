import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import type { CaseView } from '#core/contract/shapes.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { practiceDivorce } from '#host/practice/divorces.ts';
import { openDesk, practise, type TestDesk } from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

const day = plainDate;
/** Accepted on this Tuesday; the worked table of marriage.md §1.3: both periods roll over holidays. */
const accepted = day('2025-09-03');

const divorce = (application: DivorceApplication) => ({ matter: 'divorce.registration', application }) as const;
const act = (caseId: string) => ({ caseId, eventId: randomUUID() });

async function accept(client: TongbanClient, on: PlainDate): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ ...act(caseId), matter: 'divorce.registration' });
  await client.cases.saveDraft({ caseId, upon: 0, draft: divorce(practiceDivorce(on, 2)) });
  await client.cases.accept({ ...act(caseId), upon: 1 });
  return caseId;
}

async function examine(client: TongbanClient, caseId: string, on: PlainDate): Promise<CaseView> {
  await client.cases.beginExamination(act(caseId));
  await client.cases.saveDraft({ caseId, upon: 1, draft: divorce(practiceDivorce(on, 2)) });
  await client.cases.submit({ ...act(caseId), upon: 2 });
  await client.cases.approve({ ...act(caseId), opinion: '符合离婚条件，准予登记' });
  return client.cases.register(act(caseId));
}

describe('a divorce at the desk', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess, { on: accepted });
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('goes from the receipt over two rolled periods to two certificates on the last day of the window', async () => {
    const { client } = desk;
    const caseId = await accept(client, accepted);
    const first = await client.cases.view({ caseId });
    expect(first).toMatchObject({
      stage: 'accepted',
      receiptNumber: '500103-2025-0003', // practice has two divorces already
      clock: { coolingEnds: '2025-10-09', windowOpens: '2025-10-10', windowCloses: '2025-11-10', phase: 'cooling' },
    });
    expect(first.papers.map(({ paper }) => paper)).toContain('divorce-receipt');
    for (const early of ['2025-10-03', '2025-10-09']) {
      desk.setDay(day(early));
      await expect(client.cases.beginExamination(act(caseId))).rejects.toMatchObject({
        code: 'RULE_NOT_PASSED',
        data: { rules: 'D-09' },
      });
    }
    desk.setDay(day('2025-11-10'));
    const registered = await examine(client, caseId, day('2025-11-10'));
    expect(registered).toMatchObject({
      stage: 'registered',
      number: 'L500103-2025-000001',
      bookletKind: 'divorce-certificate',
    });
    for (const [party, printNumber] of [
      ['man', 'LXL00001'],
      ['woman', 'LXL00002'],
    ] as const) {
      await client.certificates.send({ ...act(caseId), party, printNumber, printer: 'window-3' });
      await client.certificates.confirm({ ...act(caseId), party });
    }
    const done = await client.cases.view({ caseId });
    expect(done).toMatchObject({ stage: 'issued', fileable: true });
    expect(done.papers.filter(({ paper }) => paper === 'divorce-agreement').map(({ copy }) => copy)).toEqual([
      'archive',
      'party',
    ]);
  });

  it('takes no booklet of a marriage', async () => {
    const { client } = desk;
    const caseId = await accept(client, accepted);
    desk.setDay(day('2025-10-10'));
    await examine(client, caseId, day('2025-10-10'));
    const wrong = { ...act(caseId), party: 'man', printNumber: 'LX000001', printer: null } as const;
    await expect(client.certificates.send(wrong)).rejects.toMatchObject({ code: 'BLANK_WRONG_KIND' });
  });

  it('is withdrawn by one of them on the last day of the cooling-off period, not on the next', async () => {
    const { client } = desk;
    const caseId = await accept(client, accepted);
    const other = await accept(client, accepted);
    desk.setDay(day('2025-10-09'));
    const lost = { by: 'woman', receiptShown: false, explanation: '' } as const;
    await expect(client.cases.withdraw({ ...act(caseId), ...lost })).rejects.toMatchObject({ code: 'RULE_NOT_PASSED' });
    const view = await client.cases.withdraw({ ...act(caseId), ...lost, explanation: '回执单遗失' });
    expect(view).toMatchObject({ stage: 'withdrawn', withdrawal: { by: 'woman', on: '2025-10-09' } });
    expect(view.papers.map(({ paper }) => paper)).toEqual(
      expect.arrayContaining(['divorce-withdrawal', 'divorce-withdrawal-confirmation']),
    );
    desk.setDay(day('2025-10-10'));
    const late = { by: 'man', receiptShown: true, explanation: '' } as const;
    await expect(client.cases.withdraw({ ...act(other), ...late })).rejects.toMatchObject({ code: 'RULE_NOT_PASSED' });
    await expect(client.cases.beginExamination(act(caseId))).rejects.toMatchObject({ code: 'WRONG_STAGE' });
  });

  it('lapses by law on its own day, in the queue before anybody files it', async () => {
    const { client } = desk;
    const caseId = await accept(client, accepted);
    const queueOn = async (on: string) => {
      desk.setDay(day(on));
      const { rows } = await client.clock.queues();
      return rows.find(({ line }) => line.id === caseId)?.queue;
    };
    expect(await queueOn('2025-09-04')).toBe('cooling');
    expect(await queueOn('2025-10-10')).toBe('opens-today');
    expect(await queueOn('2025-10-11')).toBe('open');
    expect(await queueOn('2025-11-03')).toBe('closing');
    expect(await queueOn('2025-11-10')).toBe('due-today');
    await expect(client.cases.lapse(act(caseId))).rejects.toMatchObject({ code: 'RULE_NOT_PASSED' });
    expect(await queueOn('2025-11-11')).toBe('lapsed');
    // The machine's clock set back does not leave a flag behind.
    expect(await queueOn('2025-10-11')).toBe('open');
    desk.setDay(day('2025-11-11'));
    expect(await client.cases.lapse(act(caseId))).toMatchObject({ stage: 'lapsed', lapsedOn: '2025-11-11' });
    expect(await queueOn('2025-11-11')).toBeUndefined();
  });

  it('moves with the calendar that the office brings in', async () => {
    const { client } = desk;
    const caseId = await accept(client, accepted);
    await client.session.lock();
    await practise(desk, 'guanli');
    const holidays = [day('2025-10-01'), day('2025-10-09'), day('2025-10-10')];
    const year = { id: randomUUID(), year: 2025, source: '国办发明电〔2025〕试1号', holidays, workdays: [] };
    await client.calendar.save(year);
    const { clock } = await client.cases.view({ caseId });
    // 10-03 is a Friday; without the long holiday nothing rolls before the invented one.
    expect(clock).toMatchObject({ known: true, coolingEnds: '2025-10-03' });
    await client.calendar.remove({ id: year.id });
    expect((await client.cases.view({ caseId })).clock).toMatchObject({ coolingEnds: '2025-10-09' });
  });

  it('is not accepted where the receipt could not name its days', async () => {
    const { client } = desk;
    desk.setDay(day('2029-11-20'));
    const caseId = randomUUID();
    await client.cases.open({ ...act(caseId), matter: 'divorce.registration' });
    const application = practiceDivorce(day('2029-11-20'), 2);
    await client.cases.saveDraft({ caseId, upon: 0, draft: divorce(application) });
    await expect(client.cases.accept({ ...act(caseId), upon: 1 })).rejects.toMatchObject({
      code: 'CALENDAR_YEAR_MISSING',
    });
    expect((await client.cases.view({ caseId })).stage).toBe('draft');
  });

  it('shows no full names in lists', async () => {
    const { client } = desk;
    const caseId = await accept(client, accepted);
    const { rows } = await client.clock.queues();
    expect(rows.find(({ line }) => line.id === caseId)?.line.names).toEqual(['邓**', '谢**']);
  });
});
