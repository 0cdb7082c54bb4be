import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule } from './rule.ts';

/** OFF-1 联网核对: known to be open, the file is held; not told of, the clerk is reminded (`tongban check` has no such fact). */
export const checkedOnline: Rule = {
  id: 'OFF-1',
  from: lawDays.regulation2025,
  article: () => '婚姻登记条例（2025） 第十条',
  judge: ({ on, application: { onlineCheck } }) => {
    if (onlineCheck === undefined) return [{ verdict: 'WARN', code: 'reissue.checkUntold', missing: ['onlineCheck'] }];
    if (onlineCheck === null) return [{ verdict: 'HELD', code: 'reissue.heldOffline', missing: ['onlineCheck'] }];
    const data = { checkedOn: onlineCheck.on, reference: onlineCheck.reference };
    if (onlineCheck.on > on)
      return [{ verdict: 'HELD', code: 'reissue.checkedLater', data, missing: ['onlineCheck.on'] }];
    const old: readonly Outcome[] =
      onlineCheck.on < on ? [{ verdict: 'WARN', code: 'reissue.checkedEarlier', data }] : [];
    if (onlineCheck.result === 'conflict') return [{ verdict: 'NEED', code: 'reissue.onlineConflict' }, ...old];
    return [{ verdict: 'PASS', code: 'reissue.checkedClear', data }, ...old];
  },
  examples: [
    { name: 'checked today, clear', on: '2025-05-10', expected: [{ verdict: 'PASS' }] },
    {
      name: 'asked for and not made yet',
      on: '2025-05-10',
      facts: { onlineCheck: null },
      expected: [{ verdict: 'HELD', missing: ['onlineCheck'] }],
    },
    {
      name: 'nobody told',
      on: '2025-05-10',
      facts: { onlineCheck: undefined },
      expected: [{ verdict: 'WARN', missing: ['onlineCheck'] }],
    },
    {
      name: 'a conflict of last week',
      on: '2025-06-12',
      facts: { onlineCheck: { on: '2025-06-05', result: 'conflict', reference: 'H1' } },
      expected: [{ verdict: 'NEED' }, { verdict: 'WARN', code: 'reissue.checkedEarlier' }],
    },
    {
      name: 'dated after the day',
      on: '2025-06-12',
      facts: { onlineCheck: { on: '2025-06-13', result: 'clear', reference: 'H1' } },
      expected: [{ verdict: 'HELD', code: 'reissue.checkedLater' }],
    },
  ],
};
