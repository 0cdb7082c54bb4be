import type { PlainDate } from '../../dates/plain-date.ts';
import { type Fen, noMoney, subtractFen, sumFen } from '../../money/fen.ts';
import type { AllowanceKind } from './kinds.ts';
import type { ChildrenAllowance } from './schema.ts';
import { type ChildStandard, type StandardOfDay, standardOn } from './standards.ts';

/** What a child is paid in a month (月发放额): `deducted + payable = standard`. */
export interface MonthlyAmount {
  readonly standard: Fen;
  /** Other allowances that lower it (已享受救助). */
  readonly deducted: Fen;
  readonly payable: Fen;
  /** Paid as the difference to another allowance (补差). */
  readonly isTopUp: boolean;
  readonly document: string;
}

/** All other allowances of a month. */
export function receivedOf({ received = [] }: ChildrenAllowance): Fen {
  return sumFen(...received.map(({ monthly }) => monthly));
}

/** Whether other allowances lower this one: of children in fact without care only the difference is paid (民发〔2019〕62号). */
export function isToppedUp(kind: AllowanceKind | undefined): boolean {
  return kind === 'de-facto-orphan';
}

/** A standard, less what the child has already: never below zero. */
export function amountOf(application: ChildrenAllowance, { monthly, document }: StandardOfDay): MonthlyAmount {
  const other = isToppedUp(application.kind) ? receivedOf(application) : noMoney;
  const deducted = other < monthly ? other : monthly;
  return {
    standard: monthly,
    deducted,
    payable: subtractFen(monthly, deducted),
    isTopUp: deducted > noMoney,
    document,
  };
}

/** What a child is paid a month on a day; undefined where kind or care are not told or no standard is known. */
export function amountOn(
  application: ChildrenAllowance,
  standards: readonly ChildStandard[],
  on: PlainDate,
): MonthlyAmount | undefined {
  const { kind, care } = application;
  const standard = kind && care ? standardOn(standards, { kind, care, on }) : undefined;
  return standard && amountOf(application, standard);
}
