import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule } from './rule.ts';

const check = (on: string, result: 'clear' | 'conflict' = 'clear') => ({ on, result, reference: 'HC-1' });

/** OFF-1 联网核对: asked for and not made holds the file; a conflict must be cleared. Absent: nobody told, so look. */
export const checkedOnline: Rule = {
  id: 'OFF-1',
  from: lawDays.regulation2025,
  article: () => '婚姻登记条例（2025） 第十条',
  judge: ({ on, application: { onlineCheck } }) => {
    if (onlineCheck === undefined) return [{ verdict: 'WARN', code: 'divorce.checkUnknown', missing: ['onlineCheck'] }];
    if (onlineCheck === null) return [{ verdict: 'HELD', code: 'divorce.heldOffline', missing: ['onlineCheck'] }];
    const data = { checkedOn: onlineCheck.on, reference: onlineCheck.reference };
    if (onlineCheck.on > on) {
      return [{ verdict: 'HELD', code: 'divorce.checkedLater', data, missing: ['onlineCheck.on'] }];
    }
    const result: Outcome =
      onlineCheck.result === 'clear'
        ? { verdict: 'PASS', code: 'divorce.checkedClear', data }
        : { verdict: 'NEED', code: 'divorce.checkConflict', data };
    return onlineCheck.on < on ? [result, { verdict: 'WARN', code: 'divorce.checkedEarlier', data }] : [result];
  },
  examples: [
    { name: 'checked today, clear', on: '2025-05-10', expected: [{ verdict: 'PASS' }] },
    {
      name: 'no network',
      on: '2025-05-10',
      couple: { onlineCheck: null },
      expected: [{ verdict: 'HELD', code: 'divorce.heldOffline', missing: ['onlineCheck'] }],
    },
    {
      name: 'nobody told',
      on: '2025-05-10',
      stage: 'examination',
      couple: { onlineCheck: undefined },
      expected: [{ verdict: 'WARN', code: 'divorce.checkUnknown' }],
    },
    {
      name: 'conflict',
      on: '2025-06-12',
      couple: { onlineCheck: check('2025-06-12', 'conflict') },
      expected: [{ verdict: 'NEED', code: 'divorce.checkConflict' }],
    },
    {
      name: 'checked with the application, not again for the certificate',
      on: '2025-06-12',
      stage: 'examination',
      couple: { onlineCheck: check('2025-05-12') },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', code: 'divorce.checkedEarlier' }],
    },
    {
      name: 'a check dated after the day',
      on: '2025-06-12',
      couple: { onlineCheck: check('2025-06-13') },
      expected: [{ verdict: 'HELD', code: 'divorce.checkedLater' }],
    },
  ],
};
