import { divorceLabels } from './divorce-labels.ts';
import { funeralLabels } from './funeral-labels.ts';
import { caseLabels, laterLabels } from './later-labels.ts';
import type { Locale } from './papers.ts';

type Label = Readonly<Record<Locale, string>>;

/** 男方, 女方. */
export const partyLabels = {
  man: { 'zh-CN': '男方', en: 'the man' },
  woman: { 'zh-CN': '女方', en: 'the woman' },
} as const satisfies Record<string, Label>;

/** What a fact is called on the forms and in "missing" findings; the path without its party. */
export const fieldLabels: Readonly<Record<string, Label>> = {
  kind: { 'zh-CN': '身份类别', en: 'kind of party' },
  name: { 'zh-CN': '姓名', en: 'name' },
  sex: { 'zh-CN': '性别', en: 'sex' },
  birth: { 'zh-CN': '出生日期', en: 'date of birth' },
  idNumber: { 'zh-CN': '身份证件号', en: 'identity number' },
  idValidTo: { 'zh-CN': '证件有效期', en: 'validity of the identity paper' },
  hukou: { 'zh-CN': '常住户口所在地', en: 'household register' },
  status: { 'zh-CN': '婚姻状况', en: 'marital status' },
  present: { 'zh-CN': '是否到场', en: 'present or not' },
  willing: { 'zh-CN': '是否自愿', en: 'willing or not' },
  papers: { 'zh-CN': '证件材料', en: 'papers shown' },
  residencePermit: { 'zh-CN': '居住证', en: 'residence permit' },
  tempResidenceProof: { 'zh-CN': '暂住登记凭证', en: 'proof of temporary residence' },
  country: { 'zh-CN': '国家', en: 'country' },
  certificate: { 'zh-CN': '无配偶证明的认证方式和日期', en: 'how and when the certificate was authenticated' },
  declarationNotarised: { 'zh-CN': '声明公证日期', en: 'day on which the declaration was notarised' },
  foreignDivorceRecognised: { 'zh-CN': '境外离婚是否已经承认或者认证', en: 'whether the divorce abroad is recognised' },
  nationality: { 'zh-CN': '国籍', en: 'nationality' },
  ethnicity: { 'zh-CN': '民族', en: 'ethnicity' },
  occupation: { 'zh-CN': '职业', en: 'occupation' },
  education: { 'zh-CN': '文化程度', en: 'education' },
  hukouAddress: { 'zh-CN': '常住户口地址', en: 'address of the household register' },
  phone: { 'zh-CN': '联系电话', en: 'telephone' },
  kinship: { 'zh-CN': '亲属关系声明', en: 'declaration of kinship' },
  photos: { 'zh-CN': '合影照片张数', en: 'number of joint photographs' },
  onlineCheck: { 'zh-CN': '联网核对结果', en: 'online check' },
  'onlineCheck.on': { 'zh-CN': '联网核对日期', en: 'day of the online check' },
  ...divorceLabels,
  ...laterLabels,
  ...funeralLabels,
};

/** 未婚, 离婚, 丧偶, 已婚. */
export const statusLabels: Readonly<Record<string, Label>> = {
  single: { 'zh-CN': '未婚', en: 'single' },
  divorced: { 'zh-CN': '离婚', en: 'divorced' },
  widowed: { 'zh-CN': '丧偶', en: 'widowed' },
  married: { 'zh-CN': '已婚', en: 'married' },
  undeclared: { 'zh-CN': '的婚姻状况未填', en: 'nothing' },
};

/** Which line of a list a path goes through (`terms.children.0.name`), in words. */
const lineWords: Readonly<Record<Locale, (number: number) => string>> = {
  'zh-CN': (number) => `第${number}项`,
  en: (number) => ` (item ${number})`,
};

/**
 * What the fact at a path (`man.birth`, `photos`, `terms.children.0.name`) is called; the path itself where it has no
 * name.
 */
export function fieldLabel(path: string, locale: Locale): string {
  const line = /\.(\d+)(?=\.|$)/.exec(path);
  const whole = line ? path.replace(line[0], '') : path;
  const field = whole.replace(/^(man|woman|applicant)\./, '');
  const label = field === whole ? (caseLabels[whole] ?? fieldLabels[whole]) : fieldLabels[field];
  if (!label) return path;
  return line
    ? label[locale].replace('{line}', lineWords[locale](Number(line[1]) + 1))
    : label[locale].replace('{line}', '');
}
