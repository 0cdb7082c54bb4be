import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import type { Role } from '#core/domain/cases/actions.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { Account, Clock, Office, Register } from '#core/ports.ts';
import { addWrap, createKeyring } from '#db/keyring/keyring.ts';
import { openRegister } from '#db/open/register.ts';
import { type Mode, registerExists, registerFolder, unfinishedFolder } from './data-folders.ts';

/** An account to be made with a register. */
export interface NewAccount {
  readonly login: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly passphrase: string;
}

export interface NewRegister {
  readonly dataFolder: string;
  readonly mode: Mode;
  readonly office: Office;
  /** The first is the administrator who sets up. */
  readonly accounts: readonly [NewAccount, ...NewAccount[]];
  readonly firstSerial: number;
  readonly clock: Clock;
  /** Fills the new register before it is put in place. */
  readonly fill?: (register: Register, accounts: readonly Account[]) => Promise<void>;
}

function accountRow({ login, displayName, roles }: NewAccount): Account {
  return { id: randomUUID(), login, displayName, roles, disabled: false };
}

async function writeOffice(register: Register, input: NewRegister, rows: readonly Account[]): Promise<void> {
  const { clock, office, firstSerial } = input;
  const [administrator] = rows;
  const act = { action: 'office.set-up', by: administrator?.id ?? '', at: clock.now(), on: clock.today() };
  await register.write({ ...act, subject: 'office', detail: { division: office.division } }, async (writer) => {
    await writer.saveOffice(office);
    for (const row of rows) await writer.saveAccount(row);
    const year = Number(clock.today().slice(0, 4));
    if (firstSerial > 1) await writer.startNumbersAt('J', office.division, year, firstSerial);
  });
}

/**
 * Makes a register with its keyring and accounts beside its place and moves it there when it is complete, so that a
 * power cut leaves either none or a whole one. ALREADY_SET_UP where there is one; WEAK_PASSPHRASE; DISK_FULL.
 */
export async function createRegister(input: NewRegister): Promise<void> {
  const { dataFolder, mode } = input;
  if (registerExists(dataFolder, mode)) throw new TongbanError('ALREADY_SET_UP', {});
  const folder = unfinishedFolder(dataFolder, mode);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [first, ...others] = input.accounts;
  const cost = mode === 'practice' ? { memoryKiB: 19 * 1024, iterations: 2 } : undefined;
  const { dataKey } = await createKeyring(folder, first, cost);
  try {
    for (const account of others) await addWrap(folder, dataKey, account, cost);
    const register = await openRegister({ folder, dataKey });
    const rows = input.accounts.map(accountRow);
    try {
      await writeOffice(register, input, rows);
      await input.fill?.(register, rows);
    } finally {
      await register.close();
    }
  } finally {
    dataKey.fill(0);
  }
  await rename(folder, registerFolder(dataFolder, mode));
}
