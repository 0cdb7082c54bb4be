import { expect, it } from 'vitest';
import { missingLabel } from './missing-label.ts';

const finding = { rule: 'R12', verdict: 'NEED', basis: '', code: 'adoption.missing', data: {}, message: '' } as const;

it('calls a fact of a person plainly under the heading of the person', () => {
  expect(missingLabel({ path: 'adopters.1.birth', finding }, 'zh-CN')).toBe('出生日期');
  expect(missingLabel({ path: 'adopters.1.name', finding }, 'en')).toBe('name');
  expect(missingLabel({ path: 'adopters.0.able', finding }, 'zh-CN')).toBe('收养人抚养教育能力');
  expect(missingLabel({ path: 'child.division', finding }, 'zh-CN')).toBe('决定管辖的地点');
  expect(missingLabel({ path: 'sender.bothParents', finding }, 'zh-CN')).toBe('生父母是否共同送养');
});

it('names a paper as the law has it', () => {
  const lacking = { ...finding, code: 'adoption.paperMissing', data: { paper: 'A1#0' } };
  expect(missingLabel({ path: 'papers.A1', finding: lacking }, 'zh-CN')).toBe('收养登记申请书（A1）');
});

it('leaves the words of other matters as they are', () => {
  expect(missingLabel({ path: 'man.birth', finding: { ...finding, code: 'marriage.missing' } }, 'zh-CN')).toBe(
    '出生日期',
  );
});

it('knows the facts of an allowance, whose paths mean other things elsewhere', () => {
  const asked = { ...finding, code: 'allowance.missing' };
  expect(missingLabel({ path: 'kind', finding: asked }, 'zh-CN')).toBe('儿童类别');
  expect(missingLabel({ path: 'father.state', finding: asked }, 'zh-CN')).toBe('父亲情况');
});
