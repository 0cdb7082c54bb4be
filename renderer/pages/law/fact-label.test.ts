import { expect, it } from 'vitest';
import { factLabel } from './fact-label.ts';

it('calls a fact by the words of the matter that asks for it', () => {
  expect(factLabel('kind', { code: 'allowance.missing' }, 'zh-CN')).toBe('儿童类别');
  expect(factLabel('father.state', { code: 'allowance.missing' }, 'zh-CN')).toBe('父亲情况');
  expect(factLabel('man.birth', { code: 'facts.missing' }, 'zh-CN')).toBe('出生日期');
});
