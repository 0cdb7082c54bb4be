import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';

const article: Rule['article'] = () => '婚姻登记条例（2025） 第十条';

function noCheck({ on, application: { onlineCheck } }: RuleContext): boolean {
  return !onlineCheck || onlineCheck.on > on;
}

/** M-26 联网核对: identity and marital status are checked online before the registration. */
export const checkedOnline: Rule = {
  id: 'M-26',
  from: lawDays.regulation2025,
  article,
  judge: (context) => {
    const { onlineCheck } = context.application;
    if (!onlineCheck) return [{ verdict: 'HELD', code: 'marriage.notChecked', missing: ['onlineCheck'] }];
    const data = { checkedOn: onlineCheck.on, reference: onlineCheck.reference };
    if (onlineCheck.on > context.on)
      return [{ verdict: 'HELD', code: 'marriage.checkedLater', data, missing: ['onlineCheck.on'] }];
    const old: readonly Outcome[] =
      onlineCheck.on < context.on ? [{ verdict: 'WARN', code: 'marriage.checkedEarlier', data }] : [];
    if (onlineCheck.result === 'conflict') return old; // what the conflict asks for is M-15's
    return [{ verdict: 'PASS', code: 'marriage.checkedClear', data }, ...old];
  },
  examples: [
    { name: 'checked today, clear', on: '2025-05-10', expected: [{ verdict: 'PASS' }] },
    {
      name: 'not checked',
      on: '2025-05-10',
      couple: { onlineCheck: null },
      expected: [{ verdict: 'HELD', missing: ['onlineCheck'] }],
    },
    {
      name: 'checked the week before',
      on: '2025-06-12',
      couple: { onlineCheck: { on: '2025-06-05', result: 'clear', reference: 'H1' } },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN' }],
    },
    {
      name: 'a check dated after the day',
      on: '2025-06-12',
      couple: { onlineCheck: { on: '2025-06-13', result: 'clear', reference: 'H1' } },
      expected: [{ verdict: 'HELD' }],
    },
  ],
};

/** OFF-1 离线暂存: without the check the file is held, complete, unnumbered and unprintable. */
export const heldOffline: Rule = {
  id: 'OFF-1',
  from: lawDays.regulation2025,
  article,
  judge: (context) => (noCheck(context) ? [{ verdict: 'HELD', code: 'marriage.heldOffline' }] : []),
  examples: [
    {
      name: 'a town office without network',
      on: '2025-08-01',
      couple: { onlineCheck: null },
      expected: [{ verdict: 'HELD' }],
    },
    { name: 'checked', on: '2025-08-01', expected: [] },
  ],
};
