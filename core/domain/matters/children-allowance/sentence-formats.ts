import {
  allowanceFieldLabels,
  allowancePaperLabels,
  careLabels,
  kindLabels,
  personLabels,
  proofLabels,
  stateLabels,
} from './labels.ts';

type Locale = 'zh-CN' | 'en';
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** What the fact at a path (`father.disability.level`) is called; the path itself where it has no name. */
export function allowanceFieldLabel(path: string, locale: Locale): string {
  const whole = allowanceFieldLabels[path]?.[locale];
  if (whole !== undefined) return whole;
  const [head = '', ...rest] = path.split('.');
  const person = head === 'father' || head === 'mother' ? personLabels[head][locale] : undefined;
  const label = allowanceFieldLabels[rest.join('.')]?.[locale];
  if (person === undefined || label === undefined) return path;
  return locale === 'zh-CN' ? `${person}${label}` : `${person}: ${label}`;
}

const listed = (word: (item: string, locale: Locale) => string) => (value: string, locale: Locale) =>
  value
    .split(',')
    .filter((item) => item !== '')
    .map((item) => word(item, locale))
    .join(locale === 'zh-CN' ? '、' : ', ');

const labelled = (labels: Labels) => listed((item, locale) => labels[item]?.[locale] ?? item);

/** Formats of the sentences about the children's allowance: `{fields|allowanceFields}`, `{who|allowancePerson}`. */
export const allowanceFormats: Readonly<Record<string, (value: string, locale: Locale) => string>> = {
  allowanceFields: listed(allowanceFieldLabel),
  allowancePapers: labelled(allowancePaperLabels),
  allowancePerson: labelled(personLabels),
  allowanceState: labelled(stateLabels),
  allowanceProof: labelled(proofLabels),
  allowanceKind: labelled(kindLabels),
  allowanceCare: labelled(careLabels),
};
