import type { PaperFonts } from './fonts/font-chain.ts';
import type { Template } from './layout/template.ts';
import type { AffineMap } from './render/affine.ts';
import { renderPdf } from './render/render-pdf.ts';

/** What a paper is made with, besides its record. */
export interface PaperOptions<Options> {
  /** The template's own options, such as labels for reading the page alone. */
  readonly layout?: Options;
  /** A word all over every page: 练习 in practice. */
  readonly watermark?: string;
  /** Moment written into the PDF. */
  readonly created?: Date;
  readonly calibration?: AffineMap;
}

/**
 * A paper as PDF, from its template and its record. Several records of one template give one PDF with the pages of all,
 * in which fonts are embedded once.
 * @throws PaperError of any code
 */
export async function makePaper<Record_, Options>(
  fonts: PaperFonts,
  template: Template<Record_, Options>,
  records: Record_ | readonly Record_[],
  options: PaperOptions<Options> = {},
): Promise<Uint8Array> {
  const { layout, ...request } = options;
  const list: readonly Record_[] = isList(records) ? records : [records];
  const pages = list.flatMap((record) => template.layout(record, fonts, layout));
  return renderPdf(fonts, { ...request, pages, title: template.title.zh });
}

function isList<Record_>(records: Record_ | readonly Record_[]): records is readonly Record_[] {
  return Array.isArray(records);
}
