import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { AllowanceMonthLists } from '#core/usecases/allowance-month.ts';
import { layoutPaymentList, layoutReductionList } from '#templates/allowance/month-lists.ts';
import type { Page } from '#templates/layout/items.ts';
import { renderPdf } from '#templates/render/render-pdf.ts';
import type { LazyFonts } from '../papers/lazy-fonts.ts';
import { refusable } from '../papers/refusals.ts';

/** How a list is handed out. */
export type ListFile = 'pdf' | 'xlsx';

/** The lists of a month of the children's allowance as files. */
export interface AllowancePapers {
  /** 发放花名册 */
  payments(lists: AllowanceMonthLists, on: PlainDate, as: ListFile): Promise<Uint8Array>;
  /** 减员表 */
  reductions(lists: AllowanceMonthLists, on: PlainDate, as: ListFile): Promise<Uint8Array>;
}

/** Makes the lists; `watermark` stands on every page of practice. */
export function allowancePapers(fonts: LazyFonts, watermark?: string): AllowancePapers {
  const pdf = (title: string, pages: () => Page[]) =>
    refusable(async () => renderPdf(fonts(), { title, pages: pages(), ...(watermark ? { watermark } : {}) }));
  return {
    payments: async (lists, on, as) => {
      if (as === 'xlsx') return (await import('./allowance-xlsx.ts')).paymentSheet(lists.payments);
      const { office, payments } = lists;
      return pdf('发放花名册', () => layoutPaymentList({ officeName: office.name, payments, on }, fonts()));
    },
    reductions: async (lists, on, as) => {
      if (as === 'xlsx') return (await import('./allowance-xlsx.ts')).reductionSheet(lists.month, lists.reductions);
      const { office, month, reductions } = lists;
      return pdf('减员表', () => layoutReductionList({ officeName: office.name, month, reductions, on }, fonts()));
    },
  };
}
