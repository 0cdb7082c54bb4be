import type { CategoryCode } from './categories.ts';
import type { AdoptionLawId } from './law-days.ts';

/** The rules that not every category is held to (adoption.md §2). */
export type ExemptibleRule =
  | 'R01' | 'R06' | 'R08' | 'R09' | 'R10' | 'R11' | 'R12' | 'R13' | 'R15' | 'R16' | 'R19' | 'R22' | 'R23'; // biome-ignore format: one list of ids

/** One row of the exemption matrix: a rule in the time of a law. */
export interface ExemptionRow {
  readonly rule: ExemptibleRule;
  readonly law: AdoptionLawId;
  /**
   * A mark per category, 1 to 8: `1` the rule applies, `0` it is off, `-` it has no object, `*` it applies unless the
   * child is disabled.
   */
  readonly marks: string;
  /** What takes the rule off where it is off. */
  readonly article: string;
}

const one = (law: AdoptionLawId, rule: ExemptibleRule, marks: string, article: string): ExemptionRow => ({
  rule,
  law,
  marks,
  article,
});

const step1999 = '收养法 第十四条';
const step2021 = '民法典 第一千一百零三条';

/** The exemption matrix (豁免) as dated data. */
export const exemptionMatrix: readonly ExemptionRow[] = [
  one('LAW_1999', 'R01', '11101011', '收养法 第七条、第十四条'),
  one('LAW_1999', 'R06', '----11--', '收养法 第十条'),
  one('LAW_1999', 'R08', '00*0**0*', '收养法 第八条、第十四条'),
  one('LAW_1999', 'R09', '11101111', step1999),
  one('LAW_1999', 'R10', '11101111', step1999),
  one('LAW_1999', 'R12', '11101111', step1999),
  one('LAW_1999', 'R13', '00*0**0*', '收养法 第八条、第十四条'),
  one('LAW_1999', 'R15', '111-1111', step1999),
  one('LAW_1999', 'R16', '111-1011', '收养法 第七条'),
  one('LAW_1999', 'R19', '11111111', '收养法 第十一条'),
  one('LAW_1999', 'R22', '10000001', '收养法 第十五条'),

  one('LAW_2021', 'R01', '11111111', '民法典 第一千零九十三条'),
  one('LAW_2021', 'R06', '----11--', '民法典 第一千零九十七条'),
  one('LAW_2021', 'R08', '00*0**0*', '民法典 第一千一百条、第一千一百零三条'),
  one('LAW_2021', 'R09', '11101111', step2021),
  one('LAW_2021', 'R10', '11101111', step2021),
  one('LAW_2021', 'R11', '11101111', step2021),
  one('LAW_2021', 'R12', '11101111', step2021),
  one('LAW_2021', 'R13', '00*0**0*', '民法典 第一千一百条、第一千一百零三条'),
  one('LAW_2021', 'R15', '111-1111', step2021),
  one('LAW_2021', 'R16', '111-1011', '民法典 第一千零九十九条'),
  one('LAW_2021', 'R19', '11111111', '民法典 第一千一百零四条'),
  one('LAW_2021', 'R22', '10000001', '民法典 第一千一百零五条'),
  one('LAW_2021', 'R23', '11101111', '收养评估办法（试行） 第二条'),
];

/** What decides an exemption: the law of the day, the kind of child, and whether it is disabled (残疾未成年人). */
export interface ExemptionQuestion {
  readonly law: AdoptionLawId;
  readonly category: CategoryCode;
  /** Claimed with a certificate (P12); absent: not claimed. */
  readonly disabled?: boolean | undefined;
}

/** Whether a rule applies; a rule without a row in the time of a law does not. */
export function ruleApplies(rule: ExemptibleRule, { law, category, disabled }: ExemptionQuestion): boolean {
  const row = exemptionMatrix.find((candidate) => candidate.rule === rule && candidate.law === law);
  const mark = row?.marks.charAt(category - 1);
  return mark === '1' || (mark === '*' && disabled !== true);
}
