import { randomUUID } from 'node:crypto';
import type { SessionInfo } from '#core/contract/shapes.ts';
import type { Role } from '#core/domain/cases/actions.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { Account } from '#core/ports.ts';
import { officeOf } from '#core/usecases/context.ts';
import { addAccount, notePassphraseReset } from '#core/usecases/office.ts';
import { addWrap, listLogins, removeWrap, replaceWrap } from '#db/keyring/keyring.ts';
import { registerFolder } from './data-folders.ts';
import type { Session } from './sessions.ts';

/** What a page knows of the session it runs in. */
export async function sessionInfo(session: Session): Promise<SessionInfo> {
  const { office, place } = await session.register.read(async (reader) => ({
    office: await officeOf(reader),
    place: await reader.place(session.account.id),
  }));
  return {
    mode: session.mode,
    account: { ...session.account, roles: [...session.account.roles] },
    office,
    divisionName: divisionName(office.division),
    today: session.clock.today(),
    place: place ?? null,
  };
}

/**
 * Adds an account that can sign in: the wrap of the data key first, then the row, so that a power cut in between
 * leaves a wrap that opens nothing rather than an account that cannot sign in.
 */
export async function addSigningAccount(
  dataFolder: string,
  session: Session,
  input: { login: string; displayName: string; roles: readonly Role[]; passphrase: string },
): Promise<Account> {
  const { login, displayName, roles, passphrase } = input;
  const folder = registerFolder(dataFolder, session.mode);
  const taken = await session.register.read((reader) => reader.accountByLogin(login));
  if (taken) throw new TongbanError('CONFLICT', { what: 'login' });
  if (!session.account.roles.includes('administrator')) {
    throw new TongbanError('NOT_ALLOWED', { roles: 'administrator' });
  }
  // A wrap without an account was left by a power cut.
  if ((await listLogins(folder)).includes(login)) await removeWrap(folder, session.dataKey, login);
  await addWrap(folder, session.dataKey, { login, passphrase });
  return addAccount(session, { id: randomUUID(), login, displayName, roles });
}

/** Gives an account a new passphrase; the act is recorded before the wrap changes. */
export async function resetPassphrase(
  dataFolder: string,
  session: Session,
  input: { id: string; passphrase: string },
): Promise<void> {
  const account = await notePassphraseReset(session, input.id);
  const folder = registerFolder(dataFolder, session.mode);
  await replaceWrap(folder, session.dataKey, { login: account.login, passphrase: input.passphrase });
}
