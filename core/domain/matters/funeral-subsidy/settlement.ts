import { DateOutOfRangeError } from '../../dates/arithmetic.ts';
import { dateParts, type PlainDate, parsePlainDate } from '../../dates/plain-date.ts';
import type { SettlementRow } from './table/schema.ts';

/** One settlement period (结算期) of a hall, and the day by which it hands in its sums. */
export interface SettlementPeriod {
  /** The year in which it ends. */
  readonly year: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reportBy: PlainDate;
}

function dayOf(year: number, monthDay: string): PlainDate {
  const day = parsePlainDate(`${String(year).padStart(4, '0')}-${monthDay}`);
  if (!day) throw new DateOutOfRangeError({ year, monthDay });
  return day;
}

/**
 * The settlement period of a day of cremation: in Chongqing from 1 December to 30 November, both days in it
 * (渝民发〔2010〕2号; that the cremation and not the form decides is our reading). Nothing where the day lies in no period.
 */
export function settlementPeriodOf(
  cremated: PlainDate,
  { begins, ends, reportBy }: Pick<SettlementRow, 'begins' | 'ends' | 'reportBy'>,
): SettlementPeriod | undefined {
  const { year: calendarYear } = dateParts(cremated);
  const year = begins > ends && cremated.slice(5) >= begins ? calendarYear + 1 : calendarYear;
  const period = settlementPeriodIn(year, { begins, ends, reportBy });
  return cremated < period.from || cremated > period.to ? undefined : period;
}

/** The settlement period that ends in a year. */
export function settlementPeriodIn(
  year: number,
  { begins, ends, reportBy }: Pick<SettlementRow, 'begins' | 'ends' | 'reportBy'>,
): SettlementPeriod {
  const from = dayOf(begins > ends ? year - 1 : year, begins);
  return { year, from, to: dayOf(year, ends), reportBy: dayOf(reportBy < ends ? year + 1 : year, reportBy) };
}
