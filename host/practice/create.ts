import { randomUUID } from 'node:crypto';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import type { Account, Clock, Register } from '#core/ports.ts';
import { receiveBlanks } from '#core/usecases/blanks.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import { approveCase, submitCase } from '#core/usecases/examine-case.ts';
import { openCase } from '#core/usecases/open-case.ts';
import type { PaperSetter } from '#core/usecases/papers.ts';
import { registerMarriage } from '#core/usecases/register-marriage.ts';
import { createRegister } from '../session/create-register.ts';
import { practiceAccounts } from './accounts.ts';
import { practiceOffice } from './office.ts';
import { completeCouple, heldCouple, rareNamesCouple } from './people.ts';

/** The 200 booklets of practice; their letters exist on no real booklet. */
export const practiceBlanks = { from: 'LX000001', to: 'LX000200' } as const;

/** Opens a case and keeps its draft, as a clerk does. Gives the case's id. */
export async function takeIn(context: UseCaseContext, application: MarriageApplication): Promise<string> {
  const caseId = randomUUID();
  await openCase(context, { caseId, eventId: randomUUID(), matter: 'marriage.registration' });
  await saveDraft(context, { caseId, upon: 0, application });
  return caseId;
}

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

/** Enters the blanks of practice as its administrator. */
export async function stockPractice(register: Register, clock: Clock, accounts: readonly Account[]): Promise<void> {
  const administrator = contextOf(register, clock, accounts, 'guanli');
  await receiveBlanks(administrator, {
    id: randomUUID(),
    kind: 'marriage-certificate',
    ...practiceBlanks,
    receivedFrom: '练习用空白证件',
  });
}

/** The contexts of the practice clerk and reviewer in an open register. */
export function practiceStaff(register: Register, clock: Clock, accounts: readonly Account[]) {
  return {
    clerk: contextOf(register, clock, accounts, 'zhoumin'),
    reviewer: contextOf(register, clock, accounts, 'chenjing'),
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
  const registered = await takeIn(clerk, completeCouple(today));
  await submitAndApprove(clerk, reviewer, registered);
  await registerMarriage(clerk, { caseId: registered, eventId: randomUUID() }, setter);
  const waiting = await takeIn(clerk, rareNamesCouple(today));
  await submitCase(clerk, { caseId: waiting, eventId: randomUUID(), upon: 1 });
  await takeIn(clerk, heldCouple(today));
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
