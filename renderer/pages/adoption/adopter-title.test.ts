import { expect, it } from 'vitest';
import { translator } from '../../words/words.ts';
import { adopterTitle } from './adopter-title.ts';

const t = translator('zh-CN');
const man = { sex: 'male' } as const;
const woman = { sex: 'female' } as const;

it('calls a couple by the sex, whoever was typed first', () => {
  expect(adopterTitle({ mode: 'couple', adopters: [man, woman] }, 0, t)).toBe('收养人（男方）');
  expect(adopterTitle({ mode: 'couple', adopters: [woman, man] }, 0, t)).toBe('收养人（女方）');
});

it('counts them while the sexes say nothing, and leaves one alone as it is', () => {
  expect(adopterTitle({ mode: 'couple', adopters: [man, man] }, 1, t)).toBe('收养人（第二人）');
  expect(adopterTitle({ mode: 'couple', adopters: [{}, {}] }, 1, t)).toBe('收养人（第二人）');
  expect(adopterTitle({ mode: 'single-man', adopters: [man, woman] }, 0, t)).toBe('收养人');
});
