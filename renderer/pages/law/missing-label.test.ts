import { expect, it } from 'vitest';
import { missingLabel } from './missing-label.ts';

const finding = { rule: 'X', verdict: 'NEED', basis: '', data: {}, message: '' } as const;

it('calls a fact by the words of the matter that asks for it', () => {
  const allowance = { ...finding, code: 'allowance.missing' };
  expect(missingLabel({ path: 'kind', finding: allowance }, 'zh-CN')).toBe('儿童类别');
  expect(missingLabel({ path: 'father.state', finding: allowance }, 'zh-CN')).toBe('父亲情况');
  expect(missingLabel({ path: 'man.birth', finding: { ...finding, code: 'facts.missing' } }, 'zh-CN')).toBe('出生日期');
});
