import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { pdfPicture } from './poppler.ts';

/** Fine enough that a shifted or missing name shows, small enough to keep in the repository. */
const dpi = 72;
/** Part of the pixels that may differ. */
export const budget = 0.001;

/**
 * Compares a page of a PDF with the picture stored beside its template and answers the part of the pixels that differ
 * (1 where the sizes do). With `UPDATE_PICTURES=1` in the environment the picture is stored anew: look at it before it is
 * committed. What was seen is left in `test-results/` when it differs.
 */
export function pictureDifference(pdf: Uint8Array, page: number, folder: string, name: string): number {
  const picture = pdfPicture(pdf, page, dpi);
  const expectedPath = path.join(folder, 'expected', `${name}-${page}.png`);
  if (process.env.UPDATE_PICTURES === '1') {
    mkdirSync(path.dirname(expectedPath), { recursive: true });
    writeFileSync(expectedPath, PNG.sync.write(PNG.sync.read(picture), { colorType: 0, deflateLevel: 9 }));
  }
  if (!existsSync(expectedPath)) throw new Error(`no stored picture: ${expectedPath}`);
  const seen = PNG.sync.read(picture);
  const expected = PNG.sync.read(readFileSync(expectedPath));
  if (seen.width !== expected.width || seen.height !== expected.height) return 1;
  const pixels = pixelmatch(seen.data, expected.data, undefined, seen.width, seen.height, { threshold: 0.1 });
  const part = pixels / (seen.width * seen.height);
  if (part > budget) {
    const results = path.join('test-results', 'pictures');
    mkdirSync(results, { recursive: true });
    writeFileSync(path.join(results, `${path.basename(folder)}-${name.replaceAll('/', '-')}-${page}.png`), picture);
  }
  return part;
}
