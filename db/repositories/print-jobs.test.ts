import { describe, expect, it } from 'vitest';
import type { BlankMoveAct } from '#core/domain/stock/moves.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { today } from '../testing/sample.ts';

const fresh = freshRegister();
const kind = 'marriage-certificate';
const numbers = ['A0001', 'A0002', 'A0003', 'A0004'];
const job = {
  id: 'job-a',
  printer: 'window-3',
  tray: 'Manual',
  job: null,
  sentAt: '2026-05-20T10:00:00+08:00',
  sentBy: 'x',
};

const receive = () => {
  const receipt = { id: 'r1', kind, from: 'A0001', to: 'A0004', count: 4, receivedOn: today, witness: '陈静' } as const;
  return fresh.act((writer) => writer.receiveBlanks({ ...receipt, receivedFrom: '市民政局' }, numbers));
};
const send = (id: string, printNumbers: readonly string[]) =>
  fresh.act(async (writer) => {
    await writer.savePrintJob({ ...job, id });
    for (const [index, printNumber] of printNumbers.entries()) {
      const on = { act: 'send', from: 'stock', caseId: 'case-1', party: index % 2 ? 'woman' : 'man' } as const;
      await writer.moveBlank(printNumber, { ...on, job: { id, sheet: index + 1 } });
    }
  });
const move = (printNumber: string, act: BlankMoveAct) =>
  fresh.act((writer) => writer.moveBlank(printNumber, { act, from: 'printing' }));

describe('print jobs', () => {
  it('keep their sheets in the order in which they were sent, and stay open while one is not looked at', async () => {
    await fresh.openCase('case-1');
    await receive();
    await send('job-a', ['A0002', 'A0001']);
    const sheets = () => fresh.read((reader) => reader.sheetsOf('job-a'));
    expect(await sheets()).toEqual([
      { caseId: 'case-1', party: 'man', printNumber: 'A0002', state: 'printing' },
      { caseId: 'case-1', party: 'woman', printNumber: 'A0001', state: 'printing' },
    ]);
    const open = () => fresh.read((reader) => reader.openPrintJobs());
    expect(await open()).toEqual([{ ...job, id: 'job-a' }]);
    await fresh.register.keep((keeper) => keeper.tookPrintJob('job-a', '17'));
    expect(await fresh.read((reader) => reader.printJobOf('A0001'))).toEqual({ ...job, id: 'job-a', job: '17' });
    await move('A0002', 'confirm');
    expect((await open()).length).toBe(1);
    await move('A0001', 'spoil');
    expect(await open()).toEqual([]);
    expect((await sheets()).map(({ state }) => state)).toEqual(['used', 'void']);
  });

  it('lose a sheet that is recalled, which may then go with another job', async () => {
    await fresh.openCase('case-1');
    await receive();
    await send('job-a', ['A0001', 'A0002']);
    await move('A0002', 'recall-to-stock');
    expect(await fresh.read((reader) => reader.blank('A0002'))).toMatchObject({
      state: 'stock',
      caseId: null,
      party: null,
    });
    expect((await fresh.read((reader) => reader.sheetsOf('job-a'))).length).toBe(1);
    await send('job-b', ['A0002']);
    expect(await fresh.read((reader) => reader.printJobOf('A0002'))).toMatchObject({ id: 'job-b' });
    expect((await fresh.read((reader) => reader.openPrintJobs())).map(({ id }) => id)).toEqual(['job-a', 'job-b']);
  });

  it('are recalled into the hand that held them', async () => {
    await fresh.openCase('case-1');
    await receive();
    await fresh.act((writer) =>
      writer.moveBlanks(kind, ['A0003', 'A0004'], { act: 'hand-out', from: 'stock', holder: 'zhoumin', window: '3' }),
    );
    await fresh.act(async (writer) => {
      await writer.savePrintJob({ ...job, id: 'job-c' });
      const sheet = { id: 'job-c', sheet: 1 };
      await writer.moveBlank('A0003', { act: 'send', from: 'window', caseId: 'case-1', party: 'man', job: sheet });
    });
    await move('A0003', 'recall-to-window');
    const next = await fresh.read((reader) => reader.nextBlanks(kind, { holder: 'zhoumin', limit: 9 }));
    expect(next.map(({ printNumber, window }) => [printNumber, window])).toEqual([
      ['A0003', '3'],
      ['A0004', '3'],
    ]);
    const rest = await fresh.read((reader) => reader.nextBlanks(kind, { holder: 'zhoumin', from: 'A0004', limit: 9 }));
    expect(rest.map(({ printNumber }) => printNumber)).toEqual(['A0004']);
  });

  it('are made once, and taken by the spooler once', async () => {
    await fresh.act((writer) => writer.savePrintJob(job));
    await expect(fresh.act((writer) => writer.savePrintJob(job))).rejects.toMatchObject({ code: 'CONFLICT' });
    await fresh.register.keep((keeper) => keeper.tookPrintJob('job-a', '17'));
    await expect(fresh.register.keep((keeper) => keeper.tookPrintJob('job-a', '18'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
