import type { KinshipId } from '../matters/marriage-registration/schema.ts';

/** What the law says of a kinship: no marriage, may marry, or look closer and tell. */
export type KinshipVerdict = 'prohibited' | 'allowed' | 'ask';

/** One row of marriage.md §2.4; the names go in both directions. */
export interface Kinship {
  readonly id: KinshipId;
  readonly verdict: KinshipVerdict;
  readonly 'zh-CN': string;
  readonly en: string;
}

type Row = readonly [KinshipId, KinshipVerdict, string, string];

/**
 * 直系血亲 (A, any number of generations), 三代以内旁系血亲 (B: counted from oneself as the first generation up to the common
 * ancestor, the longer side decides), and kin who may marry (C).
 */
const rows: readonly Row[] = [
  ['A1', 'prohibited', '父母与子女', 'parent and child'],
  ['A2', 'prohibited', '祖父母、外祖父母与孙子女、外孙子女', 'grandparent and grandchild'],
  ['A3', 'prohibited', '曾祖父母、外曾祖父母与曾孙子女、外曾孙子女', 'great-grandparent and great-grandchild'],
  ['A4', 'prohibited', '收养关系存续的养父母与养子女', 'adoptive parent and adopted child'],
  ['A5', 'prohibited', '继父母与受其抚养教育的继子女', 'step-parent and a stepchild whom they brought up'],
  ['A6', 'prohibited', '生父母与已被收养的子女', 'birth parent and a child given to adoption'],
  ['B1', 'prohibited', '同胞兄弟姐妹', 'brother and sister'],
  ['B2', 'prohibited', '同父异母或者同母异父的兄弟姐妹', 'half-brother and half-sister'],
  ['B3', 'prohibited', '堂兄弟姐妹', "children of two brothers (cousins on the father's side)"],
  ['B4', 'prohibited', '姑表兄弟姐妹', 'children of a brother and a sister (cousins)'],
  ['B5', 'prohibited', '姨表兄弟姐妹', 'children of two sisters (cousins)'],
  ['B6', 'prohibited', '舅表兄弟姐妹', "children of a sister and a brother (cousins, the mother's side)"],
  ['B7', 'prohibited', '伯父、叔父与侄女', "father's brother and niece"],
  ['B8', 'prohibited', '姑母与侄子', "father's sister and nephew"],
  ['B9', 'prohibited', '舅父与外甥女', "mother's brother and niece"],
  ['B10', 'prohibited', '姨母与外甥', "mother's sister and nephew"],
  ['B11', 'prohibited', '半血缘的三代以内旁系血亲', 'collateral kin of half blood within three generations'],
  ['C1', 'allowed', '堂、表兄弟姐妹的子女', "a person and a cousin's child"],
  ['C2', 'allowed', '从堂、再表兄弟姐妹', 'second cousins'],
  [
    'C3',
    'allowed',
    '祖父母的兄弟姐妹与侄孙子女、外甥孙子女',
    'great-uncle or great-aunt and great-niece or great-nephew',
  ],
  ['C4', 'allowed', '姻亲', 'kin by marriage'],
  ['C5', 'allowed', '没有血缘的继兄弟姐妹', 'stepbrother and stepsister without common blood'],
  ['C6', 'ask', '没有血缘的养兄弟姐妹', 'siblings by adoption without common blood'],
  ['C7', 'ask', '继父母与未受其抚养教育的继子女', 'step-parent and a stepchild whom they did not bring up'],
];

/** Every kinship that the declaration asks for, in the order of §2.4. */
export const kinships: readonly Kinship[] = rows.map(([id, verdict, zh, en]) => ({ id, verdict, 'zh-CN': zh, en }));

const byId = new Map(kinships.map((kinship) => [kinship.id, kinship]));

/** The row of an id; a RangeError cannot come from checked data. */
export function kinshipOf(id: KinshipId): Kinship {
  const kinship = byId.get(id);
  if (!kinship) throw new RangeError(`no such kinship: ${id}`);
  return kinship;
}
