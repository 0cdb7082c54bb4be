import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgeReading, ageOn, isBirthday, reachesAge } from './age.ts';
import { addDays } from './arithmetic.ts';
import { plainDate } from './plain-date.ts';

const A: AgeReading = { ageRule: 'A', feb29: 'MAR1' };
const lenient: AgeReading = { ageRule: 'A', feb29: 'FEB28' };
const B: AgeReading = { ageRule: 'B', feb29: 'MAR1' };

describe('the first day of an age (marriage.md §2.3)', () => {
  it.each([
    ['2003-03-10', 22, A, '2025-03-10'],
    ['2003-03-10', 22, B, '2025-03-11'],
    ['2004-02-29', 22, A, '2026-03-01'],
    ['2004-02-29', 22, lenient, '2026-02-28'],
    ['2004-02-29', 22, B, '2026-03-01'],
    ['2004-02-29', 22, { ageRule: 'B', feb29: 'FEB28' }, '2026-03-01'],
    ['2004-02-29', 20, A, '2024-02-29'],
    ['2004-02-29', 20, B, '2024-03-01'],
    ['2003-12-31', 22, B, '2026-01-01'],
  ] as const)('born %s, %i years, %o: %s', (birth, age, reading, first) => {
    expect(reachesAge(plainDate(birth), age, reading)).toBe(first);
  });
});

describe('age on a day', () => {
  it('is reached on the first day and not on the day before, for every birth and reading', () => {
    const births = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(plainDate('1900-01-01'), days));
    fc.assert(
      fc.property(births, fc.integer({ min: 0, max: 120 }), fc.constantFrom(A, lenient, B), (birth, age, reading) => {
        const first = reachesAge(birth, age, reading);
        expect(ageOn(birth, first, reading)).toBe(age);
        expect(ageOn(birth, addDays(first, -1), reading)).toBe(age - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows a birthday, also of those born on 29 February', () => {
    expect(isBirthday(plainDate('2003-03-10'), plainDate('2025-03-10'), 'MAR1')).toBe(true);
    expect(isBirthday(plainDate('2003-03-10'), plainDate('2025-03-11'), 'MAR1')).toBe(false);
    expect(isBirthday(plainDate('2004-02-29'), plainDate('2026-02-28'), 'MAR1')).toBe(false);
    expect(isBirthday(plainDate('2004-02-29'), plainDate('2026-03-01'), 'MAR1')).toBe(true);
    expect(isBirthday(plainDate('2004-02-29'), plainDate('2026-02-28'), 'FEB28')).toBe(true);
  });
});
