import { randomBytes } from 'node:crypto';
import { TongbanError } from '#core/domain/errors.ts';
import { storageFailure } from '../failures.ts';
import { Attempts, type Clocks, lockedOut, lockSeconds } from './attempts.ts';
import { assemble, type Keyring, proveKey } from './content.ts';
import { isSetUp, readKeyring, writeKeyring } from './files.ts';
import { type Argon2Cost, assertStrong, isFairCost, usualCost } from './passphrase.ts';
import { seal, unseal, type Wrap } from './wrap.ts';

/** What somebody types at sign-in. */
export interface Credentials {
  readonly login: string;
  readonly passphrase: string;
}

/** 32 bytes that open the register. Whoever holds them wipes them (`fill(0)`) when the program locks. */
export interface Unlocked {
  readonly dataKey: Uint8Array;
}

function sameLogin(login: string): string {
  return login.normalize('NFC').trim().toLowerCase();
}

/** Runs work on the files of a keyring; a disk that is full or refuses gets its own code. */
async function named<T>(folder: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageFailure(error, folder);
  }
}

async function sealed(installation: string, credentials: Credentials, dataKey: Uint8Array, cost: Argon2Cost) {
  if (!isFairCost(cost)) throw new RangeError(`Argon2id with ${cost.memoryKiB} KiB, ${cost.iterations} passes`);
  assertStrong(credentials.passphrase);
  const login = sameLogin(credentials.login);
  return await seal({ format: 'tongban-keyring/1', installation }, { ...credentials, login }, dataKey, cost);
}

/**
 * Makes the keyring (密钥环) of a new data folder: a random data key, wrapped for the first account. Fails with
 * ALREADY_SET_UP where the folder holds a keyring or a register, for a second key could open neither; with
 * WEAK_PASSPHRASE; with DISK_FULL. A cheaper Argon2id than usual is for practice and tests; under OWASP's floor it
 * is a RangeError.
 */
export function createKeyring(
  folder: string,
  credentials: Credentials,
  cost: Partial<Argon2Cost> = {},
): Promise<Unlocked> {
  return named(folder, async () => {
    if (isSetUp(folder)) throw new TongbanError('ALREADY_SET_UP', {});
    const dataKey = new Uint8Array(randomBytes(32));
    const installation = randomBytes(16).toString('hex');
    const wrap = await sealed(installation, credentials, dataKey, { ...usualCost, ...cost });
    writeKeyring(folder, assemble(installation, [wrap], dataKey));
    return { dataKey };
  });
}

/** Tries a passphrase on the wrap of a login; an unknown login costs as much and fails alike. */
async function tryWrap(keyring: Keyring, login: string, passphrase: string): Promise<Uint8Array | undefined> {
  const known = keyring.wraps.find((wrap) => wrap.login === login);
  const [first] = keyring.wraps;
  const wrap = known ?? (first && { ...first, login, salt: randomBytes(16).toString('hex') });
  return wrap && (await unseal(keyring, wrap, passphrase));
}

/**
 * Opens the keyring with an account's passphrase. Fails with NOT_SET_UP, KEYRING_DAMAGED, WRONG_PASSPHRASE (also for a
 * login that does not exist) or, at the fifth failure in a row and for fifteen minutes from then, LOCKED_OUT.
 */
export function unlockKeyring(folder: string, credentials: Credentials, clocks?: Clocks): Promise<Unlocked> {
  return named(folder, async () => {
    const keyring = readKeyring(folder);
    const login = sameLogin(credentials.login);
    const attempts = new Attempts(folder, clocks);
    const attemptsLeft = attempts.begin(login);
    const dataKey = await tryWrap(keyring, login, credentials.passphrase);
    if (!dataKey) {
      if (attemptsLeft === 0) throw lockedOut(lockSeconds);
      throw new TongbanError('WRONG_PASSPHRASE', { attemptsLeft });
    }
    attempts.succeed(login);
    try {
      proveKey(keyring, dataKey);
    } catch (error) {
      dataKey.fill(0);
      throw error;
    }
    return { dataKey };
  });
}

async function changeWraps(
  folder: string,
  dataKey: Uint8Array,
  change: (keyring: Keyring) => Promise<readonly Wrap[]> | readonly Wrap[],
): Promise<void> {
  await named(folder, async () => {
    const keyring = readKeyring(folder);
    proveKey(keyring, dataKey);
    writeKeyring(folder, assemble(keyring.installation, await change(keyring), dataKey));
  });
}

/** Wraps the data key for another account. CONFLICT where the login has a wrap; WEAK_PASSPHRASE. */
export function addWrap(
  folder: string,
  dataKey: Uint8Array,
  credentials: Credentials,
  cost: Partial<Argon2Cost> = {},
): Promise<void> {
  return changeWraps(folder, dataKey, async ({ installation, wraps }) => {
    if (wraps.some((wrap) => wrap.login === sameLogin(credentials.login)))
      throw new TongbanError('CONFLICT', { what: 'login' });
    return [...wraps, await sealed(installation, credentials, dataKey, { ...usualCost, ...cost })];
  });
}

/** Gives an account another passphrase and lifts its lock. NOT_FOUND where it has no wrap; WEAK_PASSPHRASE. */
export async function replaceWrap(
  folder: string,
  dataKey: Uint8Array,
  credentials: Credentials,
  cost: Partial<Argon2Cost> = {},
): Promise<void> {
  const login = sameLogin(credentials.login);
  await changeWraps(folder, dataKey, async ({ installation, wraps }) => {
    if (!wraps.some((wrap) => wrap.login === login)) throw new TongbanError('NOT_FOUND', { what: 'login' });
    const fresh = await sealed(installation, credentials, dataKey, { ...usualCost, ...cost });
    return wraps.map((wrap) => (wrap.login === login ? fresh : wrap));
  });
  await named(folder, () => new Attempts(folder).succeed(login));
}

/**
 * Takes an account's wrap away: its passphrase opens nothing from then on. NOT_FOUND where it has none, CONFLICT for the
 * last wrap, without which nobody could open the register again.
 */
export function removeWrap(folder: string, dataKey: Uint8Array, login: string): Promise<void> {
  return changeWraps(folder, dataKey, ({ wraps }) => {
    const others = wraps.filter((wrap) => wrap.login !== sameLogin(login));
    if (others.length === wraps.length) throw new TongbanError('NOT_FOUND', { what: 'login' });
    if (others.length === 0) throw new TongbanError('CONFLICT', { what: 'last-wrap' });
    return others;
  });
}

/** Logins that have a wrap, in the order they were added. */
export function listLogins(folder: string): Promise<readonly string[]> {
  return named(folder, () => readKeyring(folder).wraps.map((wrap) => wrap.login));
}

/** Whether a data folder has been set up, without reading what is in it. */
export function hasKeyring(folder: string): boolean {
  return isSetUp(folder);
}
