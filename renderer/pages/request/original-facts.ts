import { divisionName } from '#core/domain/divisions/divisions.ts';
import type { OriginalRegistration } from '#core/domain/marriage-law/original.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Language, Translate } from '../../words/words.ts';
import type { SheetFact } from './facts-sheet.tsx';

/** The original registration as lines of a sheet. */
export function originalFacts(
  original: OriginalRegistration | undefined,
  t: Translate,
  language: Language,
): readonly SheetFact[] {
  const { number, registeredOn, division, office } = original ?? {};
  return [
    { label: t('original.numberOf'), value: number ?? '' },
    { label: t('original.registeredOnOf'), value: registeredOn ? dayInWords(registeredOn, language) : '' },
    { label: t('original.officeOf'), value: office ?? (division ? divisionName(division) : '') },
  ];
}
