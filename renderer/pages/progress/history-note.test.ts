import { expect, it } from 'vitest';
import { historyNote } from './history-note.ts';

it('says a step of the history in the words of its matter', () => {
  expect(historyNote('children.allowance', 'forwarded 2026-03-04 交换 第 3 号', 'zh-CN')).toBe(
    '转送户籍地 2026年3月4日 交换 第 3 号',
  );
  expect(historyNote('children.allowance', 'forwarded 2026-03-04', 'en')).toMatch(/4 March 2026$/);
});

it('leaves a step that no matter knows as it is', () => {
  expect(historyNote('marriage.registration', 'elsewhere', 'zh-CN')).toBe('elsewhere');
});
