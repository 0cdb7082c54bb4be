import { isInputMethod, type KeyPress, keyName } from './key-name.ts';

/** What the keys of a page or dialog do, by key name; undefined leaves the key to whatever lies below. */
export type KeyTable = Readonly<Record<string, (() => void) | undefined>>;

/** One page or dialog that listens. A closed layer lets no key through to those below it. */
export interface KeyLayer {
  readonly closed: boolean;
  readonly table: () => KeyTable;
}

/** The layers that listen, the topmost last. */
export class KeyLayers {
  readonly #layers: KeyLayer[] = [];

  /** Puts a layer on top; the answer takes it away. */
  add(layer: KeyLayer): () => void {
    this.#layers.push(layer);
    return () => {
      this.#layers.splice(this.#layers.indexOf(layer), 1);
    };
  }

  /** Does what the topmost layer that knows the key says; false where none does or an input method is at work. */
  press(press: KeyPress): boolean {
    if (isInputMethod(press)) return false;
    const name = keyName(press);
    for (const layer of this.#layers.toReversed()) {
      const act = layer.table()[name];
      if (act) {
        act();
        return true;
      }
      if (layer.closed) return false;
    }
    return false;
  }
}
