import { addDays } from '../../../dates/arithmetic.ts';
import type { PlainDate } from '../../../dates/plain-date.ts';
import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { coolingOffSince } from '../../../law/divorce-clock.ts';
import { type DatedRule, type ExampleBase, type LawDay, missingFacts } from '../../../law/rule.ts';
import type { OfficeFacts } from '../../../law/settings.ts';
import { lawDays, type RuleSetId } from '../../../marriage-law/rule-sets.ts';
import { type Acceptance, readClock } from '../acceptance.ts';
import type { SentenceCode } from '../words.ts';
import type { Outcome } from './rule.ts';

/** One party, alone, who no longer wants the divorce (撤回离婚登记申请). */
export interface WithdrawalFacts extends Omit<Acceptance, 'withdrawn'> {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  /** The receipt of the application is shown. Undefined: nobody looked. */
  readonly receipt: boolean | undefined;
  /** A written explanation of the lost receipt: its words, or only that there is one. */
  readonly explanation: string | boolean | undefined;
}

/** Everything that a rule of a withdrawal may look at. */
export interface WithdrawalContext extends WithdrawalFacts, LawDay {
  readonly ruleSet: RuleSetId;
}

/** What differs from a withdrawal ten days after the acceptance, at the accepting office, with the receipt. */
export interface WithdrawalExample extends ExampleBase {
  readonly accepted?: string;
  readonly acceptedAt?: string | null;
  readonly receipt?: boolean | null;
  readonly explanation?: string | boolean;
  readonly withoutCalendar?: boolean;
}

/** One dated rule of a withdrawal (marriage.md §1.3). */
export type WithdrawalRule = DatedRule<WithdrawalContext, SentenceCode, WithdrawalExample>;

const hadCoolingOff = ({ accepted }: WithdrawalContext) => accepted >= coolingOffSince;

/** D-08 撤回到受理机关: only the office that accepted takes a withdrawal. */
export const withdrawnWhereAccepted: WithdrawalRule = {
  id: 'D-08',
  article: () => '民发〔2020〕116号',
  judge: (context) => {
    const { acceptedAt, office } = context;
    if (!hadCoolingOff(context)) return [];
    if (acceptedAt === undefined) return [missingFacts(undefined, 'acceptedAt')];
    if (isSameDistrict(acceptedAt, office.division)) return [];
    return [{ verdict: 'REFUSE', code: 'divorce.withdrawalOtherOffice', data: { places: acceptedAt } }];
  },
  examples: [
    { name: 'where it was accepted', on: '2025-05-06', expected: [] },
    {
      name: 'elsewhere, also since 2025',
      on: '2025-06-10',
      acceptedAt: '500105',
      expected: [{ verdict: 'REFUSE', code: 'divorce.withdrawalOtherOffice' }],
    },
    {
      name: 'nobody said where',
      on: '2025-06-10',
      acceptedAt: null,
      expected: [{ verdict: 'NEED', missing: ['acceptedAt'] }],
    },
  ],
};

function inTime(context: WithdrawalContext): readonly Outcome[] {
  const { on, accepted } = context;
  if (accepted > on) return [{ verdict: 'NEED', code: 'divorce.acceptedLater', data: { accepted } }];
  const reading = readClock(context);
  if (!reading)
    return [{ verdict: 'REFUSE', code: 'divorce.withdrawalBefore2021', basis: '婚姻登记条例（2003） 第十三条' }];
  if (!reading.clock) {
    const nominal = addDays(accepted, 30);
    // Rest days only ever put the end off, so within thirty days a party need not wait for a calendar.
    return on <= nominal
      ? [{ verdict: 'PASS', code: 'divorce.withdrawalInTimeAtLeast', data: { nominal } }]
      : [{ verdict: 'HELD', code: 'divorce.calendarMissing', data: { year: reading.missingYear } }];
  }
  const { coolingEnds, lapsesOn } = reading.clock;
  return on <= coolingEnds
    ? [{ verdict: 'PASS', code: 'divorce.withdrawalInTime', data: { coolingEnds } }]
    : [{ verdict: 'REFUSE', code: 'divorce.withdrawalTooLate', data: { coolingEnds, lapsesOn } }];
}

