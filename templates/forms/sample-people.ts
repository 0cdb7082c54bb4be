import { certificateDate } from '#core/domain/dates/format.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';

/** How long and rare the texts of a sample are. */
export type SampleKind = 'ordinary' | 'extreme';
/** Texts of blanks, short and long. */
export type SampleTexts = Readonly<Record<string, readonly [ordinary: string, extreme: string]>>;

/** A name of fifty code points, as long as the field of a system must hold. */
export const longestName =
  '阿卜杜热合曼·麦麦提明·吾斯曼江·艾合买提江·库尔班江·玉素甫江·买合木提江·依力哈木江·艾尔肯江尔';
/** As long, with characters that the common fonts lack. */
export const rarestName = '㛃𠅤𪚥·王䶮𬱖·阿卜杜拉·吐尔逊江·㐀㐁·库尔班江·玉素甫江·买合木提江·依力哈木江·艾尔肯江尔·龘';
export const longestAddress =
  '重庆市石柱土家族自治县冷水镇八龙村三组（原石柱县黄水区八龙乡八龙村第三村民小组）黄水国家森林公园管理处家属院2栋3单元12-4';

function idNumber(division: string, birth: PlainDate, sex: 'male' | 'female'): string {
  return generateIdNumber({ division, birth, sex, sequence: 1 });
}

/** The texts of an invented person, by the field's name. */
export interface SamplePerson {
  readonly name: string;
  readonly sex: string;
  readonly nationality: string;
  readonly birth: PlainDate;
  readonly idNumber: string;
  readonly ethnicity: string;
  readonly occupation: string;
  readonly education: string;
  readonly hukouAddress: string;
  readonly status: string;
  readonly papers: string;
  readonly printNumber: string;
}

const man: SamplePerson = {
  name: '李明轩',
  sex: '男',
  nationality: '中国',
  birth: plainDate('1995-03-10'),
  idNumber: idNumber('500103', plainDate('1995-03-10'), 'male'),
  ethnicity: '汉族',
  occupation: '专业技术人员',
  education: '大学本科',
  hukouAddress: '重庆市渝中区解放碑街道民权路1号',
  status: '未婚',
  papers: '居民身份证、本人签字声明',
  printNumber: '00012345',
};

const woman: SamplePerson = {
  name: '陈雨桐',
  sex: '女',
  nationality: '中国',
  birth: plainDate('1997-06-21'),
  idNumber: idNumber('500101', plainDate('1997-06-21'), 'female'),
  ethnicity: '土家族',
  occupation: '商业、服务业人员',
  education: '大学专科',
  hukouAddress: '重庆市万州区高笋塘街道白岩路100号附12号',
  status: '未婚',
  papers: '居民身份证、本人签字声明',
  printNumber: '00012346',
};

const long = {
  occupation: '国家机关、党群组织、企业、事业单位负责人',
  education: '中等专业学校或者中等技术学校（相当于高中）',
  hukouAddress: longestAddress,
  papers:
    '临时居民身份证、户口簿、本人签字声明、军人证件、军人婚姻登记证明、法院离婚判决书（调解书）、法律文书生效证明、无配偶证明、中文译文、国外文书真实的书面声明',
  printNumber: 'ABCD123456789012',
} as const;

const samplePeople: Readonly<Record<SampleKind, { readonly man: SamplePerson; readonly woman: SamplePerson }>> = {
  ordinary: { man, woman },
  extreme: {
    man: { ...man, ...long, name: rarestName, ethnicity: '维吾尔族', idNumber: `${man.idNumber}(香港)` },
    woman: {
      ...woman,
      ...long,
      name: longestName,
      nationality: '大不列颠及北爱尔兰联合王国',
      ethnicity: '',
      idNumber: 'C01X00T47-2026-ABCDEFGHIJ',
      status: '离婚',
    },
  },
};

/** The man and the woman of a sample: invented, their numbers made by the rule of the check digit. */
export function sampleCouple(kind: SampleKind): { readonly man: SamplePerson; readonly woman: SamplePerson } {
  return samplePeople[kind];
}

/** A field of a sample person as a form prints it; undefined where a person has no such field. */
export function personText(person: SamplePerson, field: string): string | undefined {
  if (field === 'birth') return certificateDate(person.birth);
  return Object.entries(person).find(([name]) => name === field)?.[1];
}
