import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { childOfficerSchema, officersOf } from './officers.ts';
import { officersIn } from './tables.ts';

const director = {
  id: 'one',
  role: 'director',
  name: '梁示例',
  phone: '13800000001',
  division: '500103',
  township: '七星岗街道',
  village: '领事巷社区',
  from: '2025-01-01',
  to: '2025-12-31',
  children: ['case'],
};
const supervisor = { ...director, id: 'two', role: 'supervisor', village: undefined, to: undefined };

describe('those who look after the children', () => {
  const officers = [supervisor, director].map((officer) => childOfficerSchema.parse(officer));
  const on = (day: string, caseId = 'case') => officersOf(officers, caseId, plainDate(day)).map(({ id }) => id);

  it('are told nearest first, as long as they serve', () => {
    expect(on('2025-12-31')).toEqual(['one', 'two']);
    expect(on('2026-01-01')).toEqual(['two']);
    expect(on('2024-12-31')).toEqual([]);
    expect(on('2025-12-31', 'another')).toEqual([]);
  });

  it('are refused without a village for a director, or with an end before the start', () => {
    expect(childOfficerSchema.safeParse({ ...director, village: undefined }).success).toBe(false);
    expect(childOfficerSchema.safeParse({ ...director, to: '2024-12-31' }).success).toBe(false);
  });

  it('are read out of the tables of the office, and of no other kind', () => {
    const body = JSON.stringify(director);
    const tables = [
      { kind: 'child-officer', key: 'one', body },
      { kind: 'calendar', key: '2026', body: '{}' },
    ] as const;
    expect(officersIn(tables)).toMatchObject([{ id: 'one', name: '梁示例' }]);
  });
});
