import { z } from 'zod';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { type FormId, formIds } from '#core/domain/papers/forms.ts';
import { unprintable } from '../layout/flow.ts';

/**
 * The file (JSON) that says how one form looks in one period: its words around the blanks, their order, tables, margins.
 * Blanks stand in texts as `{man.name}`; `{text|sentence}` ends the text with a full stop where it has none. Lengths are
 * millimetres, type sizes points.
 */

const text = z.string().max(2000);
const words = z.string().min(1).max(2000);
const blankName = z.string().min(1).max(60);
const mm = (least: number, most: number) => z.number().min(least).max(most);
const sizePt = mm(7, 36).optional();
/** A blank, list or image of the form, or several of which one is enough. */
const condition = z.union([blankName, z.array(blankName).min(1).max(10)]);
/** Shown only where a blank is not empty, or only where all of some are. */
const shown = { when: condition.optional(), unless: condition.optional() };

const title = z.strictObject({ kind: z.literal('title'), text: words.optional(), sizePt, ...shown });

/** One line, which is never broken: it shrinks, and is refused where it then still does not fit. */
const line = z.strictObject({
  kind: z.literal('line'),
  text: words,
  align: z.enum(['left', 'center', 'right']).optional(),
  sizePt,
  bold: z.boolean().optional(),
  /** From the left edge of the text. */
  indentMm: mm(0, 120).optional(),
  ...shown,
});

const paragraphText = {
  text: words,
  bold: z.boolean().optional(),
  /** Of its first line; two by custom. */
  indentEm: mm(0, 10).optional(),
  /** Room before it. */
  gapMm: mm(0, 50).optional(),
};
const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  ...paragraphText,
  sizePt,
  /** Distance of its lines. */
  pitchMm: mm(3, 20).optional(),
  ...shown,
});

const span = z.int().min(1).max(20).optional();
const textCell = z.strictObject({
  /** What stands in the cell; '' for a place to write in by hand. */
  text,
  span,
  /** A label (栏目) is centred. */
  label: z.boolean().optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  /** Takes more lines before it shrinks: addresses, opinions. */
  wrap: z.boolean().optional(),
});
/** A photograph in its place, or the outline of the place where it is glued. */
const imageCell = z.strictObject({ image: blankName, span, widthMm: mm(10, 100), heightMm: mm(10, 100) });
const cell = z.union([textCell, imageCell]);

const row = z.strictObject({
  /** The least height; a long text makes it grow. */
  heightMm: mm(5, 120),
  cells: z.array(cell).min(1).max(20),
  /** One row for each line of this list of the form; its blanks are those of the line. */
  each: blankName.optional(),
  ...shown,
});
const table = z.strictObject({
  kind: z.literal('table'),
  /** Widths of the columns as shares of the text's width. */
  columns: z.array(mm(0.1, 200)).min(1).max(20),
  /** Name of this part of the form, set downwards in a column of its own at the left. */
  side: z.strictObject({ text: z.string().min(1).max(12), widthMm: mm(8, 30) }).optional(),
  rows: z.array(row).min(1).max(60),
  /** How many of its rows are set again at the top of every further page. */
  headRows: z.int().min(0).max(5).optional(),
  ...shown,
});

/** The lines of one of the form's lists, each as one paragraph or more; `roomMm` after it is for the pen. */
const list = z.strictObject({
  kind: z.literal('list'),
  list: blankName,
  paragraphs: z
    .array(z.strictObject({ ...paragraphText, ...shown, roomMm: mm(0, 60).optional() }))
    .min(1)
    .max(10),
  sizePt,
  pitchMm: mm(3, 20).optional(),
  ...shown,
});

/** Lines to sign on by hand, with room for a fingerprint; a label that does not end in a colon has no line behind it. */
const signatures = z.strictObject({
  kind: z.literal('signatures'),
  labels: z.array(words).min(1).max(12),
  columns: z.int().min(1).max(2).optional(),
  /** Room for each. */
  heightMm: mm(8, 60).optional(),
  indentMm: mm(0, 120).optional(),
  ...shown,
});

/** The place of the seal (印章) with the office and the day across it. */
const seal = z.strictObject({
  kind: z.literal('seal'),
  /** The office, and below it the day. */
  lines: z.array(words).min(1).max(2),
  ...shown,
});

/** Where the counterfoil (存根联) is cut off. */
const cut = z.strictObject({ kind: z.literal('cut'), text: words.optional(), ...shown });
const gap = z.strictObject({ kind: z.literal('gap'), mm: mm(0, 200), ...shown });

const plainBlocks = [title, line, paragraph, table, list, signatures, seal, cut, gap] as const;
const plainBlock = z.discriminatedUnion('kind', plainBlocks);

/** Blocks that stay on one page, in a frame where it is asked for. */
const group = z.strictObject({
  kind: z.literal('group'),
  frame: z.boolean().optional(),
  /** The frame reaches down this far where the page has the room. */
  reachMm: mm(0, 280).optional(),
  blocks: z.array(plainBlock).min(1).max(40),
  ...shown,
});

/** The smallest margins: what printers leave white, and the page number below. */
export const leastMarginsMm = { top: unprintable, right: unprintable, bottom: 2 * unprintable, left: unprintable };

// the margins' lower bound is checked apart, with a problem of its own
const marginMm = mm(0, 60);

/** The schema of a form template file. What it says is checked further by `checkFormTemplate`. */
export const formTemplateSchema = z.strictObject({
  form: z.string().refine((id): id is FormId => formIds.some((known) => known === id)),
  /** First and last day of use, by the day of the act. */
  from: plainDateSchema,
  to: plainDateSchema.optional(),
  title: z.string().min(1).max(60),
  marginsMm: z.strictObject({ top: marginMm, right: marginMm, bottom: marginMm, left: marginMm }),
  /** Type size of running text; 12 where it is not told. */
  sizePt: mm(7, 24).optional(),
  blocks: z
    .array(z.discriminatedUnion('kind', [...plainBlocks, group]))
    .min(1)
    .max(200),
});

/** A form template. */
export type FormTemplate = z.output<typeof formTemplateSchema>;
/** A form template as it stands in its JSON file. */
export type FormTemplateFile = z.input<typeof formTemplateSchema>;
export type FormBlock = FormTemplate['blocks'][number];
export type PlainBlock = z.output<typeof plainBlock>;
export type BlockOf<Kind extends FormBlock['kind']> = Extract<FormBlock, { kind: Kind }>;
export type FormRow = z.output<typeof row>;
export type FormCell = z.output<typeof cell>;
export type Condition = z.output<typeof condition>;
