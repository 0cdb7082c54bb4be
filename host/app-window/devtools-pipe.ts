import type { Readable, Writable } from 'node:stream';

/** An event of the browser, as far as the window looks at it. */
export type BrowserEvent = { readonly method: string; readonly params: Record<string, unknown> };

/** The browser refused a command. */
export class BrowserCommandFailed extends Error {
  readonly code = 'BROWSER_COMMAND_FAILED';
}

type Waiting = { resolve(result: Record<string, unknown>): void; reject(error: Error): void };

/** Speaks the browser's debugging protocol over its two pipes: JSON messages, each ended by a zero byte. */
export class DevtoolsPipe {
  readonly #toBrowser: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: BrowserEvent) => void>();
  #lastId = 0;
  #rest = '';

  constructor(toBrowser: Writable, fromBrowser: Readable) {
    this.#toBrowser = toBrowser;
    fromBrowser.setEncoding('utf8');
    fromBrowser.on('data', (chunk: string) => this.#take(chunk));
    fromBrowser.on('close', () => this.#failAll());
    fromBrowser.on('error', () => this.#failAll());
    toBrowser.on('error', () => this.#failAll());
  }

  /** Sends one command and gives its result. `session` names an attached page. */
  send(method: string, params: Record<string, unknown> = {}, session?: string): Promise<Record<string, unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Record<string, unknown>>((resolve, reject) =>
      this.#waiting.set(id, { resolve, reject }),
    );
    const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
    this.#toBrowser.write(`${JSON.stringify(message)}\0`);
    return answer;
  }

  onEvent(listener: (event: BrowserEvent) => void): void {
    this.#listeners.add(listener);
  }

  #take(chunk: string): void {
    const parts = (this.#rest + chunk).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) this.#handle(JSON.parse(part));
  }

  // The cast below is the border to the browser's protocol, whose messages have these members or none.
  #handle(message: unknown): void {
    const { id, method, params, result, error } = message as {
      id?: number;
      method?: string;
      params?: Record<string, unknown>;
      result?: Record<string, unknown>;
      error?: { message?: string };
    };
    if (method !== undefined) for (const listener of this.#listeners) listener({ method, params: params ?? {} });
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result ?? {});
    else waiting.reject(new BrowserCommandFailed(error.message ?? 'the browser gave no reason'));
  }

  #failAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new BrowserCommandFailed('the browser is gone'));
    this.#waiting.clear();
  }
}
