import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { type FormId, formBlanks, formIds } from '#core/domain/papers/forms.ts';
import type { TextMeasure } from '../layout/measure.ts';
import { isPaperError, type PaperErrorData, type UnprintableReason } from '../layout/paper-error.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkMeasures } from './check-measures.ts';
import { checkWords } from './check-words.ts';
import { layoutForm } from './layout.ts';
import type { SampleKind } from './sample-people.ts';
import { sampleFormRecord } from './samples.ts';
import { type FormTemplate, formTemplateSchema } from './template-file.ts';

/** Why a template file cannot be used, by code; the sentences belong to the pages of the program. */
export interface TemplateProblemData {
  /** A part of the file is missing, of another type, too long, or not known. `expects` is the schema's own word. */
  SHAPE: { readonly expects: string };
  UNKNOWN_FORM: { readonly form: string };
  DATES_REVERSED: { readonly from: string; readonly to: string };
  MARGIN_TOO_SMALL: { readonly side: string; readonly mm: number; readonly least: number };
  /** A brace that belongs to no blank. */
  BLANK_MALFORMED: { readonly text: string };
  /** The form has no such blank (in this list). */
  BLANK_UNKNOWN: { readonly blank: string };
  /** A blank that must be printed is nowhere, or only where something else is filled in. */
  BLANK_NOT_PRINTED: { readonly blank: string };
  LIST_UNKNOWN: { readonly list: string };
  LIST_NOT_PRINTED: { readonly list: string };
  LIST_PRINTED_TWICE: { readonly list: string };
  LIST_BLANK_NOT_PRINTED: { readonly list: string; readonly blank: string };
  IMAGE_UNKNOWN: { readonly image: string };
  /** A condition names neither a blank nor a list nor an image of the form. */
  CONDITION_UNKNOWN: { readonly name: string };
  /** The cells of a row do not add up to the table's columns. */
  COLUMNS_DO_NOT_MATCH: { readonly columns: number; readonly cells: number };
  COLUMN_TOO_NARROW: { readonly column: number; readonly mm: number; readonly least: number };
  IMAGE_DOES_NOT_FIT: { readonly image: string; readonly roomMm: { readonly width: number; readonly height: number } };
  GLYPH_MISSING: { readonly characters: readonly string[] };
  CHARACTER_NOT_PRINTABLE: { readonly characters: readonly string[]; readonly reason: UnprintableReason };
  /** With this sample a text does not go into its place, or a part is taller than a page. */
  TEXT_DOES_NOT_FIT: { readonly sample: SampleKind; readonly field: string; readonly text: string };
  /** With this sample the form could not be set. */
  CANNOT_BE_SET: { readonly sample: SampleKind; readonly why: string };
}
export type TemplateProblemCode = keyof TemplateProblemData;

/** One problem: where in the file (`blocks.2.text`), which, and the data that a sentence about it needs. */
export type TemplateProblem = {
  [Code in TemplateProblemCode]: {
    readonly path: string;
    readonly code: Code;
    readonly data: TemplateProblemData[Code];
  };
}[TemplateProblemCode];

export type TemplateCheck =
  | { readonly ok: true; readonly template: FormTemplate }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** What the check needs of the fonts. */
export interface CheckFonts extends TextMeasure {
  missingGlyphs(text: string): readonly string[];
}

function isKnownForm(value: unknown): value is FormId {
  return formIds.some((form) => form === value);
}

function shapeProblems(json: unknown): readonly TemplateProblem[] {
  const parsed = formTemplateSchema.safeParse(json);
  if (parsed.success) return [];
  return parsed.error.issues.slice(0, 100).map((issue) => {
    const path = issue.path.map(String).join('.');
    const form = path === 'form' && typeof json === 'object' && json && 'form' in json ? json.form : undefined;
    if (typeof form === 'string' && !isKnownForm(form)) return { path, code: 'UNKNOWN_FORM', data: { form } };
    return { path, code: 'SHAPE', data: { expects: issue.message } };
  });
}

function dateProblems({ from, to }: FormTemplate): readonly TemplateProblem[] {
  return to !== undefined && to < from ? [{ path: 'to', code: 'DATES_REVERSED', data: { from, to } }] : [];
}

function settingProblem(error: unknown, sample: SampleKind): TemplateProblem {
  if (isPaperError(error, 'TEXT_DOES_NOT_FIT')) {
    const { field, text }: PaperErrorData['TEXT_DOES_NOT_FIT'] = error.data;
    return { path: 'blocks', code: 'TEXT_DOES_NOT_FIT', data: { sample, field, text } };
  }
  if (isPaperError(error)) return { path: 'blocks', code: 'CANNOT_BE_SET', data: { sample, why: error.code } };
  throw error;
}

/** Photographs of no content: only their places are set. */
function withImages(record: FormRecord): FormRecord {
  const images = formBlanks(record.form).images ?? [];
  return { ...record, images: Object.fromEntries(images.map((name) => [name, new Uint8Array()])) };
}

/** Lays the form out with an ordinary record and with the longest one, without photographs and with them. */
function trialProblems(template: FormTemplate, fonts: CheckFonts): readonly TemplateProblem[] {
  return (['ordinary', 'extreme'] as const).flatMap((sample) => {
    try {
      const record = sampleFormRecord(template.form, sample, template.from);
      layoutForm(template, record, fonts);
      layoutForm(template, withImages(record), fonts, { photo: true });
      return [];
    } catch (error) {
      return [settingProblem(error, sample)];
    }
  });
}

/**
 * Checks a template file before an office uses it: its shape and dates, that it prints all that the form must say and
 * nothing that the form does not have, that a printer reaches its margins, that the fonts have its characters, and that it
 * can be set with ordinary and with the longest texts. Whatever the JSON is, the answer is a template or problems.
 */
export function checkFormTemplate(json: unknown, fonts: CheckFonts): TemplateCheck {
  const shape = shapeProblems(json);
  if (shape.length > 0) return { ok: false, problems: shape };
  const template = formTemplateSchema.parse(json);
  const stated = [
    ...dateProblems(template),
    ...checkMeasures(template),
    ...checkBlanks(template),
    ...checkWords(template, fonts),
  ];
  const problems = stated.length > 0 ? stated : trialProblems(template, fonts);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template };
}
