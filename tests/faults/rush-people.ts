import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { completeCouple } from '#host/practice/people.ts';

const surnames = [...'赵钱孙李周吴郑王冯陈'];
const first = [...'子文雨嘉思'];
const his = [...'轩博浩铭宇航'];
const hers = [...'涵萱琪怡欣妍'];

/** A name of its own for each number under 300. */
function nameOf(which: number, second: readonly string[]): string {
  const surname = surnames[which % 10] ?? '';
  const given = Math.floor(which / 10);
  return surname + (first[given % 5] ?? '') + (second[Math.floor(given / 5) % 6] ?? '');
}

/** A couple of a rush, in order and with names of their own, for each number under 300. */
export function rushCouple(today: PlainDate, which: number): MarriageApplication {
  const { man, woman, ...rest } = completeCouple(today, which);
  return { ...rest, man: { ...man, name: nameOf(which, his) }, woman: { ...woman, name: nameOf(which, hers) } };
}
