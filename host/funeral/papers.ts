import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { TongbanError } from '#core/domain/errors.ts';
import { summaryRows } from '#core/domain/matters/funeral-subsidy/settlement-columns.ts';
import type { FuneralSettlement } from '#core/usecases/funeral-settlement.ts';
import { layoutSettlement } from '#templates/funeral/settlement.ts';
import { layoutSummary } from '#templates/funeral/summary.ts';
import type { Page } from '#templates/layout/items.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import type { LazyFonts } from '../papers/lazy-fonts.ts';
import { refusable } from '../papers/refusals.ts';

/** The papers of a settlement as files. */
export interface FuneralPapers {
  /** 殡仪馆结算明细 of every hall as PDF; NOT_FOUND where there is no line. */
  settlement(settlement: FuneralSettlement, on: PlainDate): Promise<Uint8Array>;
  /** The same as XLSX, a sheet for each hall. */
  settlementSheet(settlement: FuneralSettlement): Promise<Uint8Array>;
  /** 年度汇总表 as PDF. */
  summary(settlement: FuneralSettlement, on: PlainDate): Promise<Uint8Array>;
  /** The same as XLSX. */
  summarySheet(settlement: FuneralSettlement): Promise<Uint8Array>;
}

function requireLines({ halls }: FuneralSettlement): void {
  if (halls.length === 0) throw new TongbanError('NOT_FOUND', { what: 'settlement' });
}

/** Makes the papers of settlements; `watermark` stands on every page of practice. */
export function funeralPapers(fonts: LazyFonts, watermark?: string): FuneralPapers {
  const pdf = (title: string, pages: () => Page[]) =>
    refusable(async () => renderPdf(fonts(), { title, pages: pages(), ...(watermark ? { watermark } : {}) }));
  return {
    settlement: async (settlement, on) => {
      requireLines(settlement);
      const { office, period, halls } = settlement;
      const paper = { officeName: office.name, period, on };
      return pdf('殡仪馆结算明细', () => halls.flatMap((hall) => layoutSettlement({ ...paper, hall }, fonts())));
    },
    settlementSheet: async (settlement) => {
      requireLines(settlement);
      const { settlementXlsx } = await import('./settlement-xlsx.ts');
      return settlementXlsx(settlement.halls);
    },
    summary: ({ office, period, halls, statistics }, on) => {
      const paper = { officeName: office.name, period, rows: summaryRows(halls), statistics, on };
      return pdf('年度汇总表', () => layoutSummary(paper, fonts()));
    },
    summarySheet: async (settlement) => {
      const { summaryXlsx } = await import('./settlement-xlsx.ts');
      return summaryXlsx(settlement);
    },
  };
}
