import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DuplicateView } from '#core/contract/shapes.ts';
import { duplicateGroups } from './duplicate-groups.ts';
import { maskedId } from './masked-id.ts';

const caseId = '6b0f2c44-5d0e-4c7c-9f5e-2d4f4f3f9a11';

function duplicate(
  kind: DuplicateView['kind'],
  over: Partial<DuplicateView['entry']> = {},
  party: DuplicateView['party'] = 'man',
) {
  const entry: DuplicateView['entry'] = {
    caseId,
    matter: 'marriage.registration',
    stage: 'issued',
    role: 'man',
    name: '王䶮',
    birth: null,
    idNumber: '',
    number: 'J500103-2024-000007',
    registeredOn: null,
    acceptedOn: null,
    otherName: '',
    otherIdNumber: '',
    ended: null,
    ...over,
  };
  return { party, kind, entry };
}

describe('a masked identity number', () => {
  it('shows the last four characters', () => {
    expect(maskedId('11010519491231002X')).toBe('**************002X');
    expect(maskedId('1234567')).toBe('*******');
    expect(maskedId('')).toBe('');
  });

  it('keeps the length and never shows more than half', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,24}$/), (idNumber) => {
        const masked = maskedId(idNumber);
        expect(masked).toHaveLength(idNumber.length);
        expect([...masked].filter((sign) => sign !== '*').length).toBeLessThanOrEqual(Math.min(4, idNumber.length / 2));
      }),
    );
  });
});

describe('older records beside the form', () => {
  it('stand there once with all that is noticed, what weighs most first', () => {
    const groups = duplicateGroups([duplicate('old-number'), duplicate('live-marriage'), duplicate('old-number')]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.records.map(({ kinds }) => kinds)).toEqual([['live-marriage', 'old-number']]);
  });

  it('put a live marriage before a name of another spelling, and the man before the woman', () => {
    const other = { caseId: '0a0f2c44-5d0e-4c7c-9f5e-2d4f4f3f9a11' };
    const woman = duplicate('variant-dot', {}, 'woman');
    const groups = duplicateGroups([woman, duplicate('variant-dot'), duplicate('live-marriage', other)]);
    expect(groups.map(({ party }) => party)).toEqual(['man', 'woman']);
    expect(groups[0]?.records.map(({ entry }) => entry.caseId)).toEqual([other.caseId, caseId]);
  });

  it('keep both persons of one older case apart', () => {
    const groups = duplicateGroups([duplicate('different-name'), duplicate('different-name', { role: 'woman' })]);
    expect(groups[0]?.records).toHaveLength(2);
  });

  it('are nothing where nobody is alike', () => {
    expect(duplicateGroups([])).toEqual([]);
  });
});
