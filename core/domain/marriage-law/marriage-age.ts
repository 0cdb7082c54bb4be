import type { PlainDate } from '../dates/plain-date.ts';
import { plainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../law/judgement.ts';

/** 婚姻法（1980）: until then 二十周岁 and 十八周岁 (婚姻法1950 第四条). */
const marriageLaw1980 = plainDate('1981-01-01');

/** The age of marriage (法定婚龄) on the day of a registration, in years. */
export function marriageAgeOn(role: PartyRole, on: PlainDate): number {
  const isMan = role === 'man';
  if (on < marriageLaw1980) return isMan ? 20 : 18;
  return isMan ? 22 : 20;
}
