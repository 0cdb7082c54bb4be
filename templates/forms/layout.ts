import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { flowPieces } from '../layout/flow.ts';
import { a4, type Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import { keptWithNext, type Piece, stack } from '../layout/piece.ts';
import type { FormContext } from './context.ts';
import { isShown } from './fill.ts';
import { cutPieces, sealPieces, signaturePieces } from './hand-blocks.ts';
import { tableBlockPieces } from './table-block.ts';
import type { BlockOf, FormBlock, FormTemplate } from './template-file.ts';
import { linePieces, listPieces, paragraphPieces, titlePieces } from './text-blocks.ts';

/** Between a frame and what stands in it, in millimetres. */
const padding = { side: 6, top: 6, bottom: 5 } as const;

/** Blocks that stay on one page, as one piece. */
function groupPieces(context: FormContext, block: BlockOf<'group'>): Piece[] {
  const { x, width } = context;
  const inner = block.frame ? { ...context, x: x + padding.side, width: width - 2 * padding.side } : context;
  const pieces = blockPieces(inner, block.blocks);
  if (pieces.length === 0) return [];
  const field = pieces[0]?.field ?? 'label';
  const { items, height } = stack(
    block.frame ? [{ height: padding.top, items: [], field: 'label' }, ...pieces] : pieces,
  );
  if (!block.frame) return [{ height, items, field, gap: pieces[0]?.gap ?? 0 }];
  const frame = { x, width, reach: block.reachMm ?? 0 };
  // what stands under a frame, such as the office's name, stays with it: the frame gives way
  return [{ height: height + padding.bottom, items, field, frame, keep: block.reachMm !== undefined }];
}

function piecesOf(context: FormContext, block: FormBlock): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return titlePieces(context, block);
    case 'line':
      return linePieces(context, block);
    case 'paragraph':
      return paragraphPieces(context, block);
    case 'table':
      return tableBlockPieces(context, block);
    case 'list':
      return listPieces(context, block);
    case 'signatures':
      return signaturePieces(context, block);
    case 'seal':
      return sealPieces(context, block);
    case 'cut':
      return cutPieces(context, block);
    case 'group':
      return groupPieces(context, block);
    case 'gap':
      return [];
  }
}

/** What is signed, sealed or stamped never stands alone on a page, without a line of what it is about. */
function closesText(block: FormBlock): boolean {
  const stamp = block.kind === 'group' && block.frame === true && block.reachMm === undefined;
  return block.kind === 'seal' || block.kind === 'signatures' || stamp;
}

function blockPieces(context: FormContext, blocks: readonly FormBlock[]): Piece[] {
  const all: Piece[] = [];
  let gap = 0;
  for (const block of blocks) {
    if (!isShown(block, context.record)) continue;
    if (block.kind === 'gap') {
      gap += block.mm;
      continue;
    }
    const pieces = piecesOf(context, block);
    if (pieces.length === 0) continue;
    if (closesText(block) && all.length > 0) all.splice(0, all.length, ...keptWithNext(all));
    pieces.forEach((piece, index) => {
      all.push(index === 0 && gap > 0 ? { ...piece, gap: (piece.gap ?? 0) + gap } : piece);
    });
    gap = 0;
  }
  return all;
}

/** What is printed besides the words. */
export interface FormOptions {
  /** The photographs of the record; otherwise their places are outlined, to glue them by hand. */
  readonly photo?: boolean;
}

/**
 * The pages of a form: a record set by a template on A4, over as many pages as it needs. Positions are millimetres. Nothing
 * is ever cut: long texts shrink, take more lines, make their row grow and turn the page.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutForm(
  template: FormTemplate,
  record: FormRecord,
  measure: TextMeasure,
  options: FormOptions = {},
): Page[] {
  const { marginsMm: margins, title, sizePt = 12 } = template;
  const context: FormContext = {
    ...{ measure, record, title, size: sizePt, photo: options.photo === true },
    x: margins.left,
    width: a4.widthMm - margins.left - margins.right,
  };
  return flowPieces(measure, blockPieces(context, template.blocks), { paper: a4, margins });
}
