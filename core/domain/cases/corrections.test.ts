import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections } from './corrections.ts';

const facts = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())),
);

describe('corrections', () => {
  it('names each changed fact by its path, with both values', () => {
    const before = { man: { name: '李沐阳', papers: ['id-card'] }, photos: 3 };
    const after = { man: { name: '李沐杨', papers: ['id-card'] }, photos: 3, remark: '更正' };
    expect(corrections(before, after)).toEqual([
      { field: 'man.name', from: '李沐阳', to: '李沐杨' },
      { field: 'remark', from: '', to: '更正' },
    ]);
  });

  it('finds nothing between equals, and something between any others', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(corrections(one, structuredClone(one))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(facts, fc.stringMatching(/^[a-z]{1,3}$/), (one, field) => {
        const other = { ...one, [field]: 'something else entirely' };
        fc.pre(one[field] !== other[field]);
        expect(corrections(one, other).map((change) => change.field)).toEqual([field]);
      }),
    );
  });
});
