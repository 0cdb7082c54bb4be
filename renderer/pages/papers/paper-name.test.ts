import { expect, it } from 'vitest';
import { isBooklet } from '#core/domain/cases/blanks.ts';
import { translator } from '../../words/words.ts';
import { paperName } from './paper-name.ts';

const t = translator('zh-CN');

it('names papers by title, party and copy', () => {
  expect(paperName(t, 'zh-CN', { paper: 'divorce-receipt' })).toBe('离婚登记申请受理回执单');
  expect(paperName(t, 'zh-CN', { paper: 'divorce-questioning', party: 'woman' })).toBe('离婚登记询问笔录（女方）');
  expect(paperName(t, 'zh-CN', { paper: 'divorce-agreement', copy: 'archive' })).toBe('离婚协议书（存档）');
  expect(paperName(t, 'zh-CN', { paper: 'divorce-certificate', party: 'man' })).toBe('离婚证内页（男方）');
  expect(paperName(t, 'zh-CN', { paper: 'adoption-questioning', part: 'child' })).toBe('收养登记询问笔录（被收养人）');
  expect(paperName(t, 'zh-CN', { paper: 'adoption-inquiry', part: '0' })).toBe('收养登记调查记录（1）');
});

it('knows booklets from forms', () => {
  expect(isBooklet('divorce-certificate')).toBe(true);
  expect(isBooklet('divorce-agreement')).toBe(false);
});