/** D-11 冷静期内撤回: either party alone, to the last day of the cooling-off. */
export const withdrawnInTime: WithdrawalRule = {
  id: 'D-11',
  article: () => '民法典 第一千零七十七条',
  judge: inTime,
  examples: [
    {
      name: 'the day of the application itself',
      on: '2025-04-01',
      accepted: '2025-04-01',
      expected: [{ verdict: 'PASS', code: 'divorce.withdrawalInTime' }],
    },
    {
      name: 'the last day, rolled over 劳动节',
      on: '2025-05-06',
      accepted: '2025-04-01',
      expected: [{ verdict: 'PASS', code: 'divorce.withdrawalInTime' }],
    },
    {
      name: 'the day after',
      on: '2025-05-07',
      accepted: '2025-04-01',
      expected: [{ verdict: 'REFUSE', code: 'divorce.withdrawalTooLate' }],
    },
    {
      name: 'accepted before there was a cooling-off',
      on: '2021-01-04',
      accepted: '2020-12-31',
      expected: [{ verdict: 'REFUSE', code: 'divorce.withdrawalBefore2021' }],
    },
    {
      name: 'the thirtieth day, whatever the calendar says',
      on: '2025-10-03',
      accepted: '2025-09-03',
      withoutCalendar: true,
      expected: [{ verdict: 'PASS', code: 'divorce.withdrawalInTimeAtLeast' }],
    },
    {
      name: 'the thirty-first, which only the calendar can tell',
      on: '2025-10-04',
      accepted: '2025-09-03',
      withoutCalendar: true,
      expected: [{ verdict: 'HELD', code: 'divorce.calendarMissing' }],
    },
    {
      name: 'an acceptance dated after the day',
      on: '2025-09-02',
      accepted: '2025-09-03',
      expected: [{ verdict: 'NEED', code: 'divorce.acceptedLater' }],
    },
  ],
};

/** D-12 撤回的材料: the receipt, or where it is lost a written explanation. */
export const receiptOrExplanation: WithdrawalRule = {
  id: 'D-12',
  from: lawDays.civilCode,
  article: () => '民发〔2020〕116号',
  judge: (context) => {
    const { receipt, explanation } = context;
    if (!hadCoolingOff(context) || receipt) return [];
    const explained = typeof explanation === 'string' ? explanation.trim() !== '' : explanation === true;
    if (explained) return [{ verdict: 'PASS', code: 'divorce.withdrawalReceiptLost' }];
    if (receipt === undefined) return [missingFacts(undefined, 'receipt')];
    return [{ verdict: 'NEED', code: 'divorce.withdrawalNeedsExplanation', missing: ['explanation'] }];
  },
  examples: [
    { name: 'with the receipt', on: '2025-05-06', expected: [] },
    {
      name: 'lost, and explained in writing',
      on: '2025-05-06',
      receipt: false,
      explanation: '回执单遗失',
      expected: [{ verdict: 'PASS', code: 'divorce.withdrawalReceiptLost' }],
    },
    {
      name: 'lost, with an empty sheet',
      on: '2025-05-06',
      receipt: false,
      explanation: ' ',
      expected: [{ verdict: 'NEED', code: 'divorce.withdrawalNeedsExplanation', missing: ['explanation'] }],
    },
    { name: 'nobody looked', on: '2025-05-06', receipt: null, expected: [{ verdict: 'NEED', missing: ['receipt'] }] },
  ],
};

/** Every rule of a withdrawal, in the order of their ids. */
export const withdrawalRules: readonly WithdrawalRule[] = [
  withdrawnWhereAccepted,
  withdrawnInTime,
  receiptOrExplanation,
];
