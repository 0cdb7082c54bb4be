import { describe, expect, it } from 'vitest';
import { sampleHall } from '../sample-ceremony.ts';
import { newHall, readHall } from './hall-draft.ts';

const named = { ...newHall('0b1f6f0e-8f5c-4c58-9d6e-3f7d6f3f2a11'), name: '颁证大厅' };

describe('a hall that is typed', () => {
  it('is sound as it is offered, once it has a name', () => {
    expect(readHall(newHall(named.id), [])).toBeUndefined();
    expect(readHall(named, [])?.problems).toEqual([]);
  });

  it('waits for hours that are not typed yet', () => {
    expect(readHall({ ...named, sessions: [{ from: '09:00' }] }, [])).toBeUndefined();
    expect(readHall({ ...named, minutes: undefined }, [])).toBeUndefined();
  });

  it('tells hours that do not fit, and a name that another hall has', () => {
    const reversed = { ...named, sessions: [{ from: '11:00', to: '09:00' }] };
    expect(readHall(reversed, [])?.problems).toEqual([{ code: 'hours-reversed', session: 0 }]);
    expect(readHall(named, [sampleHall])?.problems).toEqual([{ code: 'name-taken' }]);
    expect(readHall({ ...named, id: sampleHall.id }, [sampleHall])?.problems).toEqual([]);
  });
});
