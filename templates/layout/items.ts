/**
 * What stands on a page, as plain data in millimetres from the paper's top-left edge. A layout makes these from a record;
 * the renderer draws them, and knows nothing of records.
 */

/** Which cut of the typeface: running text, or the heavier one of form titles. */
export type FontRole = 'body' | 'title';

/** Ink: black for what is filled in, grey for labels that stand in for the pre-printed ones. */
export type Ink = 'black' | 'grey';

/** One run of text on one line. `x` is its left end, `baseline` the line it stands on. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly font: FontRole;
  /** Type size in points. */
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  /** Extra space after every character, in millimetres, for justified lines. */
  readonly spacing?: number;
  readonly ink: Ink;
  /** Which item of the form this is, so that an error can name it. */
  readonly field: string;
}

/** A rule from one point to another. `width` in millimetres. */
export interface LineItem {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly ink: Ink;
  readonly dashed?: boolean;
}

/** An outlined rectangle. `lineWidth` in millimetres. */
export interface RectItem {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lineWidth: number;
  readonly ink: Ink;
  readonly dashed?: boolean;
}

/** An outlined circle, such as the place of a seal. */
export interface CircleItem {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lineWidth: number;
  readonly ink: Ink;
  readonly dashed?: boolean;
}

/** A JPEG or PNG stretched to its box. */
export interface ImageItem {
  readonly kind: 'image';
  readonly data: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly field: string;
}

export type Item = TextItem | LineItem | RectItem | CircleItem | ImageItem;

/** One side of paper. */
export interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly items: readonly Item[];
}

/** A place on the paper, in millimetres. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const a4 = { widthMm: 210, heightMm: 297 } as const;
