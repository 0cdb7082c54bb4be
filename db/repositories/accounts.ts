import type { Knex } from 'knex';
import { z } from 'zod';
import { roles } from '#core/domain/cases/actions.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { Account, DraftKeeper, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenJson } from './stored.ts';

interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly display_name: string;
  readonly roles: string;
  readonly disabled: number;
}

const rolesSchema = z.array(z.enum(roles));

function accountOf(row: AccountRow): Account {
  return {
    id: row.id,
    login: row.login,
    displayName: row.display_name,
    roles: provenJson(rolesSchema, row.roles, `account ${row.id}`),
    disabled: row.disabled !== 0,
  };
}

type AccountReads = Pick<RegisterReader, 'account' | 'accountByLogin' | 'accounts' | 'place'>;

export function accountReads(db: Knex): AccountReads {
  return {
    async account(id) {
      const row = await db<AccountRow>('account').where({ id }).first();
      return row && accountOf(row);
    },
    async accountByLogin(login) {
      const row = await db<AccountRow>('account').where({ login }).first();
      return row && accountOf(row);
    },
    async accounts() {
      const rows: AccountRow[] = await db<AccountRow>('account').select().orderBy('login');
      return rows.map(accountOf);
    },
    async place(accountId) {
      return await db<{ account_id: string; route: string; field: string }>('place')
        .where({ account_id: accountId })
        .first('route', 'field');
    },
  };
}

export function placeKeeping(db: Knex): Pick<DraftKeeper, 'savePlace'> {
  return {
    async savePlace(accountId, { route, field }) {
      await db('place').insert({ account_id: accountId, route, field }).onConflict('account_id').merge();
    },
  };
}

export function accountWrites(db: Knex): Pick<RegisterWriter, 'saveAccount'> {
  return {
    async saveAccount({ id, login, displayName, roles, disabled }) {
      const row = { id, login, display_name: displayName, roles: JSON.stringify(roles), disabled: Number(disabled) };
      try {
        await db('account').insert(row).onConflict('id').merge();
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'login' }, { cause: error });
        throw error;
      }
    },
  };
}
