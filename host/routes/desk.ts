import type { Account } from '#core/ports.ts';
import { keepPlace } from '#core/usecases/drafts.ts';
import { listAccounts, saveOffice, setAccountDisabled } from '#core/usecases/office.ts';
import type { CallContext } from '../connection.ts';
import { addSigningAccount, resetPassphrase, sessionInfo } from '../session/desk.ts';
import { type RouteParts, sessionOf } from './guard.ts';

/** Set-up, sessions, the office and its accounts. */
export function deskRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const { sessions, dataFolder } = services;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    desk: {
      status: guarded.desk.status.handler(({ context }) => services.status(context.connection.id)),
      setUp: guarded.desk.setUp.handler(async ({ input, context }) =>
        sessionInfo(await services.setUp(context.connection.id, input)),
      ),
      preparePractice: guarded.desk.preparePractice.handler(() => services.preparePractice()),
    },
    session: {
      signIn: guarded.session.signIn.handler(async ({ input, context }) =>
        sessionInfo(await sessions.signIn(context.connection.id, input)),
      ),
      current: guarded.session.current.handler(async ({ context }) => {
        const session = await sessions.find(context.connection.id);
        return session ? sessionInfo(session) : null;
      }),
      lock: guarded.session.lock.handler(async ({ context }) => {
        await sessions.lock(context.connection.id);
        return {};
      }),
      keepPlace: guarded.session.keepPlace.handler(async ({ input, context }) => {
        await keepPlace(await of(context), input);
        return {};
      }),
    },
    office: {
      save: guarded.office.save.handler(async ({ input, context }) => saveOffice(await of(context), input)),
    },
    accounts: {
      list: guarded.accounts.list.handler(async ({ context }) => (await listAccounts(await of(context))).map(account)),
      add: guarded.accounts.add.handler(async ({ input, context }) =>
        account(await addSigningAccount(dataFolder, await of(context), input)),
      ),
      setDisabled: guarded.accounts.setDisabled.handler(async ({ input, context }) =>
        account(await setAccountDisabled(await of(context), input)),
      ),
      resetPassphrase: guarded.accounts.resetPassphrase.handler(async ({ input, context }) => {
        await resetPassphrase(dataFolder, await of(context), input);
        return {};
      }),
    },
  };
}

/** A row as the wire wants it: with a list of its own. */
function account(row: Account) {
  return { ...row, roles: [...row.roles] };
}
