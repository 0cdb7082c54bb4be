import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BookletRecord } from '../../core/domain/papers/booklet.ts';
import { layoutBooklet } from '../../templates/booklet/layout.ts';
import { bookletSamples } from '../../templates/booklet/samples.ts';
import { openPaperFonts } from '../../templates/fonts/font-chain.ts';
import { fontFileNames, packageFontFolders, requireFontFile } from '../../templates/fonts/font-files.ts';
import type { Page } from '../../templates/layout/items.ts';

/** Where everything that the benches make is put. */
export const workFolder = path.join(import.meta.dirname, 'out');

/** What the peers are given: finished items, so that they neither measure nor break lines. */
export interface PageFile {
  readonly font: string;
  readonly photo: string;
  readonly page: Page;
}

/** The certificate of the benches: labels, outline and photo too, so that there is something to draw. */
export function benchRecord(photo: Uint8Array): BookletRecord {
  const record = bookletSamples.ordinary;
  if (!record) throw new Error('the sample "ordinary" is missing');
  return { ...record, remark: '结婚证遗失，补发此证。2026年03月02日', photo };
}

export const benchOptions = { labels: true, photo: true } as const;

/** Lays the certificate out once and writes it down for the peers; answers the file's path. */
export function writePageFile(): string {
  const photo = path.join(import.meta.dirname, '..', '..', 'templates', 'testing', 'photo.jpg');
  const fonts = openPaperFonts();
  const [page] = layoutBooklet(benchRecord(readFileSync(photo)), fonts, benchOptions);
  fonts.close();
  if (!page) throw new Error('the certificate has no page');
  const items = page.items.map((item) => (item.kind === 'image' ? { ...item, data: [] } : item));
  const font = requireFontFile(fontFileNames.body, packageFontFolders());
  const file = path.join(workFolder, 'page.json');
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ font, photo, page: { ...page, items } }));
  return file;
}
