import { expect, it } from 'vitest';
import { fieldLabel } from './labels.ts';

it('names facts by their paths, with the line of a list', () => {
  expect(fieldLabel('man.birth', 'zh-CN')).toBe('出生日期');
  expect(fieldLabel('terms.debts', 'zh-CN')).toBe('债务处理（或者写明没有）');
  expect(fieldLabel('terms.children.0.support', 'zh-CN')).toBe('子女第1项抚养费');
  expect(fieldLabel('terms.property.11.to', 'en')).toBe('who gets the property (item 12)');
  expect(fieldLabel('something.else', 'zh-CN')).toBe('something.else');
});
