import { plainDate } from '../../../dates/plain-date.ts';
import type { Rule } from './rule.ts';

/** 婚姻登记档案管理办法（民政部、国家档案局令第32号）. */
const archiveRules2006 = plainDate('2006-01-23');

/** Who may read and how: the archive rules of 2006, still in force as far as is known; before them the regulation. */
export const readingArticle: Rule['article'] = ({ on }) =>
  on < archiveRules2006 ? '婚姻登记条例（2003） 第十五条' : '婚姻登记档案管理办法 第十五条';
