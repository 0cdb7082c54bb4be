import { type Corner, corners, eachCorner, type Place, type Places } from '#core/domain/printing/crosses.ts';

/** What the clerk typed for each cross, as typed. */
export type TypedReadings = Readonly<Record<Corner, Readonly<Record<keyof Place, string>>>>;

export const edges = ['left', 'top'] as const satisfies readonly (keyof Place)[];

export const nothingTyped: TypedReadings = eachCorner(() => ({ left: '', top: '' }));

/** Full-width digits and points, and what else is no part of a number, put right. */
export function tidyReading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[。,]/g, '.')
    .replace(/[^\d.]/g, '')
    .slice(0, 6);
}

/** A reading in millimetres to a tenth, or undefined. */
export function readMillimetres(text: string): number | undefined {
  return /^\d{1,3}(?:\.\d)?$/.test(text) ? Number(text) : undefined;
}

/** The eight readings, or undefined while one is missing or is no number. */
export function readingsOf(typed: TypedReadings): Places | undefined {
  const read = corners.flatMap((corner) => edges.map((edge) => readMillimetres(typed[corner][edge])));
  if (read.some((mm) => mm === undefined)) return undefined;
  return eachCorner((corner) => ({
    left: Number(typed[corner].left),
    top: Number(typed[corner].top),
  }));
}
