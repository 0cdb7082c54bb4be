import { formatRegistrationNumber, type NumberLetter } from '../cases/number.ts';
import type { NumberParts, Registration } from '../matters/matter.ts';

/** Series and number of a matter that numbers by letter, office code and year: `J500103-2026-000001` (marriage.md §4.1). */
export function letteredNumbers<Facts>(
  letterOf: (application: Facts) => NumberLetter,
): Pick<Registration<Facts>, 'series' | 'number'> {
  return {
    series: letterOf,
    number: (application, { officeCode, year, serial }: NumberParts) =>
      formatRegistrationNumber({ letter: letterOf(application), officeCode, year, serial }),
  };
}
