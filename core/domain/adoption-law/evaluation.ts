/** What an evaluation looks at (收养评估办法 第八条), in the order of the article. */
export const evaluationTopics = [
  'motive',
  'character',
  'education',
  'health',
  'means',
  'family',
  'household',
  'plan',
  'neighbours',
  'community',
  'together',
] as const;
export type EvaluationTopic = (typeof evaluationTopics)[number];

type Label = Readonly<Record<'zh-CN' | 'en', string>>;

/** The topics as the record of the evaluation prints them. */
export const evaluationTopicLabels: Readonly<Record<EvaluationTopic, Label>> = {
  motive: { 'zh-CN': '收养动机', en: 'motive' },
  character: { 'zh-CN': '道德品行', en: 'character' },
  education: { 'zh-CN': '受教育程度', en: 'education' },
  health: { 'zh-CN': '健康状况', en: 'health' },
  means: { 'zh-CN': '经济及住房条件', en: 'means and housing' },
  family: { 'zh-CN': '婚姻家庭关系', en: 'marriage and family' },
  household: { 'zh-CN': '共同生活家庭成员意见', en: 'opinion of those who live with them' },
  plan: { 'zh-CN': '抚育计划', en: 'plan of upbringing' },
  neighbours: { 'zh-CN': '邻里关系', en: 'neighbours' },
  community: { 'zh-CN': '社区环境', en: 'community' },
  together: { 'zh-CN': '与被收养人融合情况', en: 'living together with the child' },
};

/** What the team must report to the civil-affairs office (收养评估办法 第十一条), findings 1 to 9. */
export const mustReportFindings = [
  'fraud',
  'illegal-organisation',
  'harm-to-minors',
  'domestic-violence',
  'crime',
  'disease',
  'drugs',
  'harm-while-together',
  'other',
] as const;
export type MustReportFinding = (typeof mustReportFindings)[number];

/** The findings as the record prints them. */
export const mustReportLabels: Readonly<Record<MustReportFinding, Label>> = {
  fraud: { 'zh-CN': '弄虚作假', en: 'fraud' },
  'illegal-organisation': {
    'zh-CN': '参加非法组织、邪教组织',
    en: 'membership in an illegal organisation or cult',
  },
  'harm-to-minors': {
    'zh-CN': '买卖、性侵、虐待、遗弃、非法送养未成年人及其他侵犯未成年人身心健康',
    en: 'trafficking, sexual abuse, abuse, abandonment or illegal placing of minors',
  },
  'domestic-violence': { 'zh-CN': '持续性、经常性的家庭暴力', en: 'lasting domestic violence' },
  crime: { 'zh-CN': '故意犯罪并被判处有期徒刑以上刑罚', en: 'an intentional crime with a prison sentence' },
  disease: {
    'zh-CN': '患精神类疾病、传染性疾病、重度残疾或者智力残疾、重大疾病',
    en: 'a mental, infectious or major disease, or a severe disability',
  },
  drugs: { 'zh-CN': '吸毒、酗酒、赌博、嫖娼等恶习', en: 'drugs, drinking, gambling or prostitution' },
  'harm-while-together': {
    'zh-CN': '融合期间故意侵害被收养人',
    en: 'harm done to the child while living together',
  },
  other: { 'zh-CN': '其他不利于未成年人身心健康成长的行为', en: 'other conduct that harms a child' },
};

/** How many of the office's own staff an evaluation needs (收养评估办法 第六条). */
export const evaluationTeam = 2;
