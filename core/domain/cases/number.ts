/** Letters of a registration number (字号): J 结婚证, L 离婚证, BJ 补领结婚证, BL 补领离婚证. */
export type NumberLetter = 'J' | 'L' | 'BJ' | 'BL';

export interface RegistrationNumber {
  readonly letter: NumberLetter;
  /** GB/T 2260 code of the office on the day of registration. */
  readonly officeCode: string;
  readonly year: number;
  /** 1 to 999999, restarting each year. */
  readonly serial: number;
}

const pattern = /^(J|L|BJ|BL)(\d{6})-((?:19|20)\d{2})-(\d{6})$/;

/** `J500103-2026-000001` (marriage.md §4.1). Throws for a serial that six digits cannot hold. */
export function formatRegistrationNumber({ letter, officeCode, year, serial }: RegistrationNumber): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999)
    throw new RangeError(`serial out of range: ${serial}`);
  return `${letter}${officeCode}-${year}-${String(serial).padStart(6, '0')}`;
}

/** Reads a registration number of the present form; undefined for anything else (old numbers, run-together variants). */
export function parseRegistrationNumber(text: string): RegistrationNumber | undefined {
  const match = pattern.exec(text);
  const serial = Number(match?.[4]);
  if (!match || serial === 0) return undefined;
  // the first group of the pattern lists exactly the letters of the type
  return { letter: match[1] as NumberLetter, officeCode: match[2] ?? '', year: Number(match[3]), serial };
}

/** `500103-2026-0001`: numbers of notices, receipts, proofs and enquiries, one series each, a year and office. */
export function formatPaperNumber(parts: { officeCode: string; year: number; serial: number }): string {
  return `${parts.officeCode}-${parts.year}-${String(parts.serial).padStart(4, '0')}`;
}
