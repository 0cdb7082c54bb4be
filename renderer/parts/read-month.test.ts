import { expect, it } from 'vitest';
import { readMonth } from './read-month.ts';

it('reads a month in every usual way', () => {
  for (const text of ['202603', '2026-3', '2026.03', '2026/3', '2026年3月', ' 2026 年 3 月 ']) {
    expect(readMonth(text), text).toBe('2026-03');
  }
  expect(readMonth('202612')).toBe('2026-12');
});

it('reads nothing that is no month', () => {
  for (const text of ['', '2026', '202613', '2026-0', '20260301', '三月', '2026-3-1']) {
    expect(readMonth(text), text).toBeUndefined();
  }
});
