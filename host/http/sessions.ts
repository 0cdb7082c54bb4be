import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const codeLifetime = 60_000;
const sessionIdleLifetime = 8 * 60 * 60_000;
const wrongSecretsAllowed = 10;

/** Name of the session cookie; the prefix makes browsers insist on Secure, on Path=/ and on no Domain. */
export const cookieName = '__Host-sid';

/** What the sessions tell the host. */
export type SessionEvents = {
  /** The session ended: its connections are gone. */
  readonly ended: (sessionId: string) => void;
  /** Ten different wrong secrets were shown: the door is shut until the program is started again. */
  readonly shut: () => void;
};

/** An open session; the id is for the host and is not the secret. */
export type Session = { readonly id: string };

type OpenSession = Session & { readonly digest: Buffer; usedAt: number };

/**
 * One-time codes and the one session that the last of them opened. Secrets are kept as digests and compared in constant
 * time. A second entry ends the session before it.
 */
export class Sessions {
  readonly #now: () => number;
  readonly #events: SessionEvents;
  #code: { digest: Buffer; madeAt: number } | undefined;
  #session: OpenSession | undefined;
  readonly #wrong = new Set<string>();

  /** @param now milliseconds; a monotonic clock, so that setting the clock back lengthens nothing. */
  constructor(now: () => number, events: SessionEvents) {
    this.#now = now;
    this.#events = events;
  }

  get isShut(): boolean {
    return this.#wrong.size >= wrongSecretsAllowed;
  }

  /** A new code of 256 bits for one entry within 60 seconds; the code before it is void. */
  makeCode(): string {
    const code = newSecret();
    this.#code = { digest: digestOf(code), madeAt: this.#now() };
    return code;
  }

  /** Trades a code for a session secret, once. Undefined when the code is wrong, used or too old. */
  enter(code: string): string | undefined {
    if (this.isShut) return undefined;
    const expected = this.#code;
    if (expected === undefined || !timingSafeEqual(digestOf(code), expected.digest)) {
      this.#countWrong(code);
      return undefined;
    }
    this.#code = undefined;
    if (this.#now() - expected.madeAt > codeLifetime) return undefined;
    this.end();
    const secret = newSecret();
    this.#session = { id: newSecret(), digest: digestOf(secret), usedAt: this.#now() };
    return secret;
  }

  /** The session that a cookie header belongs to, or undefined. */
  find(cookieHeader: string | undefined): Session | undefined {
    const secret = readCookie(cookieHeader);
    if (secret === undefined || this.isShut) return undefined;
    const session = this.#session;
    if (session === undefined || !timingSafeEqual(digestOf(secret), session.digest)) {
      this.#countWrong(secret);
      return undefined;
    }
    if (this.#now() - session.usedAt > sessionIdleLifetime) {
      this.end();
      return undefined;
    }
    session.usedAt = this.#now();
    return session;
  }

  /** Ends the open session, if any. */
  end(): void {
    const session = this.#session;
    this.#session = undefined;
    if (session !== undefined) this.#events.ended(session.id);
  }

  // A page left open from an earlier start repeats one old secret for ever; someone guessing shows many. Only different
  // ones are counted.
  #countWrong(secret: string): void {
    if (this.isShut) return;
    this.#wrong.add(digestOf(secret).toString('hex'));
    if (!this.isShut) return;
    this.end();
    this.#events.shut();
  }
}

/** The Set-Cookie value for a session secret: ends with the browser, never readable by a page. */
export function sessionCookie(secret: string): string {
  return `${cookieName}=${secret}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

function readCookie(header: string | undefined): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${cookieName}=`));
  return values.length === 1 ? values[0]?.slice(cookieName.length + 1) : undefined;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
