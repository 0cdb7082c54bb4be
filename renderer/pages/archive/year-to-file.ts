import { filingDeadline } from '#core/domain/archive/settings.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';

/** The year whose files are worked on: the one before until its last day for filing (归档期限), then the present one. */
export function yearToFile(today: PlainDate): number {
  const year = Number(today.slice(0, 4));
  return today <= filingDeadline(year - 1) ? year - 1 : year;
}
