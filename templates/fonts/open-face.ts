import { closeSync, openSync, readSync } from 'node:fs';
import { PaperError } from '../layout/paper-error.ts';
import type { Face } from './face.ts';
import { openFontkitFace } from './fontkit-face.ts';
import { openTrueTypeFace } from './true-type-face.ts';

/** Beginnings of files that fontkit has to read: outlines of the CFF kind (`OTTO`) and collections (`ttcf`). */
const forFontkit = new Set(['OTTO', 'ttcf']);

function openForReading(file: string): number {
  try {
    return openSync(file, 'r');
  } catch {
    throw new PaperError('FONT_FILE_MISSING', { file, folders: [] });
  }
}

function signature(path: string): string {
  const descriptor = openForReading(path);
  try {
    const bytes = new Uint8Array(4);
    readSync(descriptor, bytes, 0, 4, 0);
    return String.fromCharCode(...bytes);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Opens a font of any kind that can be embedded.
 * @param name its name inside PDFs: letters, digits and hyphens
 * @param member PostScript name of one font in a collection; the first where it is left out
 * @throws PaperError FONT_NOT_USABLE, FONT_FILE_MISSING
 */
export function openFace(path: string, name: string, member?: string): Face {
  return forFontkit.has(signature(path)) ? openFontkitFace(path, name, member) : openTrueTypeFace(path, name);
}
