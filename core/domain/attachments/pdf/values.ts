/** A name (`/Type`), with its `#xx` escapes resolved. */
export interface PdfName {
  readonly name: string;
}

/** A reference to an object (`5 0 R`). */
export interface PdfReference {
  readonly object: number;
}

/** A string; what it says is not needed here. */
export interface PdfText {
  readonly text: true;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A value of a PDF (ISO 32000-1, 7.3). */
export type PdfValue = number | boolean | null | PdfName | PdfReference | PdfText | readonly PdfValue[] | PdfDictionary;

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

/** The object number of a reference; undefined for any other value. */
export function referenceOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'object' && value !== null && 'object' in value ? value.object : undefined;
}

/** The name that a value is; undefined for any other value. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}
