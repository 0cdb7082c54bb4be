import { isBooklet } from '#core/domain/cases/blanks.ts';
import type { PaperId, PaperRecord } from '#core/domain/matters/matter.ts';
import type { SheetSize } from '#core/domain/printing/sheet.ts';
import type { PaperSetter, SettingOptions } from '#core/usecases/papers.ts';
import { layoutCalibrationSheet } from '#templates/calibration/layout.ts';
import type { PaperFonts } from '#templates/fonts/font-chain.ts';
import { bookletSheet, type SetPaper, setPaper } from '#templates/forms/set.ts';
import { a4 } from '#templates/layout/items.ts';
import { withUnprintableEdge } from '#templates/layout/unprintable.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import type { LazyFonts } from './lazy-fonts.ts';
import { refusable, refusableNow } from './refusals.ts';
import { ownTemplates } from './template-shop.ts';

export interface SetterOptions {
  readonly fonts: LazyFonts;
  /** 练习 on every page of practice. */
  readonly watermark?: string;
}

function layOut(fonts: PaperFonts, paper: PaperRecord, { labels, templates }: SettingOptions): SetPaper {
  // The photograph of a booklet is glued by hand; on forms it is printed.
  return setPaper(fonts, paper, { labels, photo: 'form' in paper, officeTemplates: ownTemplates(templates) });
}

function sheetOf(paper: PaperId): SheetSize {
  return isBooklet(paper) ? bookletSheet(paper) : a4;
}

/** Sets papers with the templates: one way from a record to pages, whether they are counted or printed. */
export function paperSetter({ fonts, watermark }: SetterOptions): PaperSetter {
  const marked = watermark ? { watermark } : {};
  return {
    pdf: (paper, options) =>
      refusable(async () => {
        const { calibration, margins } = options;
        const set = [paper].flat().map((one) => layOut(fonts(), one, options));
        const title = set[0]?.title ?? '';
        const plain = set.flatMap(({ pages }) => pages);
        const pages = margins ? plain.map((page) => withUnprintableEdge(page, margins)) : plain;
        return renderPdf(fonts(), { title, pages, ...marked, ...(calibration ? { calibration } : {}) });
      }),
    calibrationSheet: (facts, correction) =>
      refusable(async () => {
        const page = layoutCalibrationSheet({ ...facts, proving: correction !== undefined }, fonts());
        const calibration = correction ? { calibration: correction } : {};
        return renderPdf(fonts(), { title: '打印校准页', pages: [page], ...marked, ...calibration });
      }),
    pages: (paper, options) => refusableNow(() => layOut(fonts(), paper, options).pages.length),
    missingGlyphs: (text) => fonts().missingGlyphs(text),
    sheet: sheetOf,
  };
}
