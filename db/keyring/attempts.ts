import { createHash } from 'node:crypto';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { TongbanError } from '#core/domain/errors.ts';
import { readIfThere, writeDurably } from '../files/durable-file.ts';

/** Wrong passphrases in a row after which an account is locked (锁定). */
export const mostFailures = 5;
/** How long, in seconds. */
export const lockSeconds = 15 * 60;

/** The two clocks of a machine, in seconds: the one on the wall, which anybody may set, and the time since it started. */
export interface Clocks {
  wall(): number;
  sinceStart(): number;
}

const machineClocks: Clocks = { wall: () => Date.now() / 1000, sinceStart: uptime };

const entrySchema = z.strictObject({
  failures: z.int().min(0).max(mostFailures),
  /** Seconds of the lock that are still to pass. */
  remaining: z.number().min(0).max(lockSeconds),
  wall: z.number(),
  sinceStart: z.number(),
});
type Entry = z.infer<typeof entrySchema>;

const fileSchema = z.strictObject({
  entries: z.record(z.string().regex(/^[0-9a-f]{32}$/), entrySchema),
  checksum: z.string(),
});
type Entries = Readonly<Record<string, Entry>>;

function paths(folder: string): readonly string[] {
  return [join(folder, 'attempts.json'), join(folder, 'attempts.copy.json')];
}

function checksumOf(entries: Entries): string {
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}

/** The name under which all accounts are locked together. */
const everyone = '0'.repeat(32);

/** What the file calls an account; a file that anybody can read need not list who works here. */
function nameOf(login: string): string {
  return createHash('sha256').update(`attempts/${login}`).digest('hex').slice(0, 32);
}

function parse(text: string): Entries | undefined {
  try {
    const { entries, checksum } = fileSchema.parse(JSON.parse(text));
    return checksumOf(entries) === checksum ? entries : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Seconds that have surely passed since an entry was written. A wall clock set back counts as no time at all, and one set
 * forward cannot outrun the time since the machine started.
 */
function passed(entry: Entry, clocks: Clocks): number {
  const byWall = Math.max(0, clocks.wall() - entry.wall);
  const bySinceStart = clocks.sinceStart() - entry.sinceStart;
  return bySinceStart >= 0 ? Math.min(byWall, bySinceStart) : byWall; // negative: the machine was started anew
}

function worse(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (!one || !other) return one ?? other;
  if (one.remaining !== other.remaining) return one.remaining > other.remaining ? one : other;
  return one.failures >= other.failures ? one : other;
}

function worseOfBoth(one: Entries, other: Entries): Entries {
  const both: Record<string, Entry> = { ...one };
  for (const [name, entry] of Object.entries(other)) both[name] = worse(one[name], entry) ?? entry;
  return both;
}

/**
 * Failed attempts to open a keyring, by account, in two files beside it: deleting or damaging one of them resets nothing,
 * and where both are damaged every account counts as locked. Whoever can delete both has the keyring too and may guess
 * on a machine of his own; against him stands the cost of Argon2id.
 */
export class Attempts {
  readonly #folder: string;
  readonly #clocks: Clocks;

  constructor(folder: string, clocks: Clocks = machineClocks) {
    this.#folder = folder;
    this.#clocks = clocks;
  }

  /**
   * Counts an attempt before it is made, so that a program that is killed meanwhile has used it up. Fails with LOCKED_OUT.
   * Answers how many attempts are left should this one fail.
   */
  begin(login: string): number {
    const name = nameOf(login);
    const entries = this.#stillCounting(this.#read());
    const locked = worse(entries[everyone], (entries[name]?.failures ?? 0) >= mostFailures ? entries[name] : undefined);
    if (locked) {
      this.#write(entries);
      throw lockedOut(locked.remaining);
    }
    const failures = (entries[name]?.failures ?? 0) + 1;
    this.#write({ ...entries, [name]: this.#entry(failures, failures === mostFailures ? lockSeconds : 0) });
    return mostFailures - failures;
  }

  /** The passphrase was right: nothing counts any more. */
  succeed(login: string): void {
    const { [nameOf(login)]: _, ...others } = this.#read();
    this.#write(others);
  }

  #entry(failures: number, remaining: number): Entry {
    return { failures, remaining, wall: this.#clocks.wall(), sinceStart: this.#clocks.sinceStart() };
  }

  /** The entries without the locks that are over; those that are not, with what is left of them. */
  #stillCounting(entries: Entries): Entries {
    const counting: Record<string, Entry> = {};
    for (const [name, entry] of Object.entries(entries)) {
      if (entry.failures < mostFailures) counting[name] = entry;
      const remaining = Math.max(0, entry.remaining - passed(entry, this.#clocks));
      if (entry.failures === mostFailures && remaining > 0) counting[name] = this.#entry(mostFailures, remaining);
    }
    return counting;
  }

  #read(): Entries {
    const texts = paths(this.#folder).map(readIfThere);
    const [first, second] = texts.map((text) => text && parse(text)).filter((file) => typeof file === 'object');
    if (first && second) return worseOfBoth(first, second);
    if (first) return first;
    const never = texts.every((text) => text === undefined);
    return never ? {} : { [everyone]: this.#entry(mostFailures, lockSeconds) };
  }

  #write(entries: Entries): void {
    const text = JSON.stringify({ entries, checksum: checksumOf(entries) });
    for (const path of paths(this.#folder)) writeDurably(path, text);
  }
}

/** The failure to tell, in whole minutes that are still to pass. */
export function lockedOut(seconds: number): TongbanError {
  return new TongbanError('LOCKED_OUT', { minutes: Math.ceil(seconds / 60) });
}
