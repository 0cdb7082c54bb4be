import { type AdoptionNumbering, fillNumberTemplate } from '../cases/number.ts';
import { TongbanError } from '../errors.ts';
import type { NumberParts } from '../matters/matter.ts';

/** The templates of the work norm (收养登记工作规范 第二十条), which an office may replace; the short name is its own. */
export const usualNumbering = {
  numberTemplate: '（{year}）{short}收字{serial}',
  dissolutionTemplate: '（{year}）{short}解字{serial}',
  serialWidth: 5,
} as const satisfies Omit<AdoptionNumbering, 'shortName'>;

/** 收养登记证字号, 解除收养关系证明字号. INVALID while the office has not set its short name (省、区县简称), which nobody can guess. */
export function adoptionNumber(kind: 'adoption' | 'dissolution', { year, serial, adoption }: NumberParts): string {
  if (!adoption) throw new TongbanError('INVALID', { field: 'office.adoption', why: 'missing' });
  const { shortName, numberTemplate, dissolutionTemplate, serialWidth } = adoption;
  const template = kind === 'adoption' ? numberTemplate : dissolutionTemplate;
  return fillNumberTemplate(template, { year, shortName, serial, serialWidth });
}
