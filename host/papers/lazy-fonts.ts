import { openPaperFonts, type PaperFonts } from '#templates/fonts/font-chain.ts';

/** The paper fonts, opened when the first paper is set and not at start-up. */
export type LazyFonts = () => PaperFonts;

/** Fonts of some folders, searched before those of the checkout and the system. */
export function lazyFonts(folders: readonly string[]): LazyFonts {
  let opened: PaperFonts | undefined;
  return () => {
    opened ??= openPaperFonts({ folders });
    return opened;
  };
}
