import type { Page, TextItem } from '../layout/items.ts';

/** All runs of text on pages, in order. */
export function textItems(pages: readonly Page[]): TextItem[] {
  return pages.flatMap((page) => page.items.filter((item) => item.kind === 'text'));
}

/** The runs of one field, in order; put together they are its text. */
export function fieldItems(pages: readonly Page[], field: string): TextItem[] {
  return textItems(pages).filter((item) => item.field === field);
}

/** Lines of a text, and the filled-in lines of pages, made comparable: only the spaces at the end of a line are dropped. */
export function linesOf(text: string): string[] {
  return text.split(/[\n\f]/).map((line) => line.trimEnd());
}
