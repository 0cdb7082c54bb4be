import type { FontRole } from '../layout/items.ts';
import { pointsToMm, type TextMeasure } from '../layout/measure.ts';
import { isPaperError } from '../layout/paper-error.ts';
import type { Face } from './face.ts';
import {
  findFontFile,
  fontFileNames,
  packageFontFolders,
  type RareFontFile,
  rareFontFiles,
  requireFontFile,
  systemFontFolders,
} from './font-files.ts';
import { openFace } from './open-face.ts';

/** Where fonts are looked for. */
export interface FontSources {
  /** Folders searched first, such as the packaged program's resources. */
  readonly folders?: readonly string[];
  /** Font files of the office's own, asked before the fonts for rare characters. */
  readonly officeFonts?: readonly string[];
}

/** A stretch of text that one face draws. */
export interface FaceRun {
  readonly face: Face;
  readonly text: string;
}

/** The fonts of all papers: opened when first needed, shared by every document. */
export interface PaperFonts extends TextMeasure {
  /** Splits a text by the face that draws each character; `missing` lists the characters that none can. */
  runs(text: string, font: FontRole): { readonly runs: readonly FaceRun[]; readonly missing: readonly string[] };
  /** The characters of a text that no font can draw, each once. */
  missingGlyphs(text: string): string[];
  close(): void;
}

/**
 * A font for rare characters as the system has it; undefined where it is not there, or of another make than is known here:
 * the name is then refused for the character that is missing, which is what the clerk can act on.
 */
function openRareFace(rare: RareFontFile, index: number, folders: readonly string[]): Face | undefined {
  const path = findFontFile(rare.file, folders);
  if (path === undefined) return undefined;
  try {
    return openFace(path, `TongbanRare-${index + 1}`, rare.member);
  } catch (error) {
    if (isPaperError(error, 'FONT_NOT_USABLE')) return undefined;
    throw error;
  }
}

/** Opens each part of the chain at most once; a font for rare characters that is not installed is simply not there. */
function lazyFaces(sources: FontSources) {
  const folders = [...(sources.folders ?? []), ...packageFontFolders(), ...systemFontFolders];
  const opened = new Map<string, Face | undefined>();
  const once = (key: string, open: () => Face | undefined): Face | undefined => {
    if (!opened.has(key)) opened.set(key, open());
    return opened.get(key);
  };
  const office = sources.officeFonts ?? [];
  const links: ((role: FontRole) => Face | undefined)[] = [
    (role) => once(role, () => openFace(requireFontFile(fontFileNames[role], folders), `TongbanSerif-${role}`)),
    ...office.map((file, index) => () => once(file, () => openFace(file, `TongbanOffice-${index + 1}`))),
    ...rareFontFiles.map((rare, index) => () => once(rare.file, () => openRareFace(rare, index, folders))),
  ];
  return {
    /** The first face of the chain that has the character. */
    faceFor: (codePoint: number, role: FontRole): Face | undefined => {
      for (const link of links) {
        const face = link(role);
        if (face && face.glyphOf(codePoint) !== 0) return face;
      }
      return undefined;
    },
    close: () => {
      for (const face of opened.values()) face?.close();
      opened.clear();
    },
  };
}

/**
 * The font chain: Noto Serif SC, then the office's own fonts, then those for rare characters. Each file is opened when
 * a text first needs it.
 * @throws PaperError FONT_FILE_MISSING, FONT_NOT_USABLE when a needed file is opened
 */
export function openPaperFonts(sources: FontSources = {}): PaperFonts {
  const faces = lazyFaces(sources);
  const choices: Record<FontRole, Map<number, Face | undefined>> = { body: new Map(), title: new Map() };
  const faceFor = (codePoint: number, role: FontRole): Face | undefined => {
    const known = choices[role];
    if (!known.has(codePoint)) known.set(codePoint, faces.faceFor(codePoint, role));
    return known.get(codePoint);
  };
  const runs: PaperFonts['runs'] = (text, font) => {
    const found: { face: Face; text: string }[] = [];
    const missing = new Set<string>();
    for (const character of text) {
      const face = faceFor(codePointOf(character), font);
      const last = found.at(-1);
      if (!face) missing.add(character);
      else if (last?.face === face) last.text += character;
      else found.push({ face, text: character });
    }
    return { runs: found, missing: [...missing] };
  };
  return {
    runs,
    missingGlyphs: (text) => [...runs(text, 'body').missing],
    width: (text, font, size) => {
      let em = 0;
      for (const character of text) {
        const codePoint = codePointOf(character);
        const face = faceFor(codePoint, font);
        em += face ? face.placing(codePoint).width / face.unitsPerEm : 1;
      }
      return em * pointsToMm(size);
    },
    close: () => {
      faces.close();
      choices.body.clear();
      choices.title.clear();
    },
  };
}

/** The code point of a character as the iteration of a string yields it. */
export function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
