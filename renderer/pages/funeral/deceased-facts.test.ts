import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { acceptedOn } from './accepted-on.ts';
import { deceasedOfCard, identityOf, movedTo } from './deceased-facts.ts';

describe('facts of the deceased', () => {
  it('come off the card, with the division that its address begins with', () => {
    const card = { kind: 'resident', name: '冉光碧', number: '1', address: '重庆市黔江区城东街道1号' } as const;
    expect(deceasedOfCard(card)).toEqual({
      name: '冉光碧',
      idNumber: '1',
      address: '重庆市黔江区城东街道1号',
      hukou: '500114',
    });
  });

  it('follow another register: the place in the address changes, what was typed behind it stays', () => {
    expect(movedTo('500114', {})).toEqual({ hukou: '500114', address: '重庆市黔江区' });
    expect(movedTo('500103', { hukou: '500114', address: '重庆市黔江区城东街道1号' })).toEqual({
      hukou: '500103',
      address: '重庆市渝中区城东街道1号',
    });
    expect(movedTo('500103', { address: '城东街道1号' })).toEqual({ hukou: '500103' });
    expect(movedTo(undefined, { hukou: '500114', address: '重庆市黔江区' })).toEqual({ hukou: undefined });
  });

  it('tell what was taken away, and nothing of facts that did not change', () => {
    expect(identityOf({ idNumber: undefined })).toEqual({ idNumber: undefined });
    expect(identityOf({ name: '冉光碧', kind: 'mainland' })).toEqual({ name: '冉光碧' });
  });
});

describe('the day of the stamp', () => {
  const act = (type: string, at: string) => ({ type, at, by: '', note: '' });
  it('is that of the acceptance, by the clock of the office', () => {
    const history = [act('opened', '2026-03-01T23:10:00+08:00'), act('accepted', '2026-03-02T00:05:00+08:00')];
    expect(acceptedOn({ history })).toBe(plainDate('2026-03-02'));
    expect(acceptedOn({ history: history.slice(0, 1) })).toBeUndefined();
  });
});
