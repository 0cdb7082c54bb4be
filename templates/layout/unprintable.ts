import type { Margins } from '#core/domain/printing/sheet.ts';
import type { Page } from './items.ts';

/** A page with the edge that a printer leaves white, dashed in grey: for the screen, never for the paper. */
export function withUnprintableEdge(page: Page, { left, top, right, bottom }: Margins): Page {
  const width = page.widthMm - left - right;
  const height = page.heightMm - top - bottom;
  const edge = { kind: 'rect', x: left, y: top, width, height, lineWidth: 0.2, ink: 'grey', dashed: true } as const;
  return { ...page, items: [...page.items, edge] };
}
