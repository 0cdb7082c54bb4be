import type { Item } from './items.ts';

/**
 * A piece of a paper that no page may break: a line of a paragraph, a row of a table, a seal with its date. Its items stand
 * in millimetres from its own top edge and from the paper's left edge.
 */
export interface Piece {
  readonly height: number;
  readonly items: readonly Item[];
  /** Room before it, dropped at the top of a page. */
  readonly gap?: number;
  /** Stays on one page with the piece that follows, wherever a page can hold both. */
  readonly keep?: boolean;
  /** A frame around it that reaches down to this height where the page has the room. */
  readonly frame?: { readonly x: number; readonly width: number; readonly reach: number };
  /** What is set again above it where it begins a page, such as the head of a table. */
  readonly head?: { readonly height: number; readonly items: readonly Item[] };
  /** Names it in errors. */
  readonly field: string;
}

/** An item moved down by some millimetres. */
export function lowered(item: Item, by: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, baseline: item.baseline + by };
    case 'line':
      return { ...item, y1: item.y1 + by, y2: item.y2 + by };
    default:
      return { ...item, y: item.y + by };
  }
}

/** Pieces set below each other without regard to pages: as the inside of a larger piece. */
export function stack(pieces: readonly Piece[]): { readonly items: readonly Item[]; readonly height: number } {
  const items: Item[] = [];
  let y = 0;
  pieces.forEach((piece, index) => {
    if (index > 0) y += piece.gap ?? 0;
    for (const item of piece.items) items.push(lowered(item, y));
    y += piece.height;
  });
  return { items, height: y };
}

/** The same pieces, the last of them kept with what follows. */
export function keptWithNext(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, keep: true } : piece));
}
