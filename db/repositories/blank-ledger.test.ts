import { beforeEach, describe, expect, it } from 'vitest';
import { type BlankState, blankStates, printNumbersBetween } from '#core/domain/cases/blanks.ts';
import { addsUp, balanceOf } from '#core/domain/stock/balance.ts';
import { type BlankMoveAct, blankMoves, isOnHand, mayMove } from '#core/domain/stock/moves.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { today } from '../testing/sample.ts';

const fresh = freshRegister();
const kind = 'marriage-certificate';
const all = printNumbersBetween('A0001', 'A0400');
if (typeof all === 'string') throw new Error(all);

const receive = (id: string, numbers: readonly string[]) => {
  const [from = '', to = ''] = [numbers[0], numbers.at(-1)];
  const receipt = { id, kind, from, to, count: numbers.length, receivedOn: today, receivedFrom: '市民政局' } as const;
  return fresh.act((writer) => writer.receiveBlanks({ ...receipt, witness: '陈静' }, numbers));
};
const moves = (printNumber: string) => fresh.read((reader) => reader.blankMoves(printNumber));

beforeEach(() => fresh.openCase('case-1'));

describe('the ledger of blanks', () => {
  it('tells of one blank everything that happened, and who said so', async () => {
    await receive('r1', all.slice(0, 2));
    const hands = { act: 'hand-out', from: 'stock', holder: 'zhoumin', window: '3号窗口', witness: '周敏' } as const;
    await fresh.act((writer) => writer.moveBlanks(kind, all.slice(0, 2), hands));
    await fresh.act((writer) =>
      writer.moveBlank('A0001', { act: 'void', from: 'window', note: '缺页', witness: '周敏' }),
    );
    await fresh.act((writer) => writer.moveBlank('A0001', { act: 'destroy', from: 'void', witness: '高远' }));
    expect((await moves('A0001')).map(({ act, from, to, witness }) => [act, from, to, witness])).toEqual([
      ['receive', null, 'stock', '陈静'],
      ['hand-out', 'stock', 'window', '周敏'],
      ['void', 'window', 'void', '周敏'],
      ['destroy', 'void', 'destroyed', '高远'],
    ]);
    expect((await moves('A0001')).every(({ by, on }) => by !== '' && on === today)).toBe(true);
    expect(await moves('A9999')).toEqual([]);
  });

  it('offers what lies at the own window before the stock, and never what another has', async () => {
    await receive('r1', all.slice(0, 3));
    const next = async (holder: string) =>
      (await fresh.read((reader) => reader.nextBlanks(kind, { holder, limit: 1 })))[0];
    const hands = { act: 'hand-out', from: 'stock', window: '' } as const;
    await fresh.act((writer) => writer.moveBlank('A0002', { ...hands, holder: 'zhoumin' }));
    await fresh.act((writer) => writer.moveBlank('A0001', { ...hands, holder: 'other' }));
    expect((await next('zhoumin'))?.printNumber).toBe('A0002');
    expect((await next('chenjing'))?.printNumber).toBe('A0003');
  });

  it('moves a range as a whole or not at all, and names the first that is elsewhere', async () => {
    await receive('r1', all.slice(0, 5));
    await fresh.act((writer) => writer.moveBlank('A0004', { act: 'lose', from: 'stock' }));
    const hands = { act: 'hand-out', from: 'stock', holder: 'zhoumin' } as const;
    const whole = fresh.act((writer) => writer.moveBlanks(kind, all.slice(0, 5), hands));
    await expect(whole).rejects.toMatchObject({
      code: 'BLANK_NOT_IN_STOCK',
      data: { printNumber: 'A0004', state: 'lost' },
    });
    const otherKind = fresh.act((writer) => writer.moveBlanks('divorce-certificate', all.slice(0, 2), hands));
    await expect(otherKind).rejects.toMatchObject({ code: 'BLANK_WRONG_KIND' });
    expect((await moves('A0001')).length).toBe(1);
  });
});

/** A generator with a seed, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const acts = Object.keys(blankMoves).filter((act) => act !== 'receive') as BlankMoveAct[]; // keys of the literal

describe('ten thousand random acts', () => {
  it('always balance: every number in one state, its moves lead there, and the day adds up', async () => {
    await receive('r1', all);
    const random = seeded(20_260_520);
    const expected = new Map<string, BlankState>(all.map((printNumber) => [printNumber, 'stock']));
    const held = new Set<string>();
    let refused = 0;
    // A hundred acts in one transaction: what is proved is the ledger, not the disk.
    for (let round = 0; round < 100; round++) {
      await fresh.act(async (writer) => {
        for (let index = 0; index < 100; index++) {
          const printNumber = all[Math.floor(random() * all.length)] ?? '';
          const drawn = acts[Math.floor(random() * acts.length)] ?? 'void';
          // back to the window there is only for what a window held
          const act = drawn === 'recall-to-window' && !held.has(printNumber) ? 'recall-to-stock' : drawn;
          const [claimed = 'stock'] = blankMoves[act].from.filter(() => random() < 0.6);
          const change = { act, from: claimed, witness: '陈静' } as const;
          const given = act === 'hand-out' ? { ...change, holder: 'zhoumin', window: '3' } : change;
          const is = expected.get(printNumber);
          if (is === claimed && mayMove(act, claimed)) {
            await writer.moveBlank(printNumber, given);
            expected.set(printNumber, blankMoves[act].to);
            if (act === 'hand-out') held.add(printNumber);
            if (blankMoves[act].to === 'stock') held.delete(printNumber);
          } else if (is !== claimed) {
            await expect(writer.moveBlank(printNumber, given)).rejects.toMatchObject({ code: 'BLANK_NOT_IN_STOCK' });
            refused++;
          }
        }
      });
    }
    expect(refused).toBeGreaterThan(1000);
    await fresh.read(async (reader) => {
      const counts = (await reader.blankCounts())[kind];
      for (const state of blankStates) {
        expect(counts[state], state).toBe([...expected.values()].filter((is) => is === state).length);
      }
      for (const printNumber of all) {
        const history = await reader.blankMoves(printNumber);
        expect(history.at(-1)?.to).toBe(expected.get(printNumber));
        for (const [index, { from }] of history.entries()) expect(from).toBe(history[index - 1]?.to ?? null);
      }
      const [line] = balanceOf([], await reader.moveCounts({ to: today }));
      expect(line && addsUp(line)).toBe(true);
      expect(line?.closing).toBe([...expected.values()].filter(isOnHand).length);
      expect(line?.toDestroy).toBe(counts.void);
    });
  }, 120_000);
});
