import type { Locale } from './papers.ts';

/** What the facts of a funeral subsidy's form are called, for the finding that tells all that are missing. */
export const funeralLabels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'deceased.name': { 'zh-CN': '死者姓名', en: 'name of the deceased' },
  'deceased.address': { 'zh-CN': '死者户籍地址', en: 'address of the deceased' },
  'deceased.cause': { 'zh-CN': '死亡原因', en: 'cause of death' },
  'deceased.paper': { 'zh-CN': '死亡证明种类', en: 'kind of death certificate' },
  'deceased.paperNumber': { 'zh-CN': '死亡证明编号', en: 'number of the death certificate' },
  'organiser.kind': { 'zh-CN': '丧事承办人类别', en: 'kind of person in charge' },
  'organiser.name': { 'zh-CN': '丧事承办人姓名', en: 'name of the person in charge' },
  'organiser.relation': { 'zh-CN': '丧事承办人与死者关系', en: 'relation of the person in charge' },
  'organiser.body': { 'zh-CN': '承办单位名称', en: 'name of the committee or home in charge' },
  'organiser.idNumber': { 'zh-CN': '丧事承办人身份证号', en: 'identity number of the person in charge' },
  'organiser.phone': { 'zh-CN': '丧事承办人联系电话', en: 'telephone of the person in charge' },
  hallName: { 'zh-CN': '殡葬服务场所', en: 'the hall' },
  cremationNumber: { 'zh-CN': '火化证明编号', en: 'number of the cremation certificate' },
  hallOfficer: { 'zh-CN': '殡仪馆经办人', en: 'officer of the hall' },
};
