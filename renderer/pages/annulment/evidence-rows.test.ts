import { describe, expect, it } from 'vitest';
import { without } from '../../parts/lists.ts';
import { changedEvidence, type Evidence, mostEvidence, shownEvidence } from './evidence-rows.ts';

describe('the evidence of an annulment', () => {
  it('grows by typing into the empty row at the end', () => {
    expect(changedEvidence([], 0, { document: '调查函' })).toEqual([{ document: '调查函' }]);
    expect(changedEvidence([{ from: 'police' }], 1, { from: 'court' })).toEqual([
      { from: 'police' },
      { from: 'court' },
    ]);
  });

  it('changes and removes the row that is meant', () => {
    const rows = [{ from: 'police' }, { from: 'court' }] as const;
    expect(changedEvidence(rows, 1, { number: '12号' })).toEqual([
      { from: 'police' },
      { from: 'court', number: '12号' },
    ]);
    expect(without<Evidence>(rows, 0)).toEqual([{ from: 'court' }]);
  });

  it('offers an empty row until no more are taken', () => {
    expect(shownEvidence([])).toEqual([{}]);
    const full = Array.from({ length: mostEvidence }, () => ({ from: 'party' as const }));
    expect(shownEvidence(full)).toHaveLength(mostEvidence);
  });
});
