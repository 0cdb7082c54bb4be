import { certificateDate } from '../dates/format.ts';
import { divisionName } from '../divisions/divisions.ts';
import type { OriginalRegistration } from './original.ts';

/** The original registration as the blanks `original.registeredOn`, `original.office` and `original.number` of forms. */
export function originalTexts(original: OriginalRegistration | undefined): Readonly<Record<string, string>> {
  const { registeredOn, office, division, number = '' } = original ?? {};
  return {
    'original.registeredOn': registeredOn ? certificateDate(registeredOn) : '',
    'original.office': office ?? (division ? divisionName(division) : ''),
    'original.number': number,
  };
}

/** Which facts of the original registration are not there, as paths; the office may be named by its division. */
export function originalGaps(original: OriginalRegistration | undefined): readonly string[] {
  const gaps = [
    original?.registeredOn ? undefined : 'original.registeredOn',
    original?.office?.trim() || original?.division ? undefined : 'original.office',
    original?.number?.trim() ? undefined : 'original.number',
  ];
  return gaps.filter((gap) => gap !== undefined);
}
