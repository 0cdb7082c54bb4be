import { unlockKeyring } from '#db/keyring/keyring.ts';
import { openRegister, type SqliteRegister } from '#db/open/register.ts';
import { type Mode, registerFolder } from '#host/session/data-folders.ts';

/** Opens the register of a data folder beside the program, works on it, and closes it. */
export async function withRegister<T>(
  dataFolder: string,
  { mode, login, passphrase }: { readonly mode: Mode; readonly login: string; readonly passphrase: string },
  work: (register: SqliteRegister) => Promise<T>,
): Promise<T> {
  const folder = registerFolder(dataFolder, mode);
  const { dataKey } = await unlockKeyring(folder, { login, passphrase });
  const register = await openRegister({ folder, dataKey });
  try {
    return await work(register);
  } finally {
    await register.close();
    dataKey.fill(0);
  }
}
