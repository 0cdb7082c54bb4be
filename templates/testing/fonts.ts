import { openPaperFonts } from '../fonts/font-chain.ts';
import { findFontFile, systemFontFolders } from '../fonts/font-files.ts';

/** The fonts of the tests: one chain for a whole test file. */
export const testFonts = openPaperFonts();

/** Whether the font for rare characters is installed; without it the tests of such names are skipped, and say so. */
export const hasRareFont = findFontFile('HanaMinB.ttf', systemFontFolders) !== undefined;
if (!hasRareFont) console.warn('HanaMinB (fonts-hanazono) is not installed: the tests of rare names are skipped');
