import { describe, expect, it } from 'vitest';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { dueParties, rangesOf, splitCouples } from './split-couples.ts';

const line = (id: string, changes: Partial<CaseSummaryView>): CaseSummaryView => ({
  ...{ id, matter: 'marriage.registration', stage: 'draft', verdict: 'PASS', needs: 0, names: ['甲', '乙'] },
  ...{ openedAt: '2026-05-20T09:00:00+08:00', openedOn: plainDate('2026-05-20'), changedAt: '', ended: null },
  ...{ parties: ['man', 'woman'], papers: {}, number: null, registeredOn: null, acceptedOn: null, filed: null },
  ...changes,
});

describe('the couples of a day', () => {
  it('are those to be registered, those not ready, those to be printed and those who have theirs', () => {
    const split = splitCouples([
      line('ready', {}),
      line('missing', { verdict: 'NEED', needs: 2 }),
      line('held', { verdict: 'HELD' }),
      line('submitted', { stage: 'submitted', verdict: 'HELD' }),
      line('approved', { stage: 'approved' }),
      line('registered', { stage: 'registered' }),
      line('sent', { stage: 'registered', papers: { man: 'sent', woman: 'sent' } }),
      line('half', { stage: 'registered', papers: { man: 'right', woman: 'none' } }),
      line('issued', { stage: 'issued', papers: { man: 'right', woman: 'right' } }),
    ]);
    const ids = (lines: readonly CaseSummaryView[]) => lines.map(({ id }) => id);
    expect(ids(split.toRegister)).toEqual(['ready', 'submitted', 'approved']);
    expect(ids(split.notReady)).toEqual(['missing', 'held']);
    expect(ids(split.toPrint)).toEqual(['registered', 'half']);
    expect(split.issued).toBe(1);
    expect(split.toPrint.map(dueParties)).toEqual([['man', 'woman'], ['woman']]);
  });
});

describe('printed numbers', () => {
  it('are told as the ranges in which they lie', () => {
    expect(rangesOf(['LX000099', 'LX000100', 'LX000101', 'LX000103'])).toEqual(['LX000099–LX000101', 'LX000103']);
    expect(rangesOf(['A0001', 'B0002'])).toEqual(['A0001', 'B0002']);
    expect(rangesOf([])).toEqual([]);
  });
});
