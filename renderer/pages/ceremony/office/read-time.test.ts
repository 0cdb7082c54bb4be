import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeOfDaySchema } from '#core/domain/ceremony/records.ts';
import { readTime } from './read-time.ts';

it.each([
  ['9', '09:00'],
  ['900', '09:00'],
  ['0920', '09:20'],
  ['9:05', '09:05'],
  ['14：30', '14:30'],
  ['14.30', '14:30'],
  [' 23:59 ', '23:59'],
])('reads %j as %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

it.each(['', '24', '9:60', '9:5', '09:20:00', '上午九点'])('does not read %j', (text) => {
  expect(readTime(text)).toBeUndefined();
});

it('gives a time that the register takes, or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const time = readTime(text);
      return time === undefined || timeOfDaySchema.safeParse(time).success;
    }),
  );
});
