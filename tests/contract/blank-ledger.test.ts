import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, practise, registered, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const kind = 'marriage-certificate';

describe.each(transports)('the ledger of blanks over $name', (transport) => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk, 'chenjing');
  });
  afterEach(() => desk.close());

  const accountOf = async (login: string) =>
    (await desk.client.accounts.list()).find((account) => account.login === login)?.id ?? '';

  it('gives blanks into hands: another window cannot print on them, the own one is offered them first', async () => {
    const { client } = desk;
    const range = { kind, from: 'LX000011', to: 'LX000013' } as const;
    await client.blanks.handOut({ ...range, holder: await accountOf('zhoumin'), window: '3号窗口' });
    const view = await registered(client);
    const send = { caseId: view.id, party: 'man', printNumber: 'LX000011', printer: null } as const;
    await expect(client.certificates.send({ ...send, eventId: randomUUID() })).rejects.toMatchObject({
      code: 'BLANK_HELD_BY_OTHER',
      data: { printNumber: 'LX000011', window: '3号窗口' },
    });
    await practise(desk, 'zhoumin');
    expect((await client.certificates.nextBlanks({ kind, limit: 1 }))[0]).toMatchObject({ printNumber: 'LX000011' });
    await client.certificates.send({ ...send, eventId: randomUUID() });
    await client.certificates.confirm({ caseId: view.id, eventId: randomUUID(), party: 'man' });
    const { blank, moves } = await client.blanks.history({ printNumber: 'LX000011' });
    expect(blank).toMatchObject({ state: 'used', caseId: view.id });
    expect(moves.map(({ act, by }) => [act, by])).toEqual([
      ['receive', '管理员'],
      ['hand-out', '陈静'],
      ['send', '周敏'],
      ['confirm', '周敏'],
    ]);
  });

  it('balances in the evening, and tells with whom a missing one was last', async () => {
    const { client } = desk;
    const holder = await accountOf('zhoumin');
    await client.blanks.handOut({ kind, from: 'LX000021', to: 'LX000040', holder, window: '3号窗口' });
    const witness = { witness: '高远', note: '缺页' };
    await client.blanks.voidBlank({ printNumber: 'LX000040', reason: 'soiled', ...witness });
    const [line] = (await client.blanks.balance({ on: today })).lines;
    expect(line).toMatchObject({ kind, opening: 0, received: 200, voided: 1, used: 0, closing: 199, toDestroy: 1 });
    const ranges = [
      { from: 'LX000001', to: 'LX000029' },
      { from: 'LX000031', to: 'LX000039' },
      { from: 'LX000041', to: 'LX000200' },
      { from: 'LX000500', to: 'LX000500' },
    ];
    expect(await client.blanks.compareCount({ kind, ranges })).toMatchObject({
      onBooks: 199,
      counted: 199,
      missing: [{ printNumber: 'LX000030', lastHolder: '周敏', window: '3号窗口' }],
      unexpected: [{ printNumber: 'LX000500', state: 'unknown' }],
    });
    await client.blanks.loseOrFind({ printNumber: 'LX000030', act: 'lose', ...witness });
    expect((await client.blanks.balance({ on: today })).lines[0]).toMatchObject({ lost: 1, closing: 198 });
    const sheet = await client.blanks.balanceSheet({ on: today });
    expect(new TextDecoder().decode((await sheet.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  });

  it('destroys what is void, once, and in the presence of a second person', async () => {
    const { client } = desk;
    const printNumbers = ['LX000050', 'LX000051'];
    for (const printNumber of printNumbers) {
      await client.blanks.voidBlank({ printNumber, reason: 'soiled', note: '受潮', witness: '高远' });
    }
    expect((await client.blanks.toDestroy({ kind })).map(({ printNumber }) => printNumber)).toEqual(printNumbers);
    await expect(client.blanks.destroy({ printNumbers, witness: '陈静', note: '' })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'witness', why: 'own' },
    });
    expect(await client.blanks.destroy({ printNumbers, witness: '高远', note: '' })).toEqual({ count: 2 });
    await expect(client.blanks.destroy({ printNumbers, witness: '高远', note: '' })).rejects.toMatchObject({
      code: 'BLANK_NOT_IN_STOCK',
    });
    const taken = client.blanks.takeBack({ kind, from: 'LX000060', to: 'LX000061', witness: '高远' });
    await expect(taken).rejects.toMatchObject({ code: 'BLANK_NOT_IN_STOCK', data: { printNumber: 'LX000060' } });
  });
});
