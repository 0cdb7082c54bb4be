import type { PlainDate } from '../dates/plain-date.ts';
import type { FormId } from './forms.ts';

/** One reason on a notice (不予办理的理由). */
export interface RefusalReason {
  readonly rule: string;
  readonly text: string;
  readonly basis: string;
}

/**
 * What one form says, before any layout: the text of each blank by its name in `forms.ts`. Nothing on paper comes from
 * anywhere else; which words and lines stand around the blanks is the template's matter.
 */
export interface FormRecord {
  readonly form: FormId;
  /** The day of the act: decides which version of the template is used. */
  readonly on: PlainDate;
  /** Blanks that were left empty are absent or ''. */
  readonly texts: Readonly<Record<string, string>>;
  /** Repeated lines, such as the reasons of a notice or the questions of a record. */
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** JPEG or PNG by name. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
}
