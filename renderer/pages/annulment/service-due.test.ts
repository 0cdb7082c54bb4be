import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { servicesDue } from './service-due.ts';

const served = { how: 'post', servedOn: plainDate('2026-03-02'), note: '' } as const;

it('names who still waits, in the order of the matter', () => {
  expect(servicesDue(['man', 'woman'], {})).toEqual(['man', 'woman']);
  expect(servicesDue(['man', 'woman'], { man: served })).toEqual(['woman']);
  expect(servicesDue(['adopter', 'placer'], { placer: served })).toEqual(['adopter']);
  expect(servicesDue(['adopter'], { adopter: served })).toEqual([]);
});
