import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { parentStates } from '#core/domain/matters/children-allowance/kinds.ts';
import { factsAsked, inState, proofsOffered } from './parent-facts.ts';

describe('what the form asks of a parent', () => {
  it('is a term where liberty is taken, the degree of a disability, and nothing of an able one', () => {
    expect(factsAsked('prison')).toEqual(['since', 'termMonths']);
    expect(factsAsked('severe-disability')).toEqual(['disability']);
    expect(factsAsked('lost-contact')).toEqual(['since', 'neglects']);
    expect(factsAsked('dead')).toEqual(['since']);
    expect(factsAsked('able')).toEqual([]);
    expect(factsAsked(undefined)).toEqual([]);
  });

  it('offers a proof of every state but of being able', () => {
    for (const state of parentStates) expect(proofsOffered({ state }).length > 0).toBe(state !== 'able');
  });

  it('keeps a proof in sight that does not fit', () => {
    expect(proofsOffered({ state: 'dead', proof: { paper: 'disability-card' } }).at(-1)).toBe('disability-card');
    expect(proofsOffered({ state: 'dead', proof: { paper: 'police-proof' } })).toHaveLength(3);
  });

  it('forgets what was said of another state', () => {
    const dead = {
      name: '周示例',
      state: 'dead',
      since: plainDate('2024-03-02'),
      proof: { paper: 'death-certificate' },
    } as const;
    expect(inState(dead, 'prison')).toEqual({ name: '周示例', state: 'prison' });
  });
});
