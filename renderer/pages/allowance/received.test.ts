import { describe, expect, it } from 'vitest';
import { yuan } from '#core/domain/money/yuan.ts';
import { withAmount, withReceived } from './received.ts';

describe('other allowances of a child', () => {
  it('are ticked one by one, and open again when the last one goes', () => {
    const one = withReceived(undefined, 'minimum-living', true);
    const two = withReceived(one, 'disability', true);
    expect(two).toHaveLength(2);
    expect(withReceived(two, 'minimum-living', false)).toEqual([{ kind: 'disability', monthly: 0 }]);
    expect(withReceived(one, 'minimum-living', false)).toBeUndefined();
  });

  it('is never listed twice', () => {
    const one = withReceived(undefined, 'destitute', true);
    expect(withReceived(one, 'destitute', true)).toHaveLength(1);
  });

  it('takes the amount of its kind only', () => {
    const two = withReceived(withReceived([], 'minimum-living', true), 'disability', true);
    expect(withAmount(two, 'disability', yuan('100.50'))).toEqual([
      { kind: 'minimum-living', monthly: 0 },
      { kind: 'disability', monthly: 10050 },
    ]);
    expect(withAmount(two, 'disability', undefined)?.at(1)?.monthly).toBe(0);
  });
});
