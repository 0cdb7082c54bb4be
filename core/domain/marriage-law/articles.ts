import type { LawDay } from '../law/rule.ts';
import { lawDays } from './rule-sets.ts';

/** 婚姻法（2001）until 2020-12-31, then 民法典: the article of either. */
export function code({ on }: LawDay, marriageLaw: string, civilCode: string): string {
  return on < lawDays.civilCode ? `婚姻法 ${marriageLaw}` : `民法典 ${civilCode}`;
}

/** 婚姻登记条例 of 2003 or, from 2025-05-10, of 2025: the article of either. */
export function regulation({ ruleSet }: LawDay, of2003: string, of2025: string): string {
  return ruleSet === 'R5' ? `婚姻登记条例（2025） ${of2025}` : `婚姻登记条例（2003） ${of2003}`;
}

/**
 * 婚姻登记工作规范: 暂行规范 of 2003, 规范 of 2015, 规范 of 2025. Only the articles of 2015 are known by number; the other
 * two are named whole.
 */
export function workNorm({ ruleSet }: LawDay, of2015: string): string {
  if (ruleSet === 'R0') return '婚姻登记工作暂行规范（2003）';
  return ruleSet === 'R5' ? '婚姻登记工作规范（2025）' : `婚姻登记工作规范（2015） ${of2015}`;
}
