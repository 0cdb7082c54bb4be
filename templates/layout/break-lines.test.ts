import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, unbreakablePieces } from './break-lines.ts';

/** Room for so many characters. */
const room = (count: number) => (line: string) => [...line].length <= count;

describe('breaking lines (断行)', () => {
  it('keeps numbers and Latin words in one piece', () => {
    expect(unbreakablePieces('编号J500103-2026-000001，见VON HOHEN。')).toEqual([
      '编',
      '号',
      'J500103-2026-000001，',
      '见',
      'VON ',
      'HOHEN。',
    ]);
  });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    expect(breakLines('现依照《民法典》的规定，自愿。', room(4))).toEqual([
      '现依照',
      '《民法',
      '典》的规',
      '定，自',
      '愿。',
    ]);
    for (const line of breakLines('本人与对方均无配偶，没有直系血亲；了解对方。', room(6)))
      expect(line).not.toMatch(/^[，；。]/);
  });

  it('gives back the text when the lines are put together, whatever the text and the width', () => {
    const character = fc.constantFrom('中', '国', '，', '。', '（', '）', '·', 'A', 'b', '7', ' ', '𪚥');
    fc.assert(
      fc.property(
        fc.array(character).map((all) => all.join('')),
        fc.integer({ min: 1, max: 12 }),
        (text, count) => {
          expect(breakLines(text, room(count)).join('')).toBe(text);
        },
      ),
    );
  });
});
