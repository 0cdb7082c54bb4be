import { TongbanError } from '#core/domain/errors.ts';
import type { PaperId, PaperRecord } from '#core/domain/matters/matter.ts';
import type { PaperSetter, SettingOptions, SheetSize } from '#core/usecases/papers.ts';
import { booklet } from '#templates/booklet/positions.ts';
import type { PaperFonts } from '#templates/fonts/font-chain.ts';
import { setPaper } from '#templates/forms/set.ts';
import { a4, type Page } from '#templates/layout/items.ts';
import { isPaperError, PaperError, type PaperErrorData } from '#templates/layout/paper-error.ts';
import { marriageDeclaration } from '#templates/marriage-declaration/template.ts';
import { marriageRefusal } from '#templates/marriage-refusal/template.ts';
import { marriageReview } from '#templates/marriage-review/template.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import type { LazyFonts } from './lazy-fonts.ts';
import { ownTemplates } from './template-shop.ts';

export interface SetterOptions {
  readonly fonts: LazyFonts;
  /** 练习 on every page of practice. */
  readonly watermark?: string;
}

interface SetPaper {
  readonly title: string;
  readonly pages: readonly Page[];
}

function layOut(fonts: PaperFonts, paper: PaperRecord, { labels, templates }: SettingOptions): SetPaper {
  if ('form' in paper || 'kind' in paper) {
    return setPaper(fonts, paper, { labels, photo: 'form' in paper, officeTemplates: ownTemplates(templates) });
  }
  switch (paper.paper) {
    case 'marriage-certificate':
      return setPaper(fonts, { kind: 'marriage-certificate', ...paper.record }, { labels });
    case 'marriage-declaration':
      return { title: marriageDeclaration.title.zh, pages: marriageDeclaration.layout(paper.record, fonts) };
    case 'marriage-review':
      return { title: marriageReview.title.zh, pages: marriageReview.layout(paper.record, fonts, { photo: true }) };
    case 'marriage-refusal':
      return { title: marriageRefusal.title.zh, pages: marriageRefusal.layout(paper.record, fonts) };
  }
}

function sheetOf(paper: PaperId): SheetSize {
  return paper === 'marriage-certificate' || paper === 'divorce-certificate' ? booklet : a4;
}

/** What templates refuse, as the codes that cross to the desk; a missing font file stays an unexpected failure. */
function refusalOf(error: PaperError): TongbanError | undefined {
  if (isPaperError(error, 'TEXT_DOES_NOT_FIT')) {
    const { text, field }: PaperErrorData['TEXT_DOES_NOT_FIT'] = error.data;
    return new TongbanError('TEXT_DOES_NOT_FIT', { text, field }, { cause: error });
  }
  if (isPaperError(error, 'MISSING_GLYPH') || isPaperError(error, 'CHARACTER_NOT_PRINTABLE')) {
    const { text, characters } = error.data;
    return new TongbanError('MISSING_GLYPH', { text, characters: characters.join('') }, { cause: error });
  }
  return isPaperError(error, 'IMAGE_NOT_READABLE')
    ? new TongbanError('PHOTO_REFUSED', { why: 'damaged' }, { cause: error })
    : undefined;
}

/** Sets papers with the templates: one way from a record to pages, whether they are counted or printed. */
export function paperSetter({ fonts, watermark }: SetterOptions): PaperSetter {
  const set = (paper: PaperRecord, options: SettingOptions): SetPaper => {
    try {
      return layOut(fonts(), paper, options);
    } catch (error) {
      if (error instanceof PaperError) throw refusalOf(error) ?? error;
      throw error;
    }
  };
  return {
    pdf: async (paper, options) => {
      const pages = set(paper, options);
      try {
        return await renderPdf(fonts(), { ...pages, ...(watermark ? { watermark } : {}) });
      } catch (error) {
        if (error instanceof PaperError) throw refusalOf(error) ?? error;
        throw error;
      }
    },
    pages: (paper, options) => set(paper, options).pages.length,
    missingGlyphs: (text) => fonts().missingGlyphs(text),
    sheet: sheetOf,
  };
}
