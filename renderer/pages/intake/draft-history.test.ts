import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftHistory, record, redo, startHistory, typingRun, undo } from './draft-history.ts';

const typed = (history: DraftHistory<string>, text: string, at: number, field = 'man.name') =>
  record(history, text, { field, at, typing: true });

describe('undo and redo', () => {
  it('undoes letters typed in one go together', () => {
    let history = startHistory('');
    history = typed(history, '王', 0);
    history = typed(history, '王小', 500);
    history = typed(history, '王小明', 1000);
    expect(undo(history).present).toBe('');
    expect(redo(undo(history)).present).toBe('王小明');
  });

  it('begins a new step after a pause and in another field', () => {
    let history = typed(startHistory(''), 'a', 0);
    history = typed(history, 'ab', typingRun + 1);
    history = typed(history, 'abc', typingRun + 2, 'woman.name');
    expect(undo(history).present).toBe('ab');
    expect(undo(undo(history)).present).toBe('a');
  });

  it('takes every choice as a step of its own, even in the middle of typing', () => {
    let history = typed(startHistory(''), 'a', 0);
    history = record(history, 'b', { field: 'man.name', at: 1, typing: false });
    history = typed(history, 'c', 2);
    expect(undo(history).present).toBe('b');
    expect(undo(undo(history)).present).toBe('a');
  });

  it('forgets the way forward once something new is typed', () => {
    const history = typed(undo(typed(startHistory(''), 'a', 0)), 'b', 10_000);
    expect(redo(history)).toBe(history);
  });

  it('comes back to the beginning and to the end, whatever was done', () => {
    const edits = fc.array(fc.record({ field: fc.constantFrom('x', 'y'), wait: fc.nat(3000), typing: fc.boolean() }));
    fc.assert(
      fc.property(edits, (list) => {
        let history = startHistory(-1);
        let at = 0;
        for (const [index, { field, wait, typing }] of list.entries()) {
          at += wait;
          history = record(history, index, { field, at, typing });
        }
        const end = history.present;
        for (const _ of list) history = undo(history);
        expect(history.present).toBe(-1);
        for (const _ of list) history = redo(history);
        expect(history.present).toBe(end);
      }),
    );
  });
});
