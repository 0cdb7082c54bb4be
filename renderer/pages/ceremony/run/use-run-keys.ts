import { type RefObject, useEffect } from 'react';
import { useKeys } from '../../../hands/use-keys.ts';
import type { Music } from './use-music.ts';

/** How many pieces of music have a key of their own. */
export const musicKeys = 9;

/** A presenter's key that is held down must not run through the whole ceremony. */
function useNoRepeats(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') event.preventDefault();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
}

interface RunKeys {
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly music: Music;
  readonly pieces: readonly { readonly id: string }[];
  /** The words that ↑ and ↓ scroll. */
  readonly words: RefObject<HTMLElement | null>;
}

/** The keys of a ceremony besides those on its buttons: of presenters, of music, and for long words. */
export function useRunKeys({ onNext, onBack, music, pieces, words }: RunKeys): void {
  useNoRepeats();
  const cues = pieces.slice(0, musicKeys).map(({ id }, index) => [String(index + 1), () => music.toggle(id)] as const);
  const scroll = (direction: -1 | 1) => () => words.current?.scrollBy({ top: direction * 120 });
  useKeys({
    ' ': onNext,
    PageDown: onNext,
    PageUp: onBack,
    ArrowDown: scroll(1),
    ArrowUp: scroll(-1),
    ...Object.fromEntries(cues),
  });
}
