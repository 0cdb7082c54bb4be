import { TongbanError } from '#core/domain/errors.ts';
import type { Account, Clock, Office, Register } from '#core/ports.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { unlockKeyring } from '#db/keyring/keyring.ts';
import { openRegister } from '#db/open/register.ts';
import { type Mode, registerExists, registerFolder } from './data-folders.ts';

/** A register that is open, with the key that opened it. */
interface OpenRegister {
  readonly mode: Mode;
  readonly register: Register;
  readonly dataKey: Uint8Array;
}

/** One window that is signed in. */
export interface Session extends UseCaseContext {
  readonly mode: Mode;
  readonly dataKey: Uint8Array;
}

interface Entry {
  readonly account: Account;
  idle: NodeJS.Timeout;
}

export interface SessionOptions {
  readonly dataFolder: string;
  clockOf(mode: Mode): Clock;
}

/**
 * Who is signed in at which window, and the register that is open for them. The register opens with the first sign-in
 * and closes, its key wiped, when the last window is locked or has been idle for the office's minutes.
 */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #entries = new Map<string, Entry>();
  #open: OpenRegister | undefined;
  /** Sign-ins and locks one after another: two at once must not open one database twice. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Signs an account in at a window; another register that was open there is closed first. */
  signIn(connectionId: string, input: { mode: Mode; login: string; passphrase: string }): Promise<Session> {
    return this.#inTurn(() => this.#signIn(connectionId, input));
  }

  /** Locks a window. */
  lock(connectionId: string): Promise<void> {
    return this.#inTurn(() => this.#lock(connectionId));
  }

  /** Locks every window and closes the register. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      for (const id of [...this.#entries.keys()]) await this.#lock(id);
    });
  }

  /** The session of a window, which counts as activity; undefined where it is locked. */
  async find(connectionId: string): Promise<Session | undefined> {
    await this.#queue.catch(() => undefined);
    const entry = this.#entries.get(connectionId);
    const open = this.#open;
    if (!entry || !open) return undefined;
    entry.idle.refresh();
    return this.#session(open, entry.account);
  }

  /** The session of a window, or NOT_SIGNED_IN. */
  async require(connectionId: string): Promise<Session> {
    const session = await this.find(connectionId);
    if (!session) throw new TongbanError('NOT_SIGNED_IN', {});
    return session;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.catch(() => undefined).then(work);
    this.#queue = turn;
    return turn;
  }

  #session({ mode, register, dataKey }: OpenRegister, account: Account): Session {
    return { mode, register, dataKey, account, clock: this.#options.clockOf(mode) };
  }

  async #signIn(connectionId: string, input: { mode: Mode; login: string; passphrase: string }): Promise<Session> {
    const { mode, login, passphrase } = input;
    if (!registerExists(this.#options.dataFolder, mode)) throw new TongbanError('NOT_SET_UP', {});
    const folder = registerFolder(this.#options.dataFolder, mode);
    const { dataKey } = await unlockKeyring(folder, { login, passphrase });
    await this.#lock(connectionId);
    if (this.#open && this.#open.mode !== mode) {
      for (const id of [...this.#entries.keys()]) await this.#lock(id);
    }
    const open = await this.#openWith(mode, folder, dataKey);
    try {
      return await this.#enter(connectionId, open, login);
    } catch (error) {
      await this.#closeIfUnused();
      throw error;
    }
  }

  async #openWith(mode: Mode, folder: string, dataKey: Uint8Array): Promise<OpenRegister> {
    if (this.#open) {
      dataKey.fill(0); // the same key is already held
      return this.#open;
    }
    try {
      const register = await openRegister({ folder, dataKey });
      this.#open = { mode, register, dataKey };
      return this.#open;
    } catch (error) {
      dataKey.fill(0);
      throw error;
    }
  }

  async #enter(connectionId: string, open: OpenRegister, login: string): Promise<Session> {
    const { account, office } = await open.register.read(async (reader) => ({
      account: await reader.accountByLogin(login),
      office: await reader.office(),
    }));
    if (!account || account.disabled) throw new TongbanError('NOT_ALLOWED', { roles: '' });
    const session = this.#session(open, account);
    const { clock } = session;
    const act = { action: 'session.sign-in', by: account.id, at: clock.now(), on: clock.today(), subject: account.id };
    await open.register.write(act, async () => undefined);
    this.#entries.set(connectionId, { account, idle: this.#idleTimer(connectionId, office) });
    return session;
  }

  #idleTimer(connectionId: string, office: Office | undefined): NodeJS.Timeout {
    const minutes = office?.idleMinutes ?? 10;
    const timer = setTimeout(() => void this.lock(connectionId), minutes * 60_000);
    timer.unref();
    return timer;
  }

  async #lock(connectionId: string): Promise<void> {
    const entry = this.#entries.get(connectionId);
    if (!entry) return;
    clearTimeout(entry.idle);
    this.#entries.delete(connectionId);
    await this.#closeIfUnused();
  }

  async #closeIfUnused(): Promise<void> {
    const open = this.#open;
    if (!open || this.#entries.size > 0) return;
    this.#open = undefined;
    await open.register.close();
    open.dataKey.fill(0);
  }
}
