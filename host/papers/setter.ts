import { TongbanError } from '#core/domain/errors.ts';
import type { PaperId, PaperRecord, PaperSetter, SheetSize } from '#core/usecases/papers.ts';
import { openPaperFonts, type PaperFonts } from '#templates/fonts/font-chain.ts';
import type { Page } from '#templates/layout/items.ts';
import { isPaperError, PaperError, type PaperErrorData } from '#templates/layout/paper-error.ts';
import { marriageCertificate } from '#templates/marriage-certificate/template.ts';
import { marriageDeclaration } from '#templates/marriage-declaration/template.ts';
import { marriageRefusal } from '#templates/marriage-refusal/template.ts';
import { marriageReview } from '#templates/marriage-review/template.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';

export interface SetterOptions {
  /** Folders searched for fonts before those of the checkout and the system. */
  readonly fontFolders: readonly string[];
  /** 练习 on every page of practice. */
  readonly watermark?: string;
}

interface SetPaper {
  readonly title: string;
  readonly pages: readonly Page[];
}

function layOut(fonts: PaperFonts, paper: PaperRecord, labels: boolean): SetPaper {
  switch (paper.paper) {
    case 'marriage-certificate':
      return {
        title: marriageCertificate.title.zh,
        pages: marriageCertificate.layout(paper.record, fonts, { labels }),
      };
    case 'marriage-declaration':
      return { title: marriageDeclaration.title.zh, pages: marriageDeclaration.layout(paper.record, fonts) };
    case 'marriage-review':
      return { title: marriageReview.title.zh, pages: marriageReview.layout(paper.record, fonts, { photo: true }) };
    case 'marriage-refusal':
      return { title: marriageRefusal.title.zh, pages: marriageRefusal.layout(paper.record, fonts) };
  }
}

const sheets: Readonly<Record<PaperId, SheetSize>> = {
  'marriage-certificate': marriageCertificate.paper,
  'marriage-declaration': marriageDeclaration.paper,
  'marriage-review': marriageReview.paper,
  'marriage-refusal': marriageRefusal.paper,
};

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

/** Sets papers with the templates. Fonts are opened at the first paper, not at start-up. */
export function paperSetter(options: SetterOptions): PaperSetter {
  let opened: PaperFonts | undefined;
  const fonts = (): PaperFonts => {
    opened ??= openPaperFonts({ folders: options.fontFolders });
    return opened;
  };
  const { watermark } = options;
  return {
    pdf: async (paper, { labels }) => {
      try {
        const set = layOut(fonts(), paper, labels);
        return await renderPdf(fonts(), { ...set, ...(watermark ? { watermark } : {}) });
      } catch (error) {
        if (error instanceof PaperError) throw refusalOf(error) ?? error;
        throw error;
      }
    },
    missingGlyphs: (text) => fonts().missingGlyphs(text),
    sheet: (paper) => sheets[paper],
  };
}
