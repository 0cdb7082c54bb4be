import { parseRegistrationNumber } from '#core/domain/cases/number.ts';
import type { OriginalRegistration } from '#core/domain/marriage-law/original.ts';

/** How a registration number (字号) is written: as since about 2010, as before, or in no form that is known. */
export type NumberForm = 'new' | 'old' | 'unknown';

/** `渝中结字010900123`, `政字第2002208号`: short names of the place, what was registered, year and serial (marriage.md §4.1). */
const oldForm = /^[\u4e00-\u9fff]{1,6}(结|离|补结|补离)?字第?\d{5,11}号?$/;

/** Tidies a typed or scanned number: full-width letters and dashes, blanks, small letters. */
export function tidyRegistrationNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑–—―−－]/g, '-')
    .toUpperCase();
}

/** The form in which a number is written. */
export function numberForm(number: string): NumberForm {
  if (parseRegistrationNumber(number)) return 'new';
  return oldForm.test(number) ? 'old' : 'unknown';
}

/**
 * The original registration with another number: a new-form number also names the division of the office, and a number
 * that was changed by hand no longer is that of the case it was taken from.
 */
export function withNumber(
  original: OriginalRegistration | undefined,
  number: string | undefined,
): OriginalRegistration {
  const { caseId, ...rest } = original ?? {};
  const division = number === undefined ? undefined : parseRegistrationNumber(number)?.officeCode;
  const same = caseId !== undefined && number === rest.number;
  return { ...rest, number, ...(division ? { division } : {}), ...(same ? { caseId } : {}) };
}
