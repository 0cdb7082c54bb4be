import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { Page } from './items.ts';
import type { TextMeasure } from './measure.ts';

/** One form of paper: from a record to its pages, in force between two days. */
export interface Template<Record, Options = undefined> {
  /** Stable id, such as `marriage-certificate`. */
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** First and last day of use by the day of the act; no last day while it is in use. */
  readonly from: PlainDate;
  readonly to?: PlainDate;
  /** The paper, opened, in millimetres. */
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  /**
   * Pages of a record.
   * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE, NO_WORDING_FOR_DATE
   */
  layout(record: Record, measure: TextMeasure, options?: Options): Page[];
}
