import { type PlainDate, plainDate } from '../dates/plain-date.ts';
import type { LawDay } from '../law/rule.ts';
import { adoptionArticle, adoptionWorkNorm, evaluationMeasures, measures } from './articles.ts';
import { adoptionDays } from './law-days.ts';

/** A1–A15 are the adopter's papers, P1–P17 the placer's and the child's (adoption.md §6). */
export const adoptionPaperCodes = [
  'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15',
  'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P13', 'P14', 'P15', 'P16', 'P17',
] as const; // biome-ignore format: two rows, as in the matrix
export type AdoptionPaperCode = (typeof adoptionPaperCodes)[number];

/** When a paper that is asked for only in some cases becomes required. */
export type PaperCondition = 'disabled' | 'of-consenting-age' | 'number-limited';

/** One paper in one time. A code whose wording or issuer changed has one row a time. */
export interface AdoptionPaper {
  readonly code: AdoptionPaperCode;
  /**
   * A mark per category, 1 to 8: `x` required, `o` where it applies, `w` told and not insisted on (a stepparent may come
   * with A1, A2 and A9), `-` not asked for.
   */
  readonly marks: string;
  readonly 'zh-CN': string;
  readonly en: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Turns `o` into required, and `x` into required only then. */
  readonly when?: PaperCondition;
  readonly article: (law: Pick<LawDay, 'on'>) => string;
}

const adopters = (law: Pick<LawDay, 'on'>) => measures(law, 6);
const placers = (law: Pick<LawDay, 'on'>) => measures(law, 7);
const norm = () => adoptionWorkNorm;
const day = plainDate;

