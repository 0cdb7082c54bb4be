import { type PlainDate, plainDateOf } from '#core/domain/dates/plain-date.ts';

/** One day, or the days from one to another, as they were typed; a day that does not exist is undefined. */
export interface TypedRange {
  readonly text: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

/** What a clause of a notice says: its days, how many days it says they are, and digits that are none of these. */
export interface ClauseDates {
  readonly ranges: readonly TypedRange[];
  readonly count: number | undefined;
  readonly unread: string;
}

const dates =
  /(?<!\d)(?:(\d{4})[年./])?(\d{1,2})[月./](\d{1,2})(?!\d)日?(?:-(?:(?:(\d{4})[年./])?(\d{1,2})[月./])?(\d{1,2})(?!\d)日?)?/gu;
const counted = /(?:共|放假)?(\d{1,2})天/gu;

/** One way of writing: half-width, no brackets, `-` between the ends of a range, dots inside a day with its year. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\([^)]*\)/gu, '')
    .replace(/(\d{4})-(\d{1,2})-(\d{1,2})/gu, '$1.$2.$3')
    .replace(/\s*([年月日])\s*/gu, '$1')
    .replace(/\s*(?:--|[-–—~至到])\s*/gu, '-')
    .replace(/^\s*\d{1,2}、/u, '');
}

/**
 * Reads the days of a clause as they are typed or pasted: `1.1-1.3 元旦`, `2.14 2.28`, `2月15日（周日）至23日`,
 * `2026.10.1-7`. A day without a year is of `year`.
 */
export function readDates(clause: string, year: number): ClauseDates {
  let rest = plain(clause);
  const count = [...rest.matchAll(counted)].map(([, days]) => Number(days)).at(-1);
  rest = rest.replace(counted, ' ');
  const ranges = [...rest.matchAll(dates)].map(([text, fromYear, fromMonth, fromDay, toYear, toMonth, toDay]) => {
    const first = { year: Number(fromYear ?? year), month: Number(fromMonth), day: Number(fromDay) };
    const last =
      toDay === undefined
        ? first
        : { year: Number(toYear ?? first.year), month: Number(toMonth ?? first.month), day: Number(toDay) };
    return { text, from: plainDateOf(first), to: plainDateOf(last) };
  });
  const left = rest.replace(dates, ' ');
  return { ranges, count, unread: /\d/u.test(left) ? left.trim() : '' };
}
