import type { Role } from '../domain/cases/actions.ts';
import { TongbanError } from '../domain/errors.ts';
import type { Account, Office } from '../ports.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** Changes the office's settings (登记处设置). Administrator. */
export async function saveOffice(context: UseCaseContext, office: Office): Promise<Office> {
  requireRole(context, ['administrator']);
  const detail = { division: office.division, fourEyes: office.fourEyes ? 1 : 0 };
  await context.register.write(actOf(context, 'office.save', 'office', detail), (writer) => writer.saveOffice(office));
  return office;
}

/** The accounts of this office (账户). */
export async function listAccounts(context: UseCaseContext): Promise<readonly Account[]> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read((reader) => reader.accounts());
}

/** Adds an account; its wrap of the data key is made by the caller first, so that a row always can sign in. */
export async function addAccount(
  context: UseCaseContext,
  account: {
    readonly id: string;
    readonly login: string;
    readonly displayName: string;
    readonly roles: readonly Role[];
  },
): Promise<Account> {
  requireRole(context, ['administrator']);
  const row: Account = { ...account, disabled: false };
  const detail = { roles: account.roles.join(',') };
  await context.register.write(actOf(context, 'account.add', account.id, detail), async (writer) => {
    if (await writer.accountByLogin(account.login)) throw new TongbanError('CONFLICT', { what: 'login' });
    await writer.saveAccount(row);
  });
  return row;
}

/** Switches an account off or on. The last administrator stays: an office without one could not be run. */
export async function setAccountDisabled(
  context: UseCaseContext,
  input: { readonly id: string; readonly disabled: boolean },
): Promise<Account> {
  requireRole(context, ['administrator']);
  const action = input.disabled ? 'account.disable' : 'account.enable';
  return context.register.write(actOf(context, action, input.id), async (writer) => {
    const account = await writer.account(input.id);
    if (!account) throw new TongbanError('NOT_FOUND', { what: 'account' });
    const others = (await writer.accounts()).filter((other) => other.id !== input.id && !other.disabled);
    if (input.disabled && !others.some((other) => other.roles.includes('administrator'))) {
      throw new TongbanError('INVALID', { field: 'disabled', why: 'last-administrator' });
    }
    const changed = { ...account, disabled: input.disabled };
    await writer.saveAccount(changed);
    return changed;
  });
}

/** Notes in the audit trail that an account was given a new passphrase; the keyring holds the wrap itself. */
export async function notePassphraseReset(context: UseCaseContext, id: string): Promise<Account> {
  requireRole(context, ['administrator']);
  return context.register.write(actOf(context, 'account.reset-passphrase', id), async (writer) => {
    const account = await writer.account(id);
    if (!account) throw new TongbanError('NOT_FOUND', { what: 'account' });
    return account;
  });
}

/** The last acts and whether the audit chain (操作记录) holds. */
export async function auditTail(context: UseCaseContext) {
  requireRole(context, ['reviewer', 'administrator']);
  return context.register.read(async (reader) => ({
    entries: await reader.auditTail(200),
    brokenAt: (await reader.auditBreak()) ?? null,
    accounts: await reader.accounts(),
  }));
}
