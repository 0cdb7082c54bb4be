import { expect, it } from 'vitest';
import { dictionaries, translator } from '../../words/words.ts';
import { cellWord, columnWord } from './cell-words.ts';
import { columnsOf, listNames } from './table-columns.ts';

it('has a word for every column and every value of every list, in both languages', () => {
  const words = Object.keys(dictionaries['zh-CN']);
  for (const { key, values = [], family } of listNames.flatMap((name) => columnsOf[name])) {
    expect(words).toContain(`table.column.${key}`);
    for (const value of values) {
      expect(
        words.some((word) => word.endsWith(`.${family}.${value}`)),
        `${family}.${value}`,
      ).toBe(true);
    }
  }
  const t = translator('zh-CN');
  expect(columnWord(t, 'cap')).toBe('限额');
  expect(cellWord(t, 'class', 'D1')).toBe('城市低保对象');
  expect(cellWord(t, 'class', 'ANYONE')).toBe('全体居民');
  expect(cellWord(t, 'class', 'D9')).toBe('D9');
});
