import { actLabels, standingLabels } from './act-labels.ts';
import { categories } from './categories.ts';
import { deskFieldLabels, deskPersons } from './desk-labels.ts';
import { mustReportFindings, mustReportLabels } from './evaluation.ts';
import { adoptionPapers } from './papers.ts';

type Locale = 'zh-CN' | 'en';
type Label = Readonly<Record<Locale, string>>;

/** What a fact of an adoption is called; a path without the line of its adopter. */
const fieldLabels: Readonly<Record<string, Label>> = {
  ...actLabels,
  category: { 'zh-CN': '收养类别', en: 'category of the adoption' },
  'child.birth': { 'zh-CN': '被收养人出生日期', en: "the child's date of birth" },
  'child.sex': { 'zh-CN': '被收养人性别', en: "the child's sex" },
  'child.consents': { 'zh-CN': '被收养人的意见', en: "the child's own opinion" },
  'child.division': { 'zh-CN': '决定管辖的地点', en: 'the place that decides which office may act' },
  adopters: { 'zh-CN': '收养人', en: 'the adopters' },
  'adopters.sex': { 'zh-CN': '收养人性别', en: "the adopter's sex" },
  'adopters.birth': { 'zh-CN': '收养人出生日期', en: "the adopter's date of birth" },
  'adopters.healthy': { 'zh-CN': '收养人健康情况', en: "the adopter's health" },
  'adopters.record': { 'zh-CN': '收养人违法犯罪记录情况', en: "the adopter's record" },
  'adopters.able': { 'zh-CN': '收养人抚养教育能力', en: "the adopter's ability to bring up a child" },
  married: { 'zh-CN': '收养人婚姻状况', en: "the adopter's marital status" },
  spouseJoins: { 'zh-CN': '配偶是否共同收养', en: 'whether the spouse adopts too' },
  livingChildren: { 'zh-CN': '收养人现有子女数', en: 'how many children the adopter has' },
  'sender.bothParents': { 'zh-CN': '生父母是否共同送养', en: 'whether both birth parents place the child' },
  'sender.otherParentUnknown': {
    'zh-CN': '生父母另一方是否不明、查找不到或者死亡',
    en: 'whether the other birth parent is unknown, untraceable or dead',
  },
  'sender.bothLackCapacity': {
    'zh-CN': '生父母是否均不具备完全民事行为能力',
    en: 'whether both birth parents lack full capacity',
  },
  'sender.mayEndanger': {
    'zh-CN': '生父母是否可能严重危害被收养人',
    en: 'whether the birth parents may seriously endanger the child',
  },
  'sender.supportersConsent': {
    'zh-CN': '有抚养义务的人是否同意送养',
    en: 'whether those who must support the child consent',
  },
  notice: { 'zh-CN': '寻亲公告', en: 'the notice looking for the birth parents' },
  'notice.published': { 'zh-CN': '公告日期', en: 'day of the notice' },
  'notice.claimed': { 'zh-CN': '公告后有无人认领', en: 'whether anybody claimed the child' },
  evaluation: { 'zh-CN': '收养评估', en: 'the evaluation' },
  'evaluation.consented': { 'zh-CN': '同意接受收养评估的日期', en: 'day of agreeing to be evaluated' },
  'evaluation.reported': { 'zh-CN': '收养评估报告日期', en: 'day of the evaluation report' },
  papers: { 'zh-CN': '已提交的材料', en: 'the papers shown' },
  adoptersAgree: { 'zh-CN': '收养人是否同意解除', en: 'whether the adopters agree to the dissolution' },
  senderAgrees: { 'zh-CN': '送养人是否同意解除', en: 'whether the placer agrees to the dissolution' },
  certificateShown: { 'zh-CN': '是否出示收养登记证', en: 'whether the adoption certificate is shown' },
};

const persons: Readonly<Record<string, Label>> = {
  adopter: { 'zh-CN': '收养人', en: 'the adopter' },
  male: { 'zh-CN': '收养人（男方）', en: 'the adopting husband' },
  female: { 'zh-CN': '收养人（女方）', en: 'the adopting wife' },
  first: { 'zh-CN': '收养人（第一人）', en: 'the first adopter' },
  second: { 'zh-CN': '收养人（第二人）', en: 'the second adopter' },
};

/** What the fact of an adoption at a path (`adopters.0.birth`) is called; the path itself where it has no name. */
export function adoptionFieldLabel(path: string, locale: Locale): string {
  const line = /\.(\d+)(?=\.|$)/.exec(path)?.[1];
  const name = path.replace(/\.\d+/, '');
  const label = (fieldLabels[name] ?? deskFieldLabels[name])?.[locale];
  if (label === undefined || line === undefined) return label ?? path;
  const number = Number(line) + 1;
  return locale === 'zh-CN' ? `第${number}位${label}` : `${label} (person ${number})`;
}

function paperText(value: string, locale: Locale): string {
  const [code, row] = value.split('#');
  const label = adoptionPapers.filter((paper) => paper.code === code)[Number(row)]?.[locale];
  return label ? `${label}（${code}）` : value;
}

type Format = (value: string, locale: Locale) => string;

/** Formats of the sentences about adoptions: `{fields|adoptionFields}`, `{who|adopter}`, `{who|adoptionRole}`, `{category|adoptionCategory}`. */
export const adoptionFormats: Readonly<Record<string, Format>> = {
  adoptionFields: (value, locale) =>
    value
      .split(',')
      .map((path) => adoptionFieldLabel(path, locale))
      .join(locale === 'zh-CN' ? '、' : ', '),
  adoptionRole: (value, locale) => standingLabels[value]?.[locale] ?? value,
  adopter: (value, locale) => (persons[value] ?? deskPersons[value])?.[locale] ?? value,
  adoptionCategory: (value, locale) => categories.find(({ code }) => String(code) === value)?.[locale] ?? value,
  adoptionPaper: paperText,
  mustReport: (value, locale) =>
    value
      .split(',')
      .map((found) => mustReportFindings.find((one) => one === found))
      .flatMap((found) => (found ? [mustReportLabels[found][locale]] : []))
      .join(locale === 'zh-CN' ? '；' : '; '),
};
