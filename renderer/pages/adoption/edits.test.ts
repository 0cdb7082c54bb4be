import { expect, it } from 'vitest';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { shownPlacers, withAdopter, withMode, withPlacer, withPlacers } from './edits.ts';

const one: AdoptionApplication = { child: {}, adopters: [{ kind: 'mainland', name: '李明轩' }], placer: {} };

it('gives a couple a second card, and keeps what was typed there when one adopts alone for a while', () => {
  const couple = { ...one, ...withMode(one, 'couple') };
  expect(couple.adopters).toEqual([
    { kind: 'mainland', name: '李明轩', sex: 'male', status: 'married' },
    { kind: 'mainland', sex: 'female', status: 'married' },
  ]);
  const typed = { ...couple, ...withAdopter(couple, 1, { name: '陈雨桐' }) };
  const alone = { ...typed, ...withMode(typed, 'single-man') };
  expect(alone.mode).toBe('single-man');
  expect({ ...alone, ...withMode(alone, 'couple') }.adopters[1]).toMatchObject({ name: '陈雨桐' });
});

it('changes the adopter that was typed and no other', () => {
  const couple = { ...one, ...withMode(one, 'couple') };
  expect(withAdopter(couple, 1, { able: true }).adopters).toEqual([
    couple.adopters[0],
    { ...couple.adopters[1], able: true },
  ]);
});

it('shows one placing person before anything is typed, and two where both place', () => {
  expect(shownPlacers(one)).toHaveLength(1);
  const typed = { ...one, ...withPlacer(one, 0, { name: '赵志强' }) };
  const both = { ...typed, ...withPlacers(typed, 2) };
  expect(both.placer.persons).toEqual([{ kind: 'mainland', name: '赵志强' }, { kind: 'mainland' }]);
  expect(withPlacers(both, 1).placer.persons).toEqual([{ kind: 'mainland', name: '赵志强' }]);
});

it('keeps the institution while persons are typed', () => {
  const placed = { ...one, placer: { institution: { name: '福利院' } } };
  expect(withPlacer(placed, 0, { name: '赵志强' }).placer.institution).toEqual({ name: '福利院' });
});

it('takes the sex from the mode only until a number says it', () => {
  expect(withMode(one, 'single-woman').adopters[0]?.sex).toBe('female');
  const typed: AdoptionApplication = { ...one, adopters: [{ idNumber: '500103198906010911', sex: 'male' }] };
  expect(withMode(typed, 'single-woman').adopters[0]?.sex).toBe('male');
});
