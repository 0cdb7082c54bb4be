import { expect, it } from 'vitest';
import { refusalForm } from './refusal-form.ts';

it('names the notice of a refusal by matter, and of a divorce by the visit', () => {
  expect(refusalForm({ matter: 'marriage.registration', receiptNumber: null })).toBe('marriage-refusal');
  expect(refusalForm({ matter: 'divorce.registration', receiptNumber: null })).toBe('divorce-not-accepted');
  expect(refusalForm({ matter: 'divorce.registration', receiptNumber: '500103-2026-0001' })).toBe('divorce-refusal');
  expect(refusalForm({ matter: 'adoption.establishment', receiptNumber: null })).toBe('adoption-refusal');
  expect(refusalForm({ matter: 'adoption.dissolution', receiptNumber: null })).toBe('adoption-act-refusal');
  expect(refusalForm({ matter: 'marriage.court-remark', receiptNumber: null })).toBe('request-refusal');
});
