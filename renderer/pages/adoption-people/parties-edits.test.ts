import { describe, expect, it } from 'vitest';
import { emptyParties } from '#core/domain/adoption-law/parties.ts';
import { shownPlacers, withAdopter, withAdopters, withInstitution, withPlacer, withPlacers } from './parties-edits.ts';

describe('the persons of an adoption as they are typed', () => {
  const none = emptyParties();

  it('a second adopter comes and goes, the first stays as typed', () => {
    const one = { ...none, ...withAdopter(none, 0, { name: '陈志远' }) };
    const two = { ...one, ...withAdopters(one, 2) };
    expect(two.adopters).toEqual([{ kind: 'mainland', name: '陈志远' }, { kind: 'mainland' }]);
    expect(withAdopters(two, 2).adopters).toBe(two.adopters);
    expect(withAdopters(two, 1).adopters).toEqual(one.adopters);
  });

  it('a placing person is shown before one is typed', () => {
    expect(shownPlacers(none)).toEqual([{ kind: 'mainland' }]);
    const typed = { ...none, ...withPlacer(none, 0, { name: '孙丽华', relation: '母亲' }) };
    expect(typed.placer.persons).toEqual([{ kind: 'mainland', name: '孙丽华', relation: '母亲' }]);
    const both = { ...typed, ...withPlacers(typed, 2) };
    expect(both.placer.persons).toHaveLength(2);
    expect(withPlacers(both, 1).placer.persons).toEqual(typed.placer.persons);
  });

  it('an institution stands beside the persons that were typed', () => {
    const typed = { ...none, ...withPlacer(none, 0, { name: '孙丽华' }) };
    const named = withInstitution(typed, { name: '重庆市渝中区儿童福利院' });
    expect(named.placer).toMatchObject({
      institution: { name: '重庆市渝中区儿童福利院' },
      persons: [{ name: '孙丽华' }],
    });
  });
});
