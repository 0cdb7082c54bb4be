import type { SentenceTable } from '../law/rule.ts';
import type { Duplicate, DuplicateKind } from './duplicates.ts';
import type { Locale } from './papers.ts';
import { sentenceIn } from './sentence.ts';

/** A sentence per kind of older record. `{record}` is its number and day, as far as they are known. */
export const duplicateSentences = {
  'live-marriage': [
    '{name}另有有效的婚姻登记：与{otherName}{record}，请查看原登记',
    '{name} has another standing marriage: with {otherName}{record}; look at that record',
  ],
  'open-divorce': [
    '{name}与{otherName}的离婚登记申请还在办理，请查看该办件',
    'A divorce application of {name} and {otherName} is on its way; look at that case',
  ],
  'different-name': [
    '同一身份证件号在原有记录中的姓名是“{name}”{record}，请核对证件',
    'An older record has the name “{name}” for this identity number{record}; look at the card',
  ],
  'different-birth': [
    '同一身份证件号在原有记录中的出生日期是{birth|date}，姓名{name}，请核对证件',
    'An older record has the birth {birth|date} for this identity number ({name}); look at the card',
  ],
  'old-number': [
    '{name}在原有记录中使用另一种号码{idNumber}，请核对',
    "An older record has the same person's number in its other form, {idNumber} ({name}); check it",
  ],
  'variant-dot': [
    '原有记录中姓名的间隔号写法不同：“{name}”{record}，可能是同一人，请核对',
    'An older record writes the dot of the name in another way: “{name}”{record}; perhaps the same person',
  ],
} as const satisfies Record<DuplicateKind, readonly [string, string]>;

const table: SentenceTable = duplicateSentences;

/** In place of a name that the older record does not have. */
const nameless = { 'zh-CN': '（姓名未登记）', en: 'somebody without a name' } as const;

function recordWords({ number, registeredOn }: Duplicate['entry'], locale: Locale): string {
  const parts = [number, registeredOn].filter((part) => part !== null && part !== '');
  if (parts.length === 0) return '';
  return locale === 'en' ? ` (${parts.join(', ')})` : `（${parts.join('，')}）`;
}

/** The sentence beside the form for an older record. */
export function duplicateSentence({ kind, entry }: Duplicate, locale: Locale): string {
  const { idNumber, birth } = entry;
  const name = entry.name || nameless[locale];
  const otherName = entry.otherName || nameless[locale];
  const data = { name, otherName, idNumber, birth: birth ?? '', record: recordWords(entry, locale) };
  return sentenceIn(table, { code: kind, data }, locale);
}
