import { dateParts, type PlainDate } from './plain-date.ts';

/** 2026年3月1日: the form of sentences and notices. */
export function sentenceDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** 2026年03月01日: the form of certificates and forms, two digits for month and day (规范2015 第三十八条). */
export function certificateDate(date: PlainDate): string {
  return `${date.slice(0, 4)}年${date.slice(5, 7)}月${date.slice(8, 10)}日`;
}

/** 03-01: the form of lists within one year. */
export function listDate(date: PlainDate): string {
  return date.slice(5);
}
