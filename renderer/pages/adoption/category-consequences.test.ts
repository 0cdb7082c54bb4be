import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { categoryConsequences } from './category-consequences.ts';

const day = plainDate('2026-03-02');

it('tells what follows from a foundling, in an institution and outside', () => {
  expect(categoryConsequences(1, day, false)).toEqual(['placer.institution', 'notice', 'evaluation', 'unlimited']);
  expect(categoryConsequences(8, day, false)).toEqual(['placer.nobody', 'notice', 'evaluation', 'limited']);
});

it('frees the number for a disabled child', () => {
  expect(categoryConsequences(5, day, false)).toContain('limited');
  expect(categoryConsequences(5, day, true)).toContain('unlimited');
});

it('asks no evaluation of a stepparent, and of nobody before 2021', () => {
  expect(categoryConsequences(4, day, false)).toEqual(['placer.birth-parents', 'no-evaluation', 'unlimited']);
  expect(categoryConsequences(5, plainDate('2020-12-31'), false)).toContain('no-evaluation');
});
