import { randomUUID } from 'node:crypto';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { Account, Clock, Register } from '#core/ports.ts';
import { receiveBlanks } from '#core/usecases/blanks.ts';
import { calendarYears, saveCalendarYear } from '#core/usecases/calendar.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { approveCase, submitCase } from '#core/usecases/examine-case.ts';
import type { PaperSetter } from '#core/usecases/papers.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import { clockOn } from '../clock.ts';
import { createRegister } from '../session/create-register.ts';
import { practiceAccounts } from './accounts.ts';
import { bookPracticeCeremonies } from './ceremonies.ts';
import { acceptPracticeDivorces } from './divorces.ts';
import { practiceOffice } from './office.ts';
import { completeCouple, heldCouple, rareNamesCouple } from './people.ts';
import { takeIn } from './take-in.ts';

/** The booklets of practice; their letters exist on no real booklet. */
export const practiceBlanks = { from: 'LX000001', to: 'LX000200' } as const;
export const practiceDivorceBlanks = { from: 'LXL00001', to: 'LXL00100' } as const;
export const practiceAdoptionBlanks = { from: 'LXS00001', to: 'LXS00020' } as const;
export const practiceDissolutionBlanks = { from: 'LXJ00001', to: 'LXJ00020' } as const;

/** Hands a kept draft in and approves it. */
export async function submitAndApprove(clerk: UseCaseContext, reviewer: UseCaseContext, caseId: string): Promise<void> {
  await submitCase(clerk, { caseId, eventId: randomUUID(), upon: 1 });
  await approveCase(reviewer, { caseId, eventId: randomUUID(), opinion: '符合结婚条件，准予登记' });
}

function contextOf(register: Register, clock: Clock, accounts: readonly Account[], login: string): UseCaseContext {
  const account = accounts.find((row) => row.login === login);
  if (!account) throw new Error(`no practice account ${login}`);
  return { register, clock, account };
}

/** Enters the blanks of practice and the next year's rest days as its administrator. */
export async function stockPractice(register: Register, clock: Clock, accounts: readonly Account[]): Promise<void> {
  const administrator = contextOf(register, clock, accounts, 'guanli');
  for (const [kind, range] of [
    ['marriage-certificate', practiceBlanks],
    ['divorce-certificate', practiceDivorceBlanks],
    ['adoption-certificate', practiceAdoptionBlanks],
    ['adoption-dissolution-proof', practiceDissolutionBlanks],
  ] as const) {
    await receiveBlanks(administrator, {
      id: randomUUID(),
      kind,
      ...range,
      receivedFrom: '练习用空白证件',
      witness: '陈静',
    });
  }
  await addPracticeCalendar(administrator);
}

/**
 * Practice must reach sixty days ahead, also in November before the State Council's notice for the next year is out: a
 * year that is missing gets weekends and New Year's Day only, and says that it is for practice.
 */
async function addPracticeCalendar(administrator: UseCaseContext): Promise<void> {
  const thisYear = Number(administrator.clock.today().slice(0, 4));
  const known = (await calendarYears(administrator)).map(({ year }) => year);
  const source = '练习用：只含周末和元旦，不是国务院办公厅通知';
  for (const year of [thisYear, thisYear + 1].filter((one) => !known.includes(one))) {
    const holidays = [plainDate(`${year}-01-01`)];
    await saveCalendarYear(administrator, { id: randomUUID(), year, source, holidays, workdays: [] });
  }
}

/** The contexts of the practice accounts in an open register. */
export function practiceStaff(register: Register, clock: Clock, accounts: readonly Account[]) {
  return {
    clerk: contextOf(register, clock, accounts, 'zhoumin'),
    reviewer: contextOf(register, clock, accounts, 'chenjing'),
    administrator: contextOf(register, clock, accounts, 'guanli'),
  };
}

/** One case in each state a clerk meets in the morning. */
async function fill(
  register: Register,
  accounts: readonly Account[],
  { clock, setter }: { clock: Clock; setter: PaperSetter },
): Promise<void> {
  const { clerk, reviewer } = practiceStaff(register, clock, accounts);
  const today = clock.today();
  await stockPractice(register, clock, accounts);
  const registered = await takeIn(clerk, 'marriage.registration', completeCouple(today, 450));
  await submitAndApprove(clerk, reviewer, registered);
  await registerCase(clerk, { caseId: registered, eventId: randomUUID() }, setter);
  const waiting = await takeIn(clerk, 'marriage.registration', rareNamesCouple(today));
  await submitCase(clerk, { caseId: waiting, eventId: randomUUID(), upon: 1 });
  await takeIn(clerk, 'marriage.registration', heldCouple(today));
  await bookPracticeCeremonies(reviewer, [registered, waiting]);
  await acceptPracticeDivorces(today, (day) => practiceStaff(register, clockOn(day), accounts).clerk);
}

/** Makes the practice register (练习) with invented couples in several states. */
export async function createPractice(options: {
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly setter: PaperSetter;
  /** Without sample cases: accounts, office and blanks only. */
  readonly empty?: boolean;
}): Promise<void> {
  const { dataFolder, clock } = options;
  const [first, ...rest] = [...practiceAccounts].reverse();
  if (!first) throw new Error('practice has accounts');
  await createRegister({
    dataFolder,
    mode: 'practice',
    office: practiceOffice,
    accounts: [first, ...rest],
    firstSerial: 1,
    clock,
    fill: (register, accounts) =>
      options.empty ? stockPractice(register, clock, accounts) : fill(register, accounts, options),
  });
}
