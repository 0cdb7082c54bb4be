import type { FormRecord } from '#core/domain/papers/form-record.ts';
import type { TextMeasure } from '../layout/measure.ts';

/** What every block needs to be set: the record, the fonts, and the column it stands in, in millimetres. */
export interface FormContext {
  readonly measure: TextMeasure;
  readonly record: FormRecord;
  /** The title of the form, for a title block without words of its own. */
  readonly title: string;
  readonly x: number;
  readonly width: number;
  /** Type size of running text, in points. */
  readonly size: number;
  /** Whether photographs are printed, or only their places. */
  readonly photo: boolean;
}

/** Distance of the lines of running text to its size: millimetres a point, 8 mm at 12 pt. */
export const pitchPerPoint = 2 / 3;
