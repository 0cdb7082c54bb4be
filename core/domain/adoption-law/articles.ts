import type { LawDay } from '../law/rule.ts';
import { adoptionDays } from './law-days.ts';

/** 收养法（1998年修正） until 2020-12-31, then 民法典: the article of either. */
export function adoptionArticle({ on }: Pick<LawDay, 'on'>, of1999: string, of2021: string): string {
  return on < adoptionDays.civilCode ? `收养法 ${of1999}` : `民法典 ${of2021}`;
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

/**
 * 中国公民收养子女登记办法: the article by its number since 2023 (4 to 14). The second revision put one article in front of
 * these, so until 2023-07-19 each has the number before.
 */
export function measures({ on }: Pick<LawDay, 'on'>, since2023: number): string {
  const year = on < adoptionDays.measures2019 ? 1999 : on < adoptionDays.measures2023 ? 2019 : 2023;
  return `中国公民收养子女登记办法（${year}） 第${numerals[year === 2023 ? since2023 : since2023 - 1]}条`;
}

/** 收养评估办法（试行）, 民发〔2020〕144号. */
export const evaluationMeasures = '收养评估办法（试行）（民发〔2020〕144号）';

/** 收养登记工作规范, 民发〔2008〕118号. */
export const adoptionWorkNorm = '收养登记工作规范（民发〔2008〕118号）';
