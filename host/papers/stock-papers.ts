import { bookletTitles } from '#core/domain/papers/booklet-titles.ts';
import type { EveningBalance } from '#core/usecases/stock-count.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import { layoutBalanceSheet } from '#templates/stock/balance-sheet.ts';
import type { LazyFonts } from './lazy-fonts.ts';
import { refusable } from './refusals.ts';

/** The papers of the stock of blanks as files. */
export interface StockPapers {
  /** 空白证件日终结存表 as PDF. */
  balanceSheet(balance: EveningBalance, officeName: string): Promise<Uint8Array>;
}

/** Makes the papers of the stock; `watermark` stands on every page of practice. */
export function stockPapers(fonts: LazyFonts, watermark?: string): StockPapers {
  return {
    balanceSheet: ({ on, lines, holdings }, officeName) =>
      refusable(async () => {
        const named = lines.map(({ kind, ...line }) => ({ ...line, name: bookletTitles[kind] }));
        const held = holdings.map(({ kind, ...holding }) => ({ ...holding, name: bookletTitles[kind] }));
        const pages = layoutBalanceSheet({ officeName, on, lines: named, holdings: held }, fonts());
        return renderPdf(fonts(), { title: '空白证件日终结存表', pages, ...(watermark ? { watermark } : {}) });
      }),
  };
}
