import type { Actor, Role } from '../domain/cases/actions.ts';
import { TongbanError } from '../domain/errors.ts';
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
