import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { adoptionStatistics } from '#core/domain/matters/adoption-establishment/statistics.ts';
import { translator } from '../../words/words.ts';
import { lineWords, statisticTables } from './line-words.ts';

const words = (table: (typeof statisticTables)[number], code: string) =>
  lineWords(table, code, translator('zh-CN'), 'zh-CN');

it('calls bands by their bounds and unit', () => {
  expect(words('childrenByAge', '3-6')).toBe('3 岁以上不满 6 岁');
  expect(words('adoptersByChildren', '2')).toBe('2 名');
  expect(words('adoptersByChildren', '4-')).toBe('4 名以上');
  expect(words('adoptersByIncome', '50-')).toBe('50 万元以上');
  expect(words('placersByIncome', '1000-3000')).toBe('1000 元以上不满 3000 元');
});

it('has a word for every line of every table', () => {
  const day = plainDate('2026-03-02');
  const sums = adoptionStatistics([], { from: day, to: day });
  for (const table of statisticTables) {
    for (const { code } of sums[table]) expect(words(table, code), `${table} ${code}`).not.toBe(code);
  }
});
