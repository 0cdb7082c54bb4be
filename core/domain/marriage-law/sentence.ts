import { adoptionFormats } from '../adoption-law/sentence-formats.ts';
import { sentenceDate } from '../dates/format.ts';
import { parsePlainDate } from '../dates/plain-date.ts';
import { divisionName } from '../divisions/divisions.ts';
import { identityWords } from '../identity/words.ts';
import type { Finding } from '../law/judgement.ts';
import type { SentenceOf, SentenceTable } from '../law/rule.ts';
import { nameWords } from '../people/name-words.ts';
import { kinships } from './kinship.ts';
import { fieldLabel, partyLabels, statusLabels } from './labels.ts';
import { type Locale, paperLabel } from './papers.ts';

const comma = { 'zh-CN': '、', en: ', ' } as const;
const or = { 'zh-CN': '或者', en: ' or ' } as const;

function listed(text: string, locale: Locale, word: (item: string) => string | undefined): string {
  return text
    .split(',')
    .filter((item) => item !== '')
    .map((item) => word(item) ?? item)
    .join(comma[locale]);
}

type Format = (value: string, locale: Locale) => string;

/** 22 → 二十二, for ages as statutes write them; the ages of the law are below one hundred. */
export function chineseNumber(value: string): string {
  const digits = '零一二三四五六七八九';
  const number = Number(value);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : digits.charAt(ones)}`;
}

/** A sentence inside another begins with a small letter. */
function inner(word: Readonly<Record<Locale, string>> | undefined, locale: Locale): string | undefined {
  const text = word?.[locale];
  return text && locale === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const formats: Readonly<Record<string, Format>> = {
  ...adoptionFormats,
  age: (value, locale) => (locale === 'en' ? value : chineseNumber(value)),
  date: (value, locale) => {
    const date = parsePlainDate(value);
    return date && locale === 'zh-CN' ? sentenceDate(date) : value;
  },
  divisions: (value, locale) => listed(value, locale, (code) => divisionName(code)),
  papers: (value, locale) =>
    listed(value, locale, (papers) =>
      papers
        .split('/')
        .map((paper) => paperLabel(paper, locale))
        .join(or[locale]),
    ),
  fields: (value, locale) => listed(value, locale, (path) => fieldLabel(path, locale)),
  status: (value, locale) => statusLabels[value]?.[locale] ?? value,
  kinship: (value, locale) => kinships.find(({ id }) => id === value)?.[locale] ?? value,
  nameProblem: (value, locale) =>
    inner(Object.entries(nameWords).find(([code]) => code === value)?.[1], locale) ?? value,
  numberProblems: (value, locale) =>
    listed(value, locale, (problem) =>
      inner(Object.entries(identityWords).find(([code]) => code === problem)?.[1], locale),
    ),
};

const blank = /\{(\w+)(?:\|(\w+))?\}/g;

/** The blanks of a sentence, as names of data; `party` comes from the finding itself. */
export function blanksOf(template: string): readonly string[] {
  return [...template.matchAll(blank)].map((match) => match[1] ?? '');
}

type Told = Pick<Finding, 'code' | 'data' | 'party'>;

/** Sentences that every matter shares. */
export const sharedSentences = {
  'facts.missing': ['{party}未填写：{fields|fields}', '{party}, not entered: {fields|fields}'],
  'facts.missingShared': ['未填写：{fields|fields}', 'Not entered: {fields|fields}'],
} as const satisfies SentenceTable;
export type SharedSentenceCode = keyof typeof sharedSentences;

/** The sentence of a finding in a language, out of a matter's table; the code itself where the table has none. */
export function sentenceIn(table: SentenceTable, told: Told, locale: Locale): string {
  const pair = table[told.code];
  if (!pair) return told.code;
  const text = pair[locale === 'en' ? 1 : 0].replace(blank, (_whole, name: string, format: string | undefined) => {
    if (name === 'party') return told.party ? partyLabels[told.party][locale] : '';
    const value = String(told.data[name] ?? '');
    return format ? (formats[format]?.(value, locale) ?? value) : value;
  });
  return locale === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The Chinese sentences of a matter's findings, for its judge. */
export function sentencesFrom(table: SentenceTable): SentenceOf {
  return (told) => sentenceIn(table, told, 'zh-CN');
}
