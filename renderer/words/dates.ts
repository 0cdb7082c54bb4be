import { sentenceDate } from '#core/domain/dates/format.ts';
import { firstDayOf, type PlainMonth, sentenceMonth } from '#core/domain/dates/month.ts';
import { dateParts, type PlainDate } from '#core/domain/dates/plain-date.ts';
import type { Language } from './words.ts';

const chineseWeekdays = ['日', '一', '二', '三', '四', '五', '六'];
const englishDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const englishWeekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

function asUtc(date: PlainDate): Date {
  const { year, month, day } = dateParts(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** A day in a sentence: 2026年3月2日, in English 2 March 2026. */
export function dayInWords(date: PlainDate, language: Language): string {
  return language === 'zh-CN' ? sentenceDate(date) : englishDate.format(asUtc(date));
}

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month in a sentence: 2026年3月, in English March 2026. */
export function monthInWords(month: PlainMonth, language: Language): string {
  return language === 'zh-CN' ? sentenceMonth(month) : englishMonth.format(asUtc(firstDayOf(month)));
}

const englishShort = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A day in a list, where the year goes without saying: 4月1日, in English 1 Apr. */
export function shortDay(date: PlainDate, language: Language): string {
  const { month, day } = dateParts(date);
  return language === 'zh-CN' ? `${month}月${day}日` : englishShort.format(asUtc(date));
}

/** The day of the top bar: 2026年3月2日 星期一. */
export function dayWithWeekday(date: PlainDate, language: Language): string {
  const day = asUtc(date);
  const weekday = language === 'zh-CN' ? `星期${chineseWeekdays[day.getUTCDay()]}` : englishWeekday.format(day);
  return `${dayInWords(date, language)} ${weekday}`;
}

/** The hour and minute of an instant: 10:42. Instants carry the offset of Asia/Shanghai, so the text is the clock. */
export function clockTime(instant: string): string {
  return instant.slice(11, 16);
}

/** The hour, minute and second of an instant: 10:47:03. */
export function exactTime(instant: string): string {
  return instant.slice(11, 19);
}

/** An instant in a list: 03-02 10:42. */
export function listTime(instant: string): string {
  return `${instant.slice(5, 10)} ${clockTime(instant)}`;
}
