import type { OfficeView } from '#core/contract/shapes.ts';
import { fillNumberTemplate } from '#core/domain/cases/number.ts';

export type AdoptionNumbers = NonNullable<OfficeView['adoption']>;

/** A template must name the year and the serial, or numbers would come twice. */
export function isNumberTemplate(template: string): boolean {
  return template.includes('{year}') && template.includes('{serial}');
}

/** The first number of a year by a template, to look at; undefined where the template makes none. */
export function exampleNumber(
  template: string,
  { shortName, serialWidth }: AdoptionNumbers,
  year: number,
): string | undefined {
  return isNumberTemplate(template)
    ? fillNumberTemplate(template, { year, shortName, serial: 1, serialWidth })
    : undefined;
}
