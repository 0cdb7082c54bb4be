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

/** How an office numbers adoptions; `{year}`, `{short}` and `{serial}` stand in the templates (收养登记工作规范 第二十条). */
export interface AdoptionNumbering {
  /** 省、区县简称: 渝长. */
  readonly shortName: string;
  /** `（{year}）{short}收字{serial}` */
  readonly numberTemplate: string;
  /** `（{year}）{short}解字{serial}` */
  readonly dissolutionTemplate: string;
  /** Digits of the serial, filled with zeros. */
  readonly serialWidth: number;
}

/** Fills a number's template: `（2024）渝长收字00012`. Throws for a serial that its digits cannot hold. */
export function fillNumberTemplate(
  template: string,
  parts: { readonly year: number; readonly shortName: string; readonly serial: number; readonly serialWidth: number },
): string {
  const { year, shortName, serial, serialWidth } = parts;
  if (!Number.isInteger(serial) || serial < 1 || serial >= 10 ** serialWidth) {
    throw new RangeError(`serial out of range: ${serial}`);
  }
  const digits = String(serial).padStart(serialWidth, '0');
  const values: Readonly<Record<string, string>> = { year: String(year), short: shortName, serial: digits };
  return template.replace(/\{(year|short|serial)\}/g, (_whole, name: string) => values[name] ?? '');
}

/** `500103-2026-0001`: numbers of notices, receipts, proofs and enquiries, one series each, a year and office. */
export function formatPaperNumber(parts: { officeCode: string; year: number; serial: number }): string {
  return `${parts.officeCode}-${parts.year}-${String(parts.serial).padStart(4, '0')}`;
}
