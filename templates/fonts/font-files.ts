import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PaperError } from '../layout/paper-error.ts';

/** The font files by the part they play. The names are those of their packages. */
export const fontFileNames = {
  body: 'NotoSerifSC_400Regular.ttf',
  title: 'NotoSerifSC_600SemiBold.ttf',
} as const;

/** A font for characters that Noto Serif SC lacks; `member` names one font of a collection. */
export interface RareFontFile {
  readonly file: string;
  readonly member?: string;
}

/**
 * Fonts for rare characters, in the order in which they are asked: HanaMinB (with Noto all of GB 18030-2022), then what
 * systems bring of their own for the newer extensions. Those that are not there are passed over.
 */
export const rareFontFiles: readonly RareFontFile[] = [
  { file: 'HanaMinB.ttf' },
  { file: 'NotoSerifCJK-Regular.ttc', member: 'NotoSerifCJKsc-Regular' },
  { file: 'simsunb.ttf' },
  { file: 'SimsunExtG.ttf' },
];

/** Folders of the system in which a font for rare characters may lie. */
export const systemFontFolders: readonly string[] = [
  '/usr/share/fonts/truetype/hanazono',
  '/usr/share/fonts/hanazono',
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/noto-cjk',
  '/usr/local/share/fonts',
  'C:\\Windows\\Fonts',
];

/**
 * The folders of the font package in the nearest `node_modules` above this file, wherever it was bundled to: the way a
 * checkout and an unpacked program find it. None where there is no such package.
 */
export function packageFontFolders(from: string = path.dirname(fileURLToPath(import.meta.url))): string[] {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const fonts = path.join(folder, 'node_modules', '@expo-google-fonts', 'noto-serif-sc');
    if (existsSync(fonts)) return [path.join(fonts, '400Regular'), path.join(fonts, '600SemiBold')];
    if (folder === path.dirname(folder)) return [];
  }
}

/** The first of the folders that has the file, as a path; undefined where none has. */
export function findFontFile(file: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const candidate = path.join(folder, file);
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

/**
 * The path of a font file that must be there.
 * @throws PaperError FONT_FILE_MISSING
 */
export function requireFontFile(file: string, folders: readonly string[]): string {
  const found = findFontFile(file, folders);
  if (!found) throw new PaperError('FONT_FILE_MISSING', { file, folders });
  return found;
}
