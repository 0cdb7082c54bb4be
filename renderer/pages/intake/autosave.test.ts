import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, longestWait, quietTime, retryAfter, type Saved, type SaveState } from './autosave.ts';

interface Call {
  readonly value: string;
  readonly upon: number;
  answer(saved: Saved): void;
  refuse(why: string): void;
}

function desk(revision = 0) {
  const calls: Call[] = [];
  const told: SaveState<string>[] = [];
  const autosave = new Autosave<string, string>(
    {
      save: (value, upon) =>
        new Promise((answer, reject) => calls.push({ value, upon, answer, refuse: (why) => reject(new Error(why)) })),
      read: (error) => {
        const problem = error instanceof Error ? error.message : '';
        return { problem, conflict: problem === 'CONFLICT' };
      },
      schedule: (callback, milliseconds) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
      tell: (state) => told.push(state),
    },
    revision,
  );
  const call = (index: number): Call => {
    const found = calls[index];
    if (!found) throw new Error(`no save ${index}`);
    return found;
  };
  return { autosave, calls, call, told };
}

const saved = (revision: number): Saved => ({ revision, savedAt: `2026-03-02T10:47:0${revision}+08:00` });

describe('saving while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a pause and sends the last words once', async () => {
    const { autosave, calls, call, told } = desk(4);
    autosave.change('王');
    await vi.advanceTimersByTimeAsync(quietTime - 1);
    autosave.change('王小');
    await vi.advanceTimersByTimeAsync(quietTime - 1);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls.map(({ value, upon }) => [value, upon])).toEqual([['王小', 4]]);
    call(0).answer(saved(5));
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ kind: 'kept', savedAt: saved(5).savedAt });
    expect(autosave.revision).toBe(5);
  });

  it('saves within a second although the typing never pauses', async () => {
    const { autosave, calls } = desk();
    for (let typed = 0; typed < longestWait + 100; typed += 50) {
      autosave.change(`letters until ${typed}`);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(calls.length).toBe(1);
  });

  it('never has two saves under way, and sends the later words upon the new revision', async () => {
    const { autosave, calls, call } = desk();
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(quietTime);
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(quietTime * 3);
    expect(calls).toHaveLength(1);
    call(0).answer(saved(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(calls.map(({ value, upon }) => [value, upon])).toEqual([
      ['a', 0],
      ['ab', 1],
    ]);
  });

  it('tries again after a failure and loses nothing', async () => {
    const { autosave, calls, call, told } = desk();
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(quietTime);
    call(0).refuse('DISK_FULL');
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ kind: 'failed', problem: 'DISK_FULL', conflict: false });
    await vi.advanceTimersByTimeAsync(retryAfter);
    expect(calls.map(({ value }) => value)).toEqual(['a', 'a']);
  });

  it('stops at a conflict and does not write over the other', async () => {
    const { autosave, calls, call, told } = desk();
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(quietTime);
    call(0).refuse('CONFLICT');
    await vi.advanceTimersByTimeAsync(0);
    autosave.change('b');
    await vi.advanceTimersByTimeAsync(retryAfter * 2);
    expect(await autosave.flush()).toBe(false);
    expect(calls).toHaveLength(1);
    expect(told.at(-1)).toMatchObject({ kind: 'failed', conflict: true });
  });

  it('flushes at once and waits for what is under way', async () => {
    const { autosave, calls, call } = desk();
    autosave.change('a');
    const first = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    autosave.change('ab');
    const second = autosave.flush();
    call(0).answer(saved(1));
    await vi.advanceTimersByTimeAsync(0);
    call(1).answer(saved(2));
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(calls.map(({ value }) => value)).toEqual(['a', 'ab']);
    expect(autosave.revision).toBe(2);
  });
});
