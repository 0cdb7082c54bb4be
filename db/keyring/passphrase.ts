import { argon2id } from 'hash-wasm';
import { TongbanError } from '#core/domain/errors.ts';

/** Characters that a passphrase (口令) has at least. */
export const leastLength = 8;

/** Cost of one guess: memory in KiB and passes over it. Stored with each wrap. */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly iterations: number;
}

/** About a quarter of a second on two cores (RFC 9106's second choice of memory and passes, one lane). */
export const usualCost: Argon2Cost = { memoryKiB: 64 * 1024, iterations: 3 };

/** OWASP's floor for Argon2id. For practice mode and tests only; anything cheaper is refused. */
export const leastCost: Argon2Cost = { memoryKiB: 19 * 1024, iterations: 2 };

/** Beyond this a changed file could keep a desk busy for minutes. */
const mostCost: Argon2Cost = { memoryKiB: 1024 * 1024, iterations: 16 };

/** Whether a cost lies between the floor and the ceiling. */
export function isFairCost({ memoryKiB, iterations }: Argon2Cost): boolean {
  const fair = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  return (
    fair(memoryKiB, leastCost.memoryKiB, mostCost.memoryKiB) &&
    fair(iterations, leastCost.iterations, mostCost.iterations)
  );
}

/** Fails with WEAK_PASSPHRASE under {@link leastLength} code points. */
export function assertStrong(passphrase: string): void {
  if ([...passphrase.normalize('NFC')].length < leastLength) throw new TongbanError('WEAK_PASSPHRASE', { leastLength });
}

/**
 * Argon2id of a passphrase, 32 bytes. The passphrase is taken in NFC, so that the same characters typed on another
 * system open the same lock. The bytes made here are wiped; the string itself nobody can wipe.
 */
export async function stretch(passphrase: string, salt: Uint8Array, cost: Argon2Cost): Promise<Uint8Array> {
  const password = Buffer.from(passphrase.normalize('NFC'));
  try {
    return await argon2id({
      password: password.length > 0 ? password : Buffer.of(0), // the library refuses nothing at all; a guess of nothing costs the same
      salt,
      parallelism: 1,
      memorySize: cost.memoryKiB,
      iterations: cost.iterations,
      hashLength: 32,
      outputType: 'binary',
    });
  } finally {
    password.fill(0);
  }
}
