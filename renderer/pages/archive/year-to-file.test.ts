import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { yearToFile } from './year-to-file.ts';

it.each([
  ['2027-01-01', 2026],
  ['2027-03-31', 2026],
  ['2027-04-01', 2027],
  ['2027-12-31', 2027],
])('on %s the files of %i are worked on', (today, year) => {
  expect(yearToFile(plainDate(today))).toBe(year);
});
