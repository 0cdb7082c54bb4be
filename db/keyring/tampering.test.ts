import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/sample.ts';
import { assemble, type Keyring, keyringText, parseKeyring, proveKey } from './content.ts';
import { writeKeyring } from './files.ts';
import { unlockKeyring } from './keyring.ts';
import { leastCost } from './passphrase.ts';
import { seal, unseal, type Wrap } from './wrap.ts';

const installation = 'ab'.repeat(16);
const place = { format: 'tongban-keyring/1', installation };
const dataKey = new Uint8Array(randomBytes(32));
const passphrase = 'correct horse 电池';
let keyring: Keyring;
let wrap: Wrap;

beforeAll(async () => {
  wrap = await seal(place, { login: 'clerk', passphrase }, dataKey, leastCost);
  keyring = assemble(installation, [wrap], dataKey);
});

/** What somebody without the key would write: the change, and a checksum that fits it. */
function forged(change: Partial<Keyring>): Keyring {
  const { checksum: _, ...content } = { ...keyring, ...change };
  return { ...content, checksum: createHash('sha256').update(JSON.stringify(content)).digest('hex') };
}

function withBitFlipped(hexText: string, bit: number): string {
  const bytes = Buffer.from(hexText, 'hex');
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString('hex');
}

describe('every bit of the file', () => {
  it('is covered by the checksum: none can flip unseen', () => {
    const whole = Buffer.from(keyringText(keyring));
    expect(parseKeyring(whole.toString('utf8'))).toEqual(keyring);
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const flipped = Buffer.from(whole);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(parseKeyring(flipped.toString('utf8')), `bit ${bit}`).toBeUndefined();
    }
  });

  it('counts: a file cut short, or with a space more, is no keyring', () => {
    const text = keyringText(keyring);
    for (let length = 0; length < text.length; length += 1) expect(parseKeyring(text.slice(0, length))).toBeUndefined();
    expect(parseKeyring(`${text} `)).toBeUndefined();
  });
});

describe('behind a checksum that fits', () => {
  it('the wrap itself is authenticated: key, tag, nonce and salt', async () => {
    for (const [field, bits] of [
      ['sealed', 384],
      ['nonce', 96],
      ['salt', 128],
    ] as const) {
      for (const bit of [0, bits / 2 + 1, bits - 1]) {
        const changed = { ...wrap, [field]: withBitFlipped(wrap[field], bit) };
        expect(await unseal(place, changed, passphrase), `${field} bit ${bit}`).toBeUndefined();
      }
    }
    expect(await unseal(place, wrap, passphrase)).toEqual(dataKey);
  });

  it('a wrap opens for no other login, keyring or cost', async () => {
    expect(await unseal(place, { ...wrap, login: 'chief' }, passphrase)).toBeUndefined();
    expect(await unseal({ ...place, installation: 'cd'.repeat(16) }, wrap, passphrase)).toBeUndefined();
    expect(await unseal({ ...place, format: 'tongban-keyring/0' }, wrap, passphrase)).toBeUndefined();
    expect(await unseal(place, { ...wrap, iterations: 3 }, passphrase)).toBeUndefined();
  });

  it('a cost under the floor is refused before anything is stretched', () => {
    const cheap = forged({ wraps: [{ ...wrap, memoryKiB: 8 }] });
    expect(parseKeyring(keyringText(cheap))).toBeUndefined();
    const few = forged({ wraps: [{ ...wrap, iterations: 1 }] });
    expect(parseKeyring(keyringText(few))).toBeUndefined();
  });

  it('a wrap that was added or renamed without the key is seen once the key is there', async () => {
    const added = forged({ wraps: [wrap, { ...wrap, login: 'intruder' }] });
    expect(parseKeyring(keyringText(added))).toEqual(added);
    expect(() => proveKey(added, dataKey)).toThrow('KEYRING_DAMAGED');
    expect(() => proveKey(forged({ check: '00'.repeat(32) }), dataKey)).toThrow('KEYRING_DAMAGED');
    expect(() => proveKey(keyring, dataKey)).not.toThrow();

    const folder = temporaryFolder();
    writeKeyring(folder.path, added);
    const unlocking = unlockKeyring(folder.path, { login: 'clerk', passphrase });
    await expect(unlocking).rejects.toMatchObject({
      code: 'KEYRING_DAMAGED',
      data: { detail: 'changed without the key' },
    });
    folder.remove();
  });
});
