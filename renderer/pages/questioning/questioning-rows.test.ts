import { expect, it } from 'vitest';
import { answeredCount, questionRows } from './questioning-rows.ts';

it('begins with the standard questions, unanswered, and keeps what was typed', () => {
  const standard = questionRows(undefined, ['您是谁？', '您是否自愿？']);
  expect(standard).toHaveLength(2);
  expect(answeredCount(standard)).toBe(0);
  expect(questionRows([], ['您是谁？'])).toEqual([]);
  const typed = [
    { question: '您是否自愿？', answer: '是' },
    { question: '还有什么？', answer: ' ' },
  ];
  expect(questionRows(typed, [])).toEqual(typed);
  expect(answeredCount(typed)).toBe(1);
});
