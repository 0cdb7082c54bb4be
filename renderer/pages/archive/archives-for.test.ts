import { expect, it } from 'vitest';
import { archiveOf, archives } from '#core/domain/archive/classes.ts';
import { archivesFor, firstClassOf } from './archives-for.ts';

it('shows adoptions to who may see them only', () => {
  expect(archivesFor(['clerk'])).toEqual(['marriage', 'funeral', 'children']);
  expect(archivesFor(['clerk', 'adoption'])).toEqual([...archives]);
});

it('opens every archive at a class of its own', () => {
  for (const archive of archives) expect(archiveOf(firstClassOf(archive))).toBe(archive);
});
