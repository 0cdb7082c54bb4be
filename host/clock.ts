import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import type { Clock } from '#core/ports.ts';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function shanghai(moment: Date): { date: string; time: string } {
  const found = new Map(parts.formatToParts(moment).map((part) => [part.type, part.value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    time: `${of('hour')}:${of('minute')}:${of('second')}`,
  };
}

/** The machine's clock, read in Asia/Shanghai whatever its own zone is. */
export function systemClock(): Clock {
  return {
    today: () => plainDate(shanghai(new Date()).date),
    now: () => {
      const { date, time } = shanghai(new Date());
      return `${date}T${time}+08:00`;
    },
  };
}

/** The machine's time of day on a day of one's choosing: for practice, demonstration and tests. */
export function clockOn(day: PlainDate): Clock {
  return { today: () => day, now: () => `${day}T${shanghai(new Date()).time}+08:00` };
}
