import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { builtInTemplates, formTemplateOn } from './index.ts';

it("takes of an office's own versions in force the one that began last, in whatever order they are kept", () => {
  const [builtIn] = builtInTemplates('record-proof');
  if (!builtIn) throw new Error('the form has no template');
  const version = (from: string) => ({ ...builtIn, from: plainDate(from), to: undefined, title: from });
  const own = [version('2026-01-01'), version('2026-03-01'), version('2026-02-01')];
  const titleOn = (day: string) => formTemplateOn('record-proof', plainDate(day), own).title;
  expect(titleOn('2026-01-31')).toBe('2026-01-01');
  expect(titleOn('2026-02-28')).toBe('2026-02-01');
  expect(titleOn('2026-03-01')).toBe('2026-03-01');
});
