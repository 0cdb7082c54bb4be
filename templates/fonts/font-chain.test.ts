import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isPaperError } from '../layout/paper-error.ts';
import { hasRareFont, testFonts } from '../testing/fonts.ts';
import { openPaperFonts } from './font-chain.ts';
import { findFontFile, fontFileNames, packageFontFolders, requireFontFile, systemFontFolders } from './font-files.ts';
import { openFace } from './open-face.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tongban-fonts-'));

/** Debian's own font for Chinese screens, where it is installed. */
const collection = findFontFile('NotoSerifCJK-Regular.ttc', systemFontFolders);

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return isPaperError(error) ? error.code : String(error);
  }
  return undefined;
}

describe('the font chain (字体链)', () => {
  it('says which characters no font can draw, each once', () => {
    expect(testFonts.missingGlyphs('李😀明😀\u{1f468}')).toEqual(['😀', '\u{1f468}']);
    expect(testFonts.missingGlyphs('李明轩 ·X-0')).toEqual([]);
  });

  it('measures digits of one width, alone and beside letters', () => {
    const width = (text: string) => testFonts.width(text, 'body', 12);
    expect(width('1'.repeat(10))).toBeCloseTo(width('0123456789'), 9);
    expect(width('11010519491231002X')).toBeCloseTo(width('00000000000000000X'), 9);
    expect(width('一二三')).toBeCloseTo((3 * 12 * 25.4) / 72, 9);
  });

  it.skipIf(!hasRareFont)('takes rare characters from the last font and groups neighbours by face', () => {
    const { runs, missing } = testFonts.runs('王䶮𬱖·李𪚥𠅤伟', 'body');
    expect(missing).toEqual([]);
    expect(runs.map((run) => run.face.name)).toContain('TongbanRare-1');
    expect(runs.map((run) => run.text).join('')).toBe('王䶮𬱖·李𪚥𠅤伟');
    expect(runs.length).toBeLessThan(8);
  });

  it.skipIf(collection === undefined)('reads a member of a collection with CFF outlines', () => {
    const face = openFace(collection ?? '', 'Test', 'NotoSerifCJKsc-Regular');
    expect(face.kind).toBe('fontkit');
    const glyph = face.glyphOf(0x30ede);
    expect(glyph).not.toBe(0);
    expect(face.hasInk(glyph)).toBe(true);
    expect(face.placing(0x30ede).width).toBe(face.unitsPerEm);
    expect(face.glyphOf(0x1f600)).toBe(0);
  });

  it('asks a font of the office before it says that a character is missing', () => {
    const office = findFontFile('HanaMinB.ttf', systemFontFolders);
    if (office === undefined) return expect(hasRareFont).toBe(false);
    const fonts = openPaperFonts({ officeFonts: [office] });
    expect(fonts.runs('𪚥', 'body').runs[0]?.face.name).toBe('TongbanOffice-1');
    fonts.close();
  });
});

describe('font files', () => {
  it('are found in the packages of a checkout', () => {
    expect(requireFontFile(fontFileNames.body, packageFontFolders())).toContain('NotoSerifSC_400Regular.ttf');
  });

  it('that are missing or not TrueType give an error that says so', () => {
    expect(codeOf(() => requireFontFile('nothing.ttf', [folder]))).toBe('FONT_FILE_MISSING');
    const text = path.join(folder, 'text.ttf');
    writeFileSync(text, 'not a font, only words that are long enough');
    expect(codeOf(() => openFace(text, 'x'))).toBe('FONT_NOT_USABLE');
    const otto = path.join(folder, 'cff.otf');
    writeFileSync(otto, 'OTTO and nothing that is a font');
    expect(codeOf(() => openFace(otto, 'x'))).toBe('FONT_NOT_USABLE');
    const empty = path.join(folder, 'empty.ttf');
    writeFileSync(empty, '');
    expect(codeOf(() => openFace(empty, 'x'))).toBe('FONT_NOT_USABLE');
  });

  it('of the office that are missing or damaged are errors, not passed over', () => {
    const missing = openPaperFonts({ officeFonts: [path.join(folder, 'gone.ttf')] });
    expect(codeOf(() => missing.missingGlyphs('𪚥'))).toBe('FONT_FILE_MISSING');
    expect(missing.missingGlyphs('李明轩')).toEqual([]);
    const damaged = path.join(folder, 'damaged.ttf');
    writeFileSync(damaged, 'not a font, only words that are long enough');
    expect(codeOf(() => openPaperFonts({ officeFonts: [damaged] }).missingGlyphs('𪚥'))).toBe('FONT_NOT_USABLE');
  });

  it('of the system that are damaged are passed over', () => {
    writeFileSync(path.join(folder, 'HanaMinB.ttf'), 'not a font, only words that are long enough');
    expect(openPaperFonts({ folders: [folder] }).missingGlyphs('😀')).toEqual(['😀']);
  });

  it('that are cut off give an error, not a wrong glyph', () => {
    const cut = path.join(folder, 'cut.ttf');
    const directory = new Uint8Array(12 + 16);
    new DataView(directory.buffer).setUint32(0, 0x00010000);
    new DataView(directory.buffer).setUint16(4, 1);
    new DataView(directory.buffer).setUint32(20, 5000);
    new DataView(directory.buffer).setUint32(24, 100);
    writeFileSync(cut, directory);
    expect(codeOf(() => openFace(cut, 'x'))).toBe('FONT_NOT_USABLE');
  });
});

afterAll(() => testFonts.close());
