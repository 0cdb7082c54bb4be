import type { Actor, Role } from '../domain/cases/actions.ts';
import { TongbanError } from '../domain/errors.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { Matter } from '../domain/matters/matter.ts';
import type { Account, Act, Clock, Office, Register, RegisterReader } from '../ports.ts';

/** What every use case is given: the open register, the clock, and who asks. */
export interface UseCaseContext {
  readonly register: Register;
  readonly clock: Clock;
  readonly account: Account;
}

/** The account as the rules of acts see it. */
export function actorOf({ account }: UseCaseContext): Actor {
  return { id: account.id, roles: account.roles };
}

/** Fails with NOT_ALLOWED where the account has none of the roles. */
export function requireRole({ account }: UseCaseContext, allowed: readonly Role[]): void {
  if (account.disabled || !account.roles.some((role) => allowed.includes(role))) {
    throw new TongbanError('NOT_ALLOWED', { roles: allowed.join(',') });
  }
}

/** Whether an account may see anything of a matter (收养保密). */
export function maySee({ account }: Pick<UseCaseContext, 'account'>, { role }: Pick<Matter, 'role'>): boolean {
  return role === undefined || account.roles.includes(role);
}

/** Fails with NOT_ALLOWED where the matter is kept from the account. */
export function requireMatter(context: Pick<UseCaseContext, 'account'>, matter: Pick<Matter, 'role'>): void {
  if (!maySee(context, matter)) throw new TongbanError('NOT_ALLOWED', { roles: matter.role ?? '' });
}

/** Fails with NOT_ALLOWED where the matter of a case is kept from the account. */
export async function requireCase(reader: RegisterReader, context: UseCaseContext, caseId: string): Promise<void> {
  const summary = await reader.summary(caseId);
  if (summary) requireMatter(context, matterOf(summary.matter));
}

/** An act of this account, now. `detail` holds no personal data. */
export function actOf(
  { account, clock }: UseCaseContext,
  action: string,
  subject: string,
  detail: Act['detail'] = {},
): Act {
  return { action, by: account.id, at: clock.now(), on: clock.today(), subject, detail };
}

/** The office of an open register; every register has one from its set-up on. */
export async function officeOf(reader: RegisterReader): Promise<Office> {
  const office = await reader.office();
  if (!office) throw new TongbanError('NOT_SET_UP', {});
  return office;
}
