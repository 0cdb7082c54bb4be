import { fitText } from '../layout/fit-text.ts';
import { baselineFor } from '../layout/measure.ts';
import { setParagraph } from '../layout/paragraph.ts';
import { keptWithNext, type Piece } from '../layout/piece.ts';
import { type FormContext, pitchPerPoint } from './context.ts';
import { type Blanks, type Filled, fillLine, fillParagraphs, isShown } from './fill.ts';
import type { BlockOf } from './template-file.ts';

const smallest = 7;

/** The title: centred in the heavier cut, smaller where it is long. */
export function titlePieces(context: FormContext, block: BlockOf<'title'>): Piece[] {
  const { measure, x, width, record } = context;
  const { text } = fillLine(block.text ?? context.title, record);
  const size = block.sizePt ?? 20;
  const height = size * 0.6;
  const rule = { font: 'title', size, minimum: Math.min(size, 12), maxLines: 1, align: 'center' } as const;
  const items = fitText(measure, { x, y: 0, width, height }, text, 'title', rule);
  return [{ height, items, field: 'title', keep: true }];
}

/** One line, smaller where it is long. */
export function linePieces(context: FormContext, block: BlockOf<'line'>): Piece[] {
  const { measure, record } = context;
  const { text, field } = fillLine(block.text, record);
  if (text === '') return [];
  const size = block.sizePt ?? context.size;
  const height = size * pitchPerPoint;
  const indent = block.indentMm ?? 0;
  const box = { x: context.x + indent, y: 0, width: context.width - indent, height };
  const items = fitText(measure, box, text, field, {
    ...{ font: block.bold ? 'title' : 'body', size, minimum: Math.min(size, smallest), maxLines: 1 },
    align: block.align ?? 'left',
  });
  return [{ height, items, field }];
}

interface Style {
  readonly bold?: boolean | undefined;
  readonly indentEm?: number | undefined;
  readonly gapMm?: number | undefined;
  readonly sizePt?: number | undefined;
  readonly pitchMm?: number | undefined;
}

/** The lines of one paragraph, a piece each; its first two and its last two stay together. */
function lines(context: FormContext, { text, field }: Filled, style: Style): Piece[] {
  const { measure, x, width } = context;
  const size = style.sizePt ?? context.size;
  const pitch = style.pitchMm ?? size * pitchPerPoint;
  const all = setParagraph(measure, text, field, baselineFor(pitch / 2, size), {
    ...{ x, width, size, pitch: 0, indent: style.indentEm ?? 2 },
    font: style.bold ? 'title' : 'body',
  });
  const kept = new Set([0, all.length - 2]);
  return all.map((item, index) => ({
    height: pitch,
    items: [item],
    field,
    gap: index === 0 ? (style.gapMm ?? 0) : 0,
    keep: all.length > 1 && kept.has(index),
  }));
}

/** A paragraph; several where a blank has several lines. */
export function paragraphPieces(context: FormContext, block: BlockOf<'paragraph'>): Piece[] {
  return paragraphs(context, block.text, block, context.record);
}

function paragraphs(context: FormContext, text: string, style: Style, blanks: Blanks): Piece[] {
  return fillParagraphs(text, blanks).flatMap((one, index) =>
    lines(context, one, index === 0 ? style : { ...style, gapMm: 0 }),
  );
}

/** The same pieces with room below the last of them. */
function withRoom(pieces: readonly Piece[], room: number): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, height: piece.height + room } : piece,
  );
}

/** The lines of a list: each stays together at its start, so that no number or question ends a page. */
export function listPieces(context: FormContext, block: BlockOf<'list'>): Piece[] {
  const { sizePt, pitchMm } = block;
  const entries = context.record.lists?.[block.list] ?? [];
  return entries.flatMap((texts, position) => {
    const blanks: Blanks = { texts, prefix: `${block.list}.${position}.` };
    const shown = block.paragraphs.filter((paragraph) => isShown(paragraph, { texts }));
    return shown.flatMap((paragraph, index) => {
      const pieces = withRoom(
        paragraphs(context, paragraph.text, { ...paragraph, sizePt, pitchMm }, blanks),
        paragraph.roomMm ?? 0,
      );
      return index < shown.length - 1 ? keptWithNext(pieces) : pieces;
    });
  });
}
