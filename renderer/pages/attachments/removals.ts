/** How long a removed scan can be taken back, in milliseconds. */
export const undoFor = 10_000;

interface RemovalParts {
  /** Removes for good. */
  readonly remove: (id: string) => Promise<void>;
  /** Told whenever another scan is the one that can be taken back, or none. */
  readonly changed: (pending: string | undefined) => void;
}

/**
 * Removing with a way back: a scan is only marked, and really goes after a while, when the next one is marked, or when the
 * page is left. Until then the register still has it.
 */
export class Removals {
  readonly #parts: RemovalParts;
  #pending: { readonly id: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(parts: RemovalParts) {
    this.#parts = parts;
  }

  /** Marks a scan; one that was marked before goes now. */
  start(id: string): void {
    void this.finish();
    this.#pending = { id, timer: setTimeout(() => void this.finish(), undoFor) };
    this.#parts.changed(id);
  }

  /** Takes the marked scan back. */
  undo(): void {
    if (!this.#pending) return;
    clearTimeout(this.#pending.timer);
    this.#pending = undefined;
    this.#parts.changed(undefined);
  }

  /** Removes the marked scan now; nothing where none is marked. */
  async finish(): Promise<void> {
    const pending = this.#pending;
    if (!pending) return;
    clearTimeout(pending.timer);
    this.#pending = undefined;
    try {
      await this.#parts.remove(pending.id);
    } finally {
      if (!this.#pending) this.#parts.changed(undefined);
    }
  }
}