/** The paper matrix (收养材料) by category and date. */
export const adoptionPapers: readonly AdoptionPaper[] = [
  { code: 'A1', marks: 'xxxxxxxx', 'zh-CN': '收养登记申请书', en: 'application', article: adopters },
  {
    code: 'A2',
    marks: 'xxxxxxxx',
    'zh-CN': '收养人的居民户口簿和居民身份证',
    en: "the adopter's household register book and identity card",
    article: adopters,
  },
  {
    code: 'A3',
    marks: 'xxx-xxxx',
    'zh-CN': '收养人的婚姻状况、有无子女和抚养教育能力证明',
    en: 'proof of marital status, children and ability to bring up a child',
    to: day('2019-03-01'),
    article: adopters,
  },
  {
    code: 'A3',
    marks: 'xxx-xxxx',
    'zh-CN': '收养人的婚姻状况和抚养教育能力证明',
    en: 'proof of marital status and ability to bring up a child',
    from: adoptionDays.measures2019,
    article: adopters,
  },
  {
    code: 'A4',
    marks: 'xxx-xxxx',
    'zh-CN': '收养人的子女情况声明',
    en: "the adopter's declaration about children",
    from: adoptionDays.measures2019,
    article: adopters,
  },
  {
    code: 'A5',
    marks: 'xxx-xxxx',
    'zh-CN': '县级以上医疗机构出具的收养人健康检查证明',
    en: "the adopter's health certificate of a county hospital or above",
    article: adopters,
  },
  {
    code: 'A6',
    marks: 'x------x',
    'zh-CN': '经常居住地计划生育部门出具的生育情况证明',
    en: 'proof of births by the family planning department',
    to: day('2023-07-19'),
    article: adopters,
  },
  {
    code: 'A6',
    marks: 'x------x',
    'zh-CN': '经常居住地卫生健康主管部门出具的生育情况证明',
    en: 'proof of births by the health department',
    from: adoptionDays.measures2023,
    article: adopters,
  },
  {
    code: 'A7',
    marks: '-------x',
    'zh-CN': '收养人无子女的证明',
    en: 'proof that the adopter has no children',
    // Since 民法典 one child is no bar; the measures kept the words until 2023-07-19. The higher law wins: A6 is enough.
    to: day('2020-12-31'),
    when: 'number-limited',
    article: adopters,
  },
  {
    code: 'A8',
    marks: '-------x',
    'zh-CN': '公安机关出具的捡拾弃婴、儿童报案证明',
    en: 'proof that the finding was reported to the police',
    article: adopters,
  },
  {
    code: 'A9',
    marks: '---x----',
    'zh-CN': '与被收养人生父（生母）结婚的证明',
    en: "proof of marriage with the child's birth parent",
    article: adopters,
  },
  {
    code: 'A10',
    marks: 'xxx-xxxx',
    'zh-CN': '结婚证、离婚证等婚姻状况材料或者单身声明',
    en: 'marriage or divorce certificate, or statement of being single',
    article: norm,
  },
  {
    code: 'A11',
    marks: 'xxx-xxxx',
    'zh-CN': '无不利于被收养人健康成长的违法犯罪记录的材料',
    en: 'evidence of no record that bars adoption',
    from: adoptionDays.civilCode,
    article: (law) => adoptionArticle(law, '第六条', '第一千零九十八条'),
  },
  {
    code: 'A12',
    marks: 'ooo-oooo',
    'zh-CN': '夫妻一方不能到场的委托书',
    en: 'proxy of the absent spouse',
    article: (law) => measures(law, 5),
  },
  {
    code: 'A13',
    marks: 'ooooooo-',
    'zh-CN': '收养协议',
    en: 'adoption agreement',
    article: (law) => adoptionArticle(law, '第十五条', '第一千一百零五条'),
  },
  {
    code: 'A14',
    marks: 'xxxwxxxx',
    'zh-CN': '收养人与被收养人二寸合影照片两张',
    en: 'two photographs of adopter and child together',
    article: norm,
  },
  {
    code: 'A15',
    marks: 'xxx-xxxx',
    'zh-CN': '收养评估报告',
    en: 'report of the evaluation',
    from: adoptionDays.civilCode,
    article: () => evaluationMeasures,
  },
  {
    code: 'P1',
    marks: 'xxxwxxx-',
    'zh-CN': '送养人的居民户口簿和居民身份证（组织作送养人的为负责人身份证件）',
    en: "the placer's household register book and identity card",
    article: placers,
  },
  {
    code: 'P2',
    marks: '-oxxoox-',
    'zh-CN': '其他有抚养义务的人同意送养的书面意见',
    en: 'written consent of the others who must support the child',
    article: placers,
  },
  {
    code: 'P3',
    marks: 'xx------',
    'zh-CN': '福利机构接收弃婴、孤儿入院的原始记录',
    en: "the institution's original record of intake",
    article: placers,
  },
  {
    code: 'P4',
    marks: 'x------x',
    'zh-CN': '公安机关出具的报案证明',
    en: "the police's proof of the report",
    article: placers,
  },
  {
    code: 'P5',
    marks: '-x----x-',
    'zh-CN': '孤儿父母死亡或者宣告死亡的证明',
    en: "proof of death of the orphan's parents",
    article: placers,
  },
  {
    code: 'P6',
    marks: '--x---x-',
    'zh-CN': '实际承担监护责任的证明',
    en: 'proof of actually carrying the guardianship',
    article: placers,
  },
  {
    code: 'P7',
    marks: '--x-----',
    'zh-CN': '生父母均不具备完全民事行为能力且对被收养人有严重危害可能的证明',
    en: 'proof that both parents lack capacity and may seriously endanger the child',
    article: placers,
  },
  {
    code: 'P8',
    marks: '----x---',
    'zh-CN': '生父母有特殊困难无力抚养的证明',
    en: 'proof of the special hardship of the birth parents',
    to: day('2019-03-01'),
    article: placers,
  },
  {
    code: 'P8',
    marks: '----x---',
    'zh-CN': '生父母有特殊困难无力抚养的声明',
    en: 'declaration of the special hardship of the birth parents',
    from: adoptionDays.measures2019,
    article: placers,
  },
  {
    code: 'P9',
    marks: '----oo--',
    'zh-CN': '生父母一方死亡或者下落不明的证明',
    en: 'proof that the other birth parent is dead or missing',
    article: placers,
  },
  {
    code: 'P10',
    marks: '----xx--',
    'zh-CN': '与计划生育部门签订的不违反计划生育规定的协议',
    en: 'agreement with the family planning department',
    to: day('2023-07-19'),
    article: placers,
  },
  {
    code: 'P11',
    marks: '-----x--',
    'zh-CN': '公安机关出具或者经过公证的亲属关系证明',
    en: 'proof of kinship by the police or notarised',
    article: placers,
  },
  {
    code: 'P12',
    marks: 'oooooooo',
    'zh-CN': '县级以上医疗机构出具的被收养人残疾证明',
    en: "the child's disability certificate of a county hospital or above",
    when: 'disabled',
    article: placers,
  },
  {
    code: 'P13',
    marks: 'xxxwxxxo',
    'zh-CN': '被收养人的户口簿或者身份证件',
    en: "the child's household register or identity paper",
    article: norm,
  },
  {
    code: 'P14',
    marks: 'xxx-xxxx',
    'zh-CN': '被收养人的健康检查证明',
    en: "the child's health check",
    article: norm,
  },
  {
    code: 'P15',
    marks: 'x------x',
    'zh-CN': '寻亲公告报样',
    en: 'cutting of the notice in the newspaper',
    article: (law) => measures(law, 8),
  },
  {
    code: 'P16',
    marks: 'oooooooo',
    'zh-CN': '年满十周岁的被收养人对收养的意见',
    en: "the child's statement, from ten years on",
    to: day('2020-12-31'),
    when: 'of-consenting-age',
    article: (law) => adoptionArticle(law, '第十一条', '第一千一百零四条'),
  },
  {
    code: 'P16',
    marks: 'oooooooo',
    'zh-CN': '年满八周岁的被收养人对收养的意见',
    en: "the child's statement, from eight years on",
    from: adoptionDays.civilCode,
    when: 'of-consenting-age',
    article: (law) => adoptionArticle(law, '第十一条', '第一千一百零四条'),
  },
  {
    code: 'P17',
    marks: '--xwxxx-',
    'zh-CN': '送养人二寸照片两张',
    en: 'two photographs of the placer',
    article: norm,
  },
];
