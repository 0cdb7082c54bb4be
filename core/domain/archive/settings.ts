import { type PlainDate, plainDateOf } from '../dates/plain-date.ts';
import { TongbanError } from '../errors.ts';

/** What an office may change about its archive. */
export interface ArchiveSettings {
  /** 全宗号, given by the local archive; empty until the office has one. */
  readonly fondsNumber: string;
  /** 全宗名称 */
  readonly fondsName: string;
  /** 目录号 of each year's catalogue; empty where the office writes it by hand. */
  readonly catalogueNumber: string;
  /** By when the files of a year are in their places in the next (not in the text of the measure; local practice). */
  readonly filingDue: { readonly month: number; readonly day: number };
  /** How many pages a box takes; a box of 3 cm holds about 300 sheets with their folders. */
  readonly boxCapacityPages: number;
}

export const defaultArchiveSettings: ArchiveSettings = {
  fondsNumber: '',
  fondsName: '',
  catalogueNumber: '',
  filingDue: { month: 3, day: 31 },
  boxCapacityPages: 300,
};

/** The last day for filing what a year brought (归档期限). INVALID for a day that no year has. */
export function filingDeadline(year: number, { filingDue } = defaultArchiveSettings): PlainDate {
  const due = plainDateOf({ year: year + 1, ...filingDue });
  if (!due) throw new TongbanError('INVALID', { field: 'filingDue', why: `${filingDue.month}-${filingDue.day}` });
  return due;
}
