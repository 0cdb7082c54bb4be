import { addDays } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { LawSettings } from './settings.ts';

/** The sixty days of a notice looking for birth parents (寻亲公告, 中国公民收养子女登记办法 第八条). */
export interface NoticeClock {
  /** The sixtieth day; the day of publication is not counted. */
  readonly lastDay: PlainDate;
  /** The first day on which the adoption may be registered: after the sixtieth day, in some offices on it. */
  readonly registerFrom: PlainDate;
}

/** The clock of a notice published on a day. It needs no calendar: an earliest day does not roll. */
export function noticeClock(published: PlainDate, settings: Pick<LawSettings, 'noticeRegisterFrom'>): NoticeClock {
  const lastDay = addDays(published, 60);
  return { lastDay, registerFrom: settings.noticeRegisterFrom === 'P60' ? lastDay : addDays(lastDay, 1) };
}
