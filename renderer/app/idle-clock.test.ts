import { describe, expect, it } from 'vitest';
import { idleState } from './idle-clock.ts';

describe('an idle desk', () => {
  const minute = 60_000;
  it('warns half a minute before it locks, and locks on time', () => {
    expect(idleState(9.4 * minute, 0, 10)).toEqual({ kind: 'busy' });
    expect(idleState(9.5 * minute, 0, 10)).toEqual({ kind: 'warn', secondsLeft: 30 });
    expect(idleState(10 * minute - 1, 0, 10)).toEqual({ kind: 'warn', secondsLeft: 1 });
    expect(idleState(10 * minute, 0, 10)).toEqual({ kind: 'lock' });
  });

  it('starts anew when it is touched, also after the machine slept', () => {
    expect(idleState(600 * minute, 599 * minute, 10)).toEqual({ kind: 'busy' });
    expect(idleState(600 * minute, 0, 10)).toEqual({ kind: 'lock' });
  });
});
