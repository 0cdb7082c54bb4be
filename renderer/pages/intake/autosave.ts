/** What a save came back with. */
export interface Saved {
  readonly revision: number;
  readonly savedAt: string;
}

/** The state of the words on the page: kept, not yet, on their way, or not kept and why. */
export type SaveState<Problem> =
  | { readonly kind: 'kept'; readonly savedAt: string | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly conflict: boolean };

/** What an autosaver needs from outside. */
export interface AutosavePorts<Value, Problem> {
  save(value: Value, upon: number): Promise<Saved>;
  /** Sorts what a save threw; after a conflict nothing is tried again by itself. */
  read(error: unknown): { readonly problem: Problem; readonly conflict: boolean };
  /** Calls back after some milliseconds; the answer cancels. */
  schedule(callback: () => void, milliseconds: number): () => void;
  now(): number;
  tell(state: SaveState<Problem>): void;
}

/** Quiet time after the last letter before a save. */
export const quietTime = 400;
/** A save begins no later than this after the first letter, however long the typing goes on. */
export const longestWait = 800;
/** After a failed save the next attempt waits this long. */
export const retryAfter = 3_000;

/** Saves while somebody types: one save at a time, each upon the revision of the one before. */
export class Autosave<Value, Problem> {
  readonly #ports: AutosavePorts<Value, Problem>;
  #revision: number;
  #waiting: { value: Value; since: number } | undefined;
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #conflict = false;

  constructor(ports: AutosavePorts<Value, Problem>, revision: number) {
    this.#ports = ports;
    this.#revision = revision;
  }

  /** The revision that the words kept so far have. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes new words and saves them soon. */
  change(value: Value): void {
    const now = this.#ports.now();
    this.#waiting = { value, since: this.#waiting?.since ?? now };
    if (this.#conflict) return;
    this.#ports.tell({ kind: 'changed' });
    this.#wait(Math.min(quietTime, this.#waiting.since + longestWait - now));
  }

  /** Saves what is not saved yet; tells whether everything is kept now. */
  async flush(): Promise<boolean> {
    this.#cancel?.();
    await this.#running;
    if (this.#waiting && !this.#conflict) await this.#start();
    return this.#waiting === undefined;
  }

  /** Stops waiting; what is under way goes on to its end. */
  stop(): void {
    this.#cancel?.();
  }

  #wait(milliseconds: number): void {
    this.#cancel?.();
    this.#cancel = this.#ports.schedule(() => void this.flush(), Math.max(0, milliseconds));
  }

  #start(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    while (this.#waiting && !this.#conflict) {
      const sent = this.#waiting;
      this.#waiting = undefined;
      this.#ports.tell({ kind: 'saving' });
      try {
        const { revision, savedAt } = await this.#ports.save(sent.value, this.#revision);
        this.#revision = revision;
        if (!this.#waiting) this.#ports.tell({ kind: 'kept', savedAt });
      } catch (error) {
        this.#failed(error, sent);
        return;
      }
    }
  }

  #failed(error: unknown, sent: { value: Value; since: number }): void {
    const { problem, conflict } = this.#ports.read(error);
    this.#waiting ??= sent;
    this.#conflict = conflict;
    this.#ports.tell({ kind: 'failed', problem, conflict });
    if (!conflict) this.#wait(retryAfter);
  }
}
