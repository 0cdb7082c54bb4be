import { expect, it } from 'vitest';
import { answeredCount, questionRows } from './questioning-rows.ts';

it('begins with the standard questions, unanswered, and keeps what was typed', () => {
  const standard = questionRows(undefined);
  expect(standard.length).toBeGreaterThan(5);
  expect(answeredCount(standard)).toBe(0);
  expect(questionRows({ questions: [] })).toEqual([]);
  const typed = [
    { question: '您是否自愿离婚？', answer: '是' },
    { question: '还有什么？', answer: ' ' },
  ];
  expect(questionRows({ questions: typed })).toEqual(typed);
  expect(answeredCount(typed)).toBe(1);
});
