import { z } from 'zod';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import type { AffineMap } from './affine.ts';

const placeSchema = z.strictObject({ left: z.number(), top: z.number() });

/** The eight readings of a sheet, in millimetres from the paper's left and top edge. */
export const readingsSchema = z.strictObject({
  'top-left': placeSchema,
  'top-right': placeSchema,
  'bottom-left': placeSchema,
  'bottom-right': placeSchema,
});

const mapSchema = z.strictObject({
  ...{ a: z.number(), b: z.number(), c: z.number(), d: z.number(), e: z.number(), f: z.number() },
});

/** The calibration of one printer, tray and sheet as it is kept; `map` is what the printer does with a page. */
export const calibrationRecordSchema = z.strictObject({
  printer: z.string().min(1).max(200),
  /** The tray by its name; null where the printer's own choice was left. */
  tray: z.string().min(1).max(100).nullable(),
  /** The sheet by `sheetName`. */
  sheet: z.string(),
  map: mapSchema,
  readings: readingsSchema,
  measuredOn: plainDateSchema,
  /** The day on which a second sheet came out right; an unproven one is used for that sheet only. */
  provenOn: plainDateSchema.nullable(),
});
export type CalibrationRecord = z.infer<typeof calibrationRecordSchema> & { readonly map: AffineMap };

/** What a calibration belongs to. */
export type CalibrationPlace = Pick<CalibrationRecord, 'printer' | 'tray' | 'sheet'>;

/** Whether a record is of this printer, tray and sheet. */
export function isOf(place: CalibrationPlace, record: CalibrationPlace): boolean {
  return record.printer === place.printer && record.tray === place.tray && record.sheet === place.sheet;
}

/**
 * The key under which it is kept. One that waits for its proof has a key of its own, so that the proven one of before stays
 * in use until then.
 */
export function calibrationKey({ printer, tray, sheet, provenOn }: CalibrationRecord): string {
  const key = `${printer}|${tray ?? ''}|${sheet}`;
  return provenOn ? key : `${key}|unproven`;
}
