import { type PlainMonth, parsePlainMonth } from '#core/domain/dates/month.ts';

/** Reads a month as it is typed: 202603, 2026-3, 2026.3, 2026年3月; undefined for anything else. */
export function readMonth(text: string): PlainMonth | undefined {
  const [, year = '', month = ''] = /^\s*(\d{4})\s*[-./年]?\s*(\d{1,2})\s*月?\s*$/.exec(text) ?? [];
  return parsePlainMonth(`${year}-${month.padStart(2, '0')}`);
}
