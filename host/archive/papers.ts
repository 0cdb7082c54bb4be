import type { Catalogue } from '#core/domain/archive/catalogue.ts';
import { archiveClassLabels, archiveOf, archiveTitles, isArchiveClass } from '#core/domain/archive/classes.ts';
import { archiveStamp, boxCover, boxNote, boxSpine } from '#core/domain/archive/stamp.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { Office } from '#core/ports.ts';
import { archiveSettingsOf, type FiledCase, type FileWithGaps } from '#core/usecases/archive.ts';
import { layoutBoxLabel } from '#templates/archive/box-label.ts';
import { layoutCatalogue } from '#templates/archive/catalogue.ts';
import { layoutFileList } from '#templates/archive/file-list.ts';
import { layoutMissingPapers } from '#templates/archive/missing-papers.ts';
import type { Page } from '#templates/layout/items.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import type { LazyFonts } from '../papers/lazy-fonts.ts';
import { refusable } from '../papers/refusals.ts';

/** The waiting files of a year to which papers are missing, on a day. */
export interface YearWithGaps {
  readonly office: Office;
  readonly files: readonly FileWithGaps[];
  readonly year: number;
  readonly on: PlainDate;
}

/** The papers of the archive as files. */
export interface ArchivePapers {
  /** 案卷目录 as PDF. */
  catalogue(catalogue: Catalogue, office: Office): Promise<Uint8Array>;
  /** 案卷目录 as XLSX. */
  catalogueSheet(catalogue: Catalogue): Promise<Uint8Array>;
  /** 盒面、盒脊、备考表 of every box as PDF. */
  boxLabels(catalogue: Catalogue, office: Office): Promise<Uint8Array>;
  /** 归档缺件清单 of a year as PDF. */
  missingPapers(gaps: YearWithGaps): Promise<Uint8Array>;
  /** 卷内目录 with 归档章 as PDF. */
  fileList(file: FiledCase): Promise<Uint8Array>;
}

function labelPages({ boxes, year, archiveClass }: Catalogue, office: Office, fonts: ReturnType<LazyFonts>): Page[] {
  const { fondsNumber, fondsName } = archiveSettingsOf(office);
  const title = archiveTitles[archiveOf(archiveClass)]['zh-CN'];
  const cover = boxCover({ fondsName, officeName: office.name, archiveClass });
  return boxes.flatMap((box) =>
    layoutBoxLabel(
      { title, cover, spine: boxSpine({ fondsNumber, year, archiveClass }, box), note: boxNote(box) },
      fonts,
    ),
  );
}

function filePages({ office, place, names }: FiledCase, fonts: ReturnType<LazyFonts>): Page[] {
  const { archiveClass, year, volume, number, endedOn: on, papers, missingReason } = place;
  if (!isArchiveClass(archiveClass)) throw new TongbanError('DATABASE_DAMAGED', { detail: `class ${archiveClass}` });
  const { fondsNumber } = archiveSettingsOf(office);
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
  const stamp = archiveStamp({ fondsNumber, year, archiveClass, volume }, pages);
  const className = archiveClassLabels[archiveClass]['zh-CN'];
  return layoutFileList({ stamp, names, className, number, on, papers, missingReason }, fonts);
}

/** Makes the papers of the archive; `watermark` stands on every page of practice. */
export function archivePapers(fonts: LazyFonts, watermark?: string): ArchivePapers {
  const pdf = (title: string, pages: () => Page[]) =>
    refusable(async () => renderPdf(fonts(), { title, pages: pages(), ...(watermark ? { watermark } : {}) }));
  return {
    catalogue: (catalogue, office) =>
      pdf('案卷目录', () => {
        const { fondsName } = archiveSettingsOf(office);
        return layoutCatalogue({ catalogue, fondsName, officeName: office.name }, fonts());
      }),
    catalogueSheet: async (catalogue) => {
      const { catalogueXlsx } = await import('./catalogue-xlsx.ts');
      return catalogueXlsx([catalogue]);
    },
    boxLabels: (catalogue, office) => {
      if (catalogue.boxes.length === 0) throw new TongbanError('NOT_FOUND', { what: 'box' });
      return pdf('档案盒标签', () => labelPages(catalogue, office, fonts()));
    },
    missingPapers: ({ office, files, year, on }) => {
      const named = files.map(({ archiveClass, ...file }) => ({
        ...file,
        className: archiveClassLabels[archiveClass]['zh-CN'],
      }));
      return pdf('归档缺件清单', () =>
        layoutMissingPapers({ officeName: office.name, year, on, files: named }, fonts()),
      );
    },
    fileList: (file) => pdf('卷内目录', () => filePages(file, fonts())),
  };
}
