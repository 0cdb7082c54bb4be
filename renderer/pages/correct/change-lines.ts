import type { Correction } from '#core/domain/cases/events.ts';
import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { fieldLabel, partyLabels } from '#core/domain/marriage-law/labels.ts';
import { partyKinds, sexes } from '#core/domain/marriage-law/party.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Language, Translate } from '../../words/words.ts';

/** One changed fact in words: 男方姓名, before and after. */
export interface ChangeLine {
  readonly field: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A value as the form shows it; the journal keeps codes. */
function shownValue(t: Translate, language: Language, field: string, value: string): string {
  if (value === '') return '—';
  const date = parsePlainDate(value);
  if (date) return dayInWords(date, language);
  if (field.endsWith('.hukou')) return divisionName(value);
  const sex = sexes.find((code) => code === value);
  if (sex) return t(`sex.${sex}`);
  const kind = partyKinds.find((code) => code === value);
  if (kind) return t(`kind.${kind}`);
  return value === 'long-term' ? t('party.longTerm') : value;
}

function labelOf(language: Language, field: string): string {
  const role = field.startsWith('man.') ? 'man' : field.startsWith('woman.') ? 'woman' : undefined;
  return role ? `${partyLabels[role][language]} ${fieldLabel(field, language)}` : fieldLabel(field, language);
}

/** Corrections (更正) in words. What the card reader said of a name is kept beside it and needs no line of its own. */
export function changeLines(t: Translate, language: Language, changes: readonly Correction[]): readonly ChangeLine[] {
  return changes
    .filter(({ field }) => !field.endsWith('.nameAsRead'))
    .map(({ field, from, to }) => ({
      field,
      label: labelOf(language, field),
      from: shownValue(t, language, field, from),
      to: shownValue(t, language, field, to),
    }));
}
