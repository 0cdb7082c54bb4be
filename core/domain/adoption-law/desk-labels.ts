type Label = Readonly<Record<'zh-CN' | 'en', string>>;

/** What is typed of any person of an adoption. */
const personFields: Readonly<Record<string, Label>> = {
  kind: { 'zh-CN': '身份类别', en: 'kind of person' },
  name: { 'zh-CN': '姓名', en: 'name' },
  sex: { 'zh-CN': '性别', en: 'sex' },
  birth: { 'zh-CN': '出生日期', en: 'date of birth' },
  idNumber: { 'zh-CN': '身份证件号', en: 'identity number' },
  present: { 'zh-CN': '是否到场', en: 'whether present' },
};

const ofPerson = (path: string, person: Label): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    Object.entries(personFields).map(([field, label]) => [
      `${path}.${field}`,
      { 'zh-CN': `${person['zh-CN']}${label['zh-CN']}`, en: `${person.en}: ${label.en}` },
    ]),
  );

/** What the facts are called that the desk asks for and no rule of the law reads; a path without the line of its person. */
export const deskFieldLabels: Readonly<Record<string, Label>> = {
  ...ofPerson('child', { 'zh-CN': '被收养人', en: 'the child' }),
  ...ofPerson('adopters', { 'zh-CN': '收养人', en: 'the adopter' }),
  ...ofPerson('placer.persons', { 'zh-CN': '送养人', en: 'the placer' }),
  mode: { 'zh-CN': '收养方式', en: 'who adopts' },
  'placer.persons': { 'zh-CN': '送养人', en: 'the placer' },
  'placer.institution.name': { 'zh-CN': '送养机构名称', en: 'name of the placing institution' },
  'placer.institution.handlerName': { 'zh-CN': '送养机构经办人', en: 'handler of the placing institution' },
  'child.foundOn': { 'zh-CN': '捡拾时间', en: 'day of the finding' },
  'child.foundPlace': { 'zh-CN': '捡拾地点', en: 'place of the finding' },
  'evaluation.by': { 'zh-CN': '收养评估实施方', en: 'who evaluated' },
  'evaluation.staff': { 'zh-CN': '收养评估人员', en: 'the evaluating staff' },
  'evaluation.thirdParty': { 'zh-CN': '受委托的评估机构', en: 'the commissioned third party' },
  // The plain names of a person's facts, where a sentence names the person itself.
  ...personFields,
};

/** Who sentences speak of, besides the adopters. */
export const deskPersons: Readonly<Record<string, Label>> = {
  child: { 'zh-CN': '被收养人', en: 'the child' },
  placer: { 'zh-CN': '送养人', en: 'the placer' },
  'first-placer': { 'zh-CN': '送养人（第一人）', en: 'the first placer' },
  'second-placer': { 'zh-CN': '送养人（第二人）', en: 'the second placer' },
};
