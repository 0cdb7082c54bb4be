// Another program that has the practice register open: says so on standard output, and lets go when its input ends.

import { unlockKeyring } from '#db/keyring/keyring.ts';
import { openRegister } from '#db/open/register.ts';
import { practiceAccounts } from '#host/practice/accounts.ts';

const folder = process.argv[2] ?? '';
const [{ login, passphrase }] = practiceAccounts;
const { dataKey } = await unlockKeyring(folder, { login, passphrase });
const register = await openRegister({ folder, dataKey });
process.stdout.write('holding\n');
process.stdin.resume();
process.stdin.once('end', () => void register.close());
