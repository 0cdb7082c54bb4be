import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Argon2Cost, isFairCost, stretch } from './passphrase.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** The data key as one account keeps it (密钥包裹): openable with that account's passphrase only. */
export const wrapSchema = z
  .strictObject({
    login: z.string().min(1),
    memoryKiB: z.int(),
    iterations: z.int(),
    salt: hex(16),
    nonce: hex(12),
    /** 32 bytes of data key and 16 of authentication tag. */
    sealed: hex(48),
  })
  .refine(isFairCost, { error: 'cost of Argon2id out of bounds' });
export type Wrap = z.infer<typeof wrapSchema>;

/** Which keyring a wrap belongs to; bound into the wrap, so that it opens nowhere else. */
export interface WrapPlace {
  readonly format: string;
  readonly installation: string;
}

/** What the tag covers beside the key: whose wrap of which keyring, and at what cost it must be opened. */
function associated(place: WrapPlace, wrap: Omit<Wrap, 'sealed' | 'nonce'>): Buffer {
  const { login, memoryKiB, iterations, salt } = wrap;
  return Buffer.from(JSON.stringify([place.format, place.installation, login, memoryKiB, iterations, 1, salt]));
}

async function wrappingKey(passphrase: string, salt: Uint8Array, cost: Argon2Cost): Promise<Buffer> {
  const stretched = await stretch(passphrase, salt, cost);
  try {
    return Buffer.from(hkdfSync('sha256', stretched, Buffer.alloc(0), 'wrap/v1', 32));
  } finally {
    stretched.fill(0);
  }
}

/** Wraps the data key for one account. */
export async function seal(
  place: WrapPlace,
  credentials: { readonly login: string; readonly passphrase: string },
  dataKey: Uint8Array,
  cost: Argon2Cost,
): Promise<Wrap> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const open = { login: credentials.login, ...cost, salt: salt.toString('hex') };
  const key = await wrappingKey(credentials.passphrase, salt, cost);
  try {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated(place, open));
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    return { ...open, nonce: nonce.toString('hex'), sealed: sealed.toString('hex') };
  } finally {
    key.fill(0);
  }
}

/** Unwraps the data key, or undefined where the passphrase is another or anything of the wrap was changed. */
export async function unseal(place: WrapPlace, wrap: Wrap, passphrase: string): Promise<Uint8Array | undefined> {
  const key = await wrappingKey(passphrase, Buffer.from(wrap.salt, 'hex'), wrap);
  const sealed = Buffer.from(wrap.sealed, 'hex');
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(wrap.nonce, 'hex'), { authTagLength: 16 })
      .setAAD(associated(place, wrap))
      .setAuthTag(sealed.subarray(32));
    const opened = cipher.update(sealed.subarray(0, 32));
    try {
      cipher.final();
      return Uint8Array.from(opened);
    } catch {
      return undefined; // not authenticated, so not a key
    } finally {
      opened.fill(0);
    }
  } finally {
    key.fill(0);
  }
}
