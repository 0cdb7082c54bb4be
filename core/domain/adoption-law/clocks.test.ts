import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { decisionDue, type ExcludedInterval, evaluationDue, livedTogetherFrom } from './clocks.ts';

const received = plainDate('2024-01-10');
const dueWith = (...intervals: readonly (readonly [string, string])[]) =>
  decisionDue(
    received,
    intervals.map(([from, to]): ExcludedInterval => [plainDate(from), plainDate(to)]),
  );

describe('T1, T5: the day by which the office decides', () => {
  it.each([
    ['nothing left out', [], '2024-02-09'],
    ['an evaluation of 55 days (worked case 7)', [['2024-01-15', '2024-03-10']], '2024-04-04'],
    ['one interval twice', [['2024-01-15', '2024-03-10'], ['2024-01-15', '2024-03-10']], '2024-04-04'],
    ['overlapping', [['2024-01-20', '2024-02-20'], ['2024-02-10', '2024-03-10']], '2024-03-30'],
    ['one within the other', [['2024-01-15', '2024-03-10'], ['2024-02-01', '2024-02-05']], '2024-04-04'],
    ['touching', [['2024-02-10', '2024-03-10'], ['2024-01-15', '2024-02-10']], '2024-04-04'],
    ['begun before the receipt', [['2023-12-01', '2024-01-20']], '2024-02-19'],
    ['ended before the receipt', [['2023-12-01', '2024-01-10']], '2024-02-09'],
    ['begun on the last day', [['2024-02-09', '2024-03-10']], '2024-02-09'],
    ['begun the day before the last', [['2024-02-08', '2024-02-18']], '2024-02-19'],
    ['the second only reached because of the first', [['2024-01-15', '2024-01-25'], ['2024-02-15', '2024-02-20']], '2024-02-24'],
    ['of no day', [['2024-01-15', '2024-01-15']], '2024-02-09'],
  ] as const)('%s', (_name, intervals, due) => {
    expect(dueWith(...intervals)).toBe(due);
  }); // biome-ignore format: one case a line

  it('T3 and T4 count from the day after', () => {
    expect(evaluationDue(plainDate('2024-01-15'))).toBe('2024-03-15');
    expect(livedTogetherFrom(plainDate('2024-01-15'))).toBe('2024-02-14');
  });
});

describe('excluded days, whatever the intervals', () => {
  const interval = fc
    .tuple(fc.integer({ min: -60, max: 150 }), fc.integer({ min: 0, max: 80 }))
    .map(([start, length]): ExcludedInterval => [addDays(received, start), addDays(received, start + length)]);
  const intervals = fc.array(interval, { maxLength: 6 });

  it('the due day is the thirtieth that no interval covers', () => {
    fc.assert(
      fc.property(intervals, (excluded) => {
        let day = received;
        for (let left = 30; left > 0; ) {
          day = addDays(day, 1);
          if (!excluded.some(([from, to]) => from < day && day <= to)) left -= 1;
        }
        expect(decisionDue(received, excluded)).toBe(day);
      }),
    );
  });

  it('neither order nor a repetition nor a cut in two changes it', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 0, max: 80 }), (excluded, at) => {
        const cut = excluded.flatMap(([from, to]): readonly ExcludedInterval[] => {
          const middle = addDays(from, at);
          return middle < to ? [[from, middle], [middle, to]] : [[from, to]]; // biome-ignore format: short
        });
        const due = decisionDue(received, excluded);
        expect(decisionDue(received, excluded.toReversed())).toBe(due);
        expect(decisionDue(received, [...excluded, ...excluded])).toBe(due);
        expect(decisionDue(received, cut)).toBe(due);
      }),
    );
  });
});
