import fc from 'fast-check';
import { expect, it } from 'vitest';
import { volumeAt } from './fade.ts';

it('begins loud, never grows, and is gone after a second', () => {
  expect(volumeAt(0)).toBe(1);
  expect(volumeAt(1_000)).toBe(0);
  const moment = fc.double({ min: -100, max: 5_000, noNaN: true });
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(volumeAt(later)).toBeLessThanOrEqual(volumeAt(earlier));
      expect(volumeAt(later)).toBeGreaterThanOrEqual(0);
      expect(volumeAt(earlier)).toBeLessThanOrEqual(1);
    }),
  );
});
