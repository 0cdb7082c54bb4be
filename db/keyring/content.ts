import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { TongbanError } from '#core/domain/errors.ts';
import { type Wrap, wrapSchema } from './wrap.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const keyringSchema = z.strictObject({
  format: z.literal('tongban-keyring/1'),
  /** Random; the same in every wrap of this keyring. */
  installation: z.string().regex(/^[0-9a-f]{32}$/),
  /** HMAC of a fixed text under the data key: tells a wrong key from a damaged database. */
  check: digest,
  wraps: z.array(wrapSchema).min(1),
  /** HMAC of all the above under a key from the data key: nobody without it adds or removes a wrap unseen. */
  mac: digest,
  /** SHA-256 of all the above: tells damage from a wrong passphrase before the passphrase is stretched. */
  checksum: digest,
});
export type Keyring = z.infer<typeof keyringSchema>;

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function checkValue(dataKey: Uint8Array): Buffer {
  return hmac(dataKey, 'tongban/key-check/1');
}

function macOf(dataKey: Uint8Array, content: Omit<Keyring, 'mac' | 'checksum'>): Buffer {
  const { format, installation, check, wraps } = content;
  const key = Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), 'keyring-mac/v1', 32));
  try {
    return hmac(key, JSON.stringify([format, installation, check, wraps]));
  } finally {
    key.fill(0);
  }
}

function checksumOf({ checksum: _, ...content }: Keyring): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** A keyring of these wraps, with its check value, its MAC and its checksum. */
export function assemble(installation: string, wraps: readonly Wrap[], dataKey: Uint8Array): Keyring {
  const check = checkValue(dataKey).toString('hex');
  const content = { format: 'tongban-keyring/1' as const, installation, check, wraps: [...wraps] };
  const signed = { ...content, mac: macOf(dataKey, content).toString('hex'), checksum: '' };
  return { ...signed, checksum: checksumOf(signed) };
}

/** The one spelling of a keyring as a file. */
export function keyringText(keyring: Keyring): string {
  return `${JSON.stringify(keyring, undefined, 1)}\n`;
}

/** Reads the text of a file; undefined where anything of it, even a space, is not what was written. */
export function parseKeyring(text: string): Keyring | undefined {
  try {
    const keyring = keyringSchema.parse(JSON.parse(text));
    return keyringText(keyring) === text && checksumOf(keyring) === keyring.checksum ? keyring : undefined;
  } catch {
    return undefined;
  }
}

/** Fails with KEYRING_DAMAGED where the key is not this keyring's, or the keyring was changed by somebody without it. */
export function proveKey(keyring: Keyring, dataKey: Uint8Array): void {
  if (!timingSafeEqual(checkValue(dataKey), Buffer.from(keyring.check, 'hex')))
    throw new TongbanError('KEYRING_DAMAGED', { detail: 'key check value' });
  if (!timingSafeEqual(macOf(dataKey, keyring), Buffer.from(keyring.mac, 'hex')))
    throw new TongbanError('KEYRING_DAMAGED', { detail: 'changed without the key' });
}
