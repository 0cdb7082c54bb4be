import type { RuleExample } from './rule.ts';

const examination = { stage: 'examination' } as const;

/** The worked examples of D-09: the last day of the cooling-off, and the first of the window. */
export const clockExamples: readonly RuleExample[] = [
  {
    name: 'application on the last day of the marriage law: the certificate on the same day',
    on: '2020-12-31',
    expected: [{ verdict: 'PASS', code: 'divorce.sameDay' }],
  },
  {
    name: 'application since: the cooling-off begins',
    on: '2021-01-01',
    expected: [{ verdict: 'PASS', code: 'divorce.coolingOffFollows' }],
  },
  {
    name: 'one visit before 2021',
    on: '2018-03-02',
    ...examination,
    accepted: '2018-03-02',
    expected: [{ verdict: 'PASS', code: 'divorce.noCoolingOff' }],
  },
  {
    name: 'the holiday desk: the end rolls over 劳动节',
    on: '2025-05-05',
    ...examination,
    accepted: '2025-04-01',
    expected: [{ verdict: 'REFUSE', code: 'divorce.coolingOff', earliest: '2025-05-07' }],
  },
  {
    name: 'its last day',
    on: '2025-05-06',
    ...examination,
    accepted: '2025-04-01',
    expected: [{ verdict: 'REFUSE', earliest: '2025-05-07' }],
  },
  {
    name: 'the first day of the window',
    on: '2025-05-07',
    ...examination,
    accepted: '2025-04-01',
    expected: [{ verdict: 'PASS', code: 'divorce.windowOpen' }],
  },
  {
    name: 'a worked Sunday (调休) is the end itself',
    on: '2025-01-26',
    ...examination,
    accepted: '2024-12-27',
    expected: [{ verdict: 'REFUSE', earliest: '2025-01-27' }],
  },
  {
    name: 'the last day of the window',
    on: '2025-11-10',
    ...examination,
    accepted: '2025-09-03',
    expected: [{ verdict: 'PASS', code: 'divorce.windowOpen' }],
  },
  { name: 'the day after it is D-10', on: '2025-11-11', ...examination, accepted: '2025-09-03', expected: [] },
  { name: 'after a withdrawal there is no clock', on: '2025-11-10', ...examination, withdrawn: true, expected: [] },
  {
    name: 'the holidays of the year are not known',
    on: '2025-11-10',
    ...examination,
    accepted: '2025-09-03',
    withoutCalendar: true,
    expected: [{ verdict: 'HELD', code: 'divorce.calendarMissing' }],
  },
  {
    name: 'the same on the thirtieth day, which is too early in any case',
    on: '2025-10-03',
    ...examination,
    accepted: '2025-09-03',
    withoutCalendar: true,
    expected: [
      { verdict: 'REFUSE', code: 'divorce.coolingOffAtLeast' },
      { verdict: 'HELD', code: 'divorce.calendarMissing' },
    ],
  },
  {
    name: 'an acceptance dated after the day',
    on: '2025-09-02',
    ...examination,
    accepted: '2025-09-03',
    expected: [{ verdict: 'NEED', code: 'divorce.acceptedLater' }],
  },
];

/** The worked examples of D-10. */
export const lapseExamples: readonly RuleExample[] = [
  { name: 'the last day, rolled to a Monday', on: '2025-11-10', ...examination, accepted: '2025-09-03', expected: [] },
  {
    name: 'the day after',
    on: '2025-11-11',
    ...examination,
    accepted: '2025-09-03',
    expected: [{ verdict: 'REFUSE', code: 'divorce.lapsed' }],
  },
  {
    name: 'the day after in R2',
    on: '2021-03-06',
    ...examination,
    accepted: '2021-01-04',
    expected: [{ verdict: 'REFUSE' }],
  },
  {
    name: 'an application of before 2021 does not lapse',
    on: '2021-06-01',
    ...examination,
    accepted: '2020-12-31',
    expected: [],
  },
];
