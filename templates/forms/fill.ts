import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { requirePrintable } from '../layout/printable.ts';
import type { Condition } from './template-file.ts';

const blank = /\{([A-Za-z][\w.-]*)(?:\|(sentence))?\}/g;

/** The blanks that stand in a text of a template, in their order. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(blank)].map((match) => match[1] ?? '');
}

/** A template's own words of a text: what stands between the blanks. */
export function wordsOf(text: string): string {
  return text.replace(blank, '');
}

/** Texts of blanks, and the name under which errors and tests know each. */
export interface Blanks {
  readonly texts: Readonly<Record<string, string>>;
  /** Before the blank's name: `reasons.0.` in the first line of a list. */
  readonly prefix?: string;
}

/** A text with its blanks filled in. */
export interface Filled {
  readonly text: string;
  /** The first blank in it; `label` where there is none. */
  readonly field: string;
}

function sentence(text: string): string {
  return text === '' || /[。！？；]$/u.test(text) ? text : `${text}。`;
}

/** Spaces of a template around an empty blank would print as more than one. */
function withoutSurplusSpace(text: string): string {
  return text.replace(/^[ \u3000]+|[ \u3000]+$/g, '').replace(/([ \u3000])[ \u3000]+/g, '$1');
}

/** Fills the blanks of a text; one that the record lacks is empty. A new line in a text begins a new line of the result. */
function filled(template: string, blanks: Blanks): Filled {
  const names = blanksIn(template);
  const { texts, prefix = '' } = blanks;
  const field = names[0] === undefined ? 'label' : prefix + names[0];
  const text = template.replace(blank, (_whole, name: string, format: string | undefined) => {
    const value = Object.hasOwn(texts, name) ? (texts[name] ?? '') : '';
    return format === 'sentence' ? sentence(value) : value;
  });
  return { text, field };
}

/** Every text that goes into a line must be printable as it is. */
function requireBlanks(template: string, { texts, prefix = '' }: Blanks, lines: (text: string) => string[]): void {
  for (const name of blanksIn(template))
    for (const line of lines(Object.hasOwn(texts, name) ? (texts[name] ?? '') : ''))
      requirePrintable(line, prefix + name);
}

/**
 * A text of the template with its blanks filled in, for one line or one cell.
 * @throws PaperError CHARACTER_NOT_PRINTABLE, with the blank
 */
export function fillLine(template: string, blanks: Blanks): Filled {
  requireBlanks(template, blanks, (text) => [text]);
  const { text, field } = filled(template, blanks);
  return { text: withoutSurplusSpace(text), field };
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.length === 1 ? lines : lines.map((line) => line.trim());
}

/**
 * A text of the template as paragraphs: a blank whose text has several lines makes several.
 * @throws PaperError CHARACTER_NOT_PRINTABLE, with the blank
 */
export function fillParagraphs(template: string, blanks: Blanks): Filled[] {
  requireBlanks(template, blanks, splitLines);
  const { text, field } = filled(template, blanks);
  return splitLines(text)
    .map((line) => ({ text: withoutSurplusSpace(line), field }))
    .filter((line) => line.text !== '');
}

/** Whether a blank, list or image of a record is not empty. */
function has(record: Pick<FormRecord, 'texts' | 'lists' | 'images'>, name: string): boolean {
  const own = <Value>(table: Readonly<Record<string, Value>> | undefined): Value | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  return Boolean(own(record.texts)) || (own(record.lists)?.length ?? 0) > 0 || own(record.images) !== undefined;
}

/** The names of a condition. */
export function namesOf(condition: Condition | undefined): readonly string[] {
  return condition === undefined ? [] : typeof condition === 'string' ? [condition] : condition;
}

/** Whether a block, a row or a paragraph of a list is shown for a record. */
export function isShown(
  conditions: { readonly when?: Condition | undefined; readonly unless?: Condition | undefined },
  record: Pick<FormRecord, 'texts' | 'lists' | 'images'>,
): boolean {
  const { when, unless } = conditions;
  if (when !== undefined && !namesOf(when).some((name) => has(record, name))) return false;
  return !namesOf(unless).some((name) => has(record, name));
}
