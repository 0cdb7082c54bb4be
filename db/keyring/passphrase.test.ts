import { argon2Sync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { assertStrong, isFairCost, leastCost, stretch, usualCost } from './passphrase.ts';

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The second implementation, out of OpenSSL; the desk cannot use it, because Electron has none. */
function openSsl(passphrase: string, salt: Uint8Array, memory: number, passes: number): string {
  return argon2Sync('argon2id', {
    message: Buffer.from(passphrase),
    nonce: salt,
    parallelism: 1,
    memory,
    passes,
    tagLength: 32,
  }).toString('hex');
}

describe('Argon2id', () => {
  it('agrees with the vector of RFC 9106 §5.3 by way of OpenSSL', async () => {
    const vector = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      memory: 32,
      passes: 3,
      tagLength: 32,
    });
    expect(vector.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
    const salt = Buffer.from('sixteen bytes ok');
    expect(hexOf(await stretch('口令 passphrase', salt, leastCost))).toBe(
      openSsl('口令 passphrase', salt, leastCost.memoryKiB, leastCost.iterations),
    );
  });

  it('agrees with a vector of the reference implementation', async () => {
    const options = { iterations: 2, memorySize: 65_536, parallelism: 1, hashLength: 32, outputType: 'hex' as const };
    expect(await argon2id({ password: 'password', salt: 'somesalt', ...options })).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    );
  });

  it('takes the same characters however they were composed', async () => {
    const salt = new Uint8Array(16);
    const composed = await stretch('caf\u00e9 民政所', salt, leastCost);
    expect(hexOf(await stretch('cafe\u0301 民政所', salt, leastCost))).toBe(hexOf(composed));
  });
});

describe('the cost', () => {
  it.each([
    [usualCost, true],
    [leastCost, true],
    [{ memoryKiB: 19 * 1024 - 1, iterations: 2 }, false],
    [{ memoryKiB: 19 * 1024, iterations: 1 }, false],
    [{ memoryKiB: 2 ** 31, iterations: 3 }, false],
    [{ memoryKiB: 65_536.5, iterations: 3 }, false],
  ])('%o is fair: %s', (cost, fair) => {
    expect(isFairCost(cost)).toBe(fair);
  });
});

describe('a passphrase', () => {
  it('has eight characters at least, counted as people count them', () => {
    expect(() => assertStrong('民政登记处口令')).toThrow('WEAK_PASSPHRASE');
    expect(() => assertStrong('民政登记处的口令')).not.toThrow();
    expect(() => assertStrong('𠮷𠮷𠮷𠮷')).toThrow('WEAK_PASSPHRASE'); // eight UTF-16 units, four characters
  });
});
