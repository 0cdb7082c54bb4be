import {
  evaluationTopicLabels,
  evaluationTopics,
  mustReportFindings,
  mustReportLabels,
} from '#core/domain/adoption-law/evaluation.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { adoptionForms } from '#core/domain/papers/adoption-forms.ts';
import { longestAddress, longestName } from './sample-people.ts';

type Texts = Readonly<Record<string, readonly [ordinary: string, extreme: string]>>;
type Lines = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const childNumber = generateIdNumber({
  division: '500103',
  birth: plainDate('2021-01-21'),
  sex: 'female',
  sequence: 3,
});
const placerNumber = generateIdNumber({
  division: '500103',
  birth: plainDate('1984-01-21'),
  sex: 'female',
  sequence: 8,
});
const longSentence = '经走访所在社区、工作单位和邻里，与本人陈述、户口簿以及原始记录所载内容相互印证，未发现不一致之处';

/** Texts of the blanks of an adoption to be registered; persons without one have those of the sample couple. */
const texts: Texts = {
  matter: ['收养登记', '收养登记'],
  receiptNumber: ['渝中收受〔2026〕1号', '渝石柱土家族自治县收受〔2026〕第000000123456789012号'],
  noticeNumber: ['渝中收告〔2026〕1号', '渝石柱土家族自治县收告〔2026〕第000000123456789012号'],
  number: ['（2026）渝中收字00012', '（2026）渝石柱土家族自治县收字00012'],
  printNumber: ['00012345', 'ABCD123456789012'],
  'child.name': ['沈念安', longestName],
  'child.sex': ['女', '女'],
  'child.birth': ['2021年01月21日', '2021年01月21日'],
  'child.idNumber': [childNumber, childNumber],
  'child.ethnicity': ['汉族', '维吾尔族'],
  'child.health': ['健康', `残疾（多重残疾，二级；残疾证号${childNumber}42）`],
  'child.address': ['重庆市渝中区大溪沟街道人和街2号', longestAddress],
  'child.standing': ['福利机构抚养的查找不到生父母的未成年人', '生父母均不具备完全民事行为能力的未成年人'],
  'child.nameAfter': ['李念安', longestName],
  'child.institution': ['重庆市渝中区儿童福利院', '重庆市石柱土家族自治县未成年人救助保护中心（儿童福利院）'],
  'child.enteredOn': ['2021年01月26日', '2021年01月26日'],
  'child.found': [
    '2021年01月23日，重庆市渝中区大溪沟街道人和街口',
    `2021年01月23日，${longestAddress}，捡拾人${longestName}`,
  ],
  childOpinion: ['', `愿意。${longSentence}`],
  'child.age': ['约五岁', '2021年01月21日出生（年龄由医疗机构推定）'],
  ...Object.fromEntries(
    (['man', 'woman'] as const).flatMap((who) => [
      [`${who}.employer`, ['重庆市渝中区第一中学', '重庆市石柱土家族自治县黄水国家森林公园管理处']],
      [`${who}.health`, ['健康', '患有不影响抚养教育被收养人的其他疾病']],
      [`${who}.address`, ['重庆市渝中区解放碑街道民权路1号', longestAddress]],
      [`${who}.phone`, ['023-00000000', '023-00000000转0000']],
    ]),
  ),
  livingChildren: ['0名', '1名'],
  yearlyIncome: ['180000.00元', '999999999.99元'],
  reason: ['婚后多年没有子女，愿意抚育一名孩子', `${longSentence}，愿意抚育一名孩子`],
  otherMatters: ['', `要求保守收养秘密。${longSentence}`],
  'placer.name': ['重庆市渝中区儿童福利院', longestName],
  'placer.idNumber': ['', placerNumber],
  'placer.relation': ['非亲属', '生母'],
  'placer.phone': ['023-00000001', '023-00000001'],
  'placer.address': ['重庆市渝中区大溪沟街道人和街2号', longestAddress],
  'placer.handler': ['吴晓莉（社会工作科科长）', `${longestName}（社会工作和涉外送养工作科副科长）`],
  'placer.legalRepresentative': ['郑文海', longestName],
  'placer.opinion': ['同意送养', `同意送养。${longSentence}`],
  'placer.secondName': ['', longestName],
  'placer.secondIdNumber': ['', placerNumber],
  placers: ['重庆市渝中区儿童福利院', `${longestName}、${longestName}`],
  adopters: ['李明轩、陈雨桐', `${longestName}、${longestName}`],
  adopterPapers: [
    '收养登记申请书、居民户口簿和居民身份证、婚姻状况和抚养教育能力证明、子女情况声明、健康检查证明、生育情况证明、结婚证、收养评估报告',
    '收养登记申请书、收养人的居民户口簿和居民身份证、收养人的婚姻状况和抚养教育能力证明、收养人的子女情况声明、县级以上医疗机构出具的收养人健康检查证明、经常居住地卫生健康主管部门出具的生育情况证明、公安机关出具的捡拾弃婴、儿童报案证明、结婚证、离婚证等婚姻状况材料或者单身声明、夫妻一方不能到场的委托书、收养协议、收养评估报告',
  ],
  placerPapers: [
    '负责人身份证件、入院原始记录、报案证明、户口簿、健康检查证明、寻亲公告报样',
    '送养人的居民户口簿和居民身份证、其他有抚养义务的人同意送养的书面意见、福利机构接收弃婴、孤儿入院的原始记录、公安机关出具的报案证明、孤儿父母死亡或者宣告死亡的证明、实际承担监护责任的证明、生父母有特殊困难无力抚养的声明、公安机关出具或者经过公证的亲属关系证明、被收养人残疾证明、健康检查证明',
  ],
  opinion: ['符合收养条件，准予登记', `符合收养条件，准予登记。${longSentence}`],
  remark: ['', `要求保守收养秘密。${longSentence}`],
  acceptedOn: ['2026年03月02日', '2026年03月02日'],
  dueOn: ['2026年04月01日', '2026年04月01日'],
  requestedOn: ['2026年03月02日', '2026年03月02日'],
  noticeFollows: [
    '登记前应当公告查找生父母满六十日，公告期间不计算在办理期限内',
    `登记前应当公告查找生父母满六十日，公告期间不计算在办理期限内。${longSentence}`,
  ],
  evaluationFollows: [
    '本机关将依法进行收养评估，评估期间不计算在办理期限内',
    `本机关将依法进行收养评估，评估期间不计算在办理期限内。${longSentence}`,
  ],
  'party.standing': ['收养人', '被收养人的外祖父母（实际承担监护职责的人）'],
  toAdopter: ['本人', '丈夫的堂兄弟姐妹的配偶'],
  toPlacer: ['非亲属', '三代以内旁系同辈血亲'],
  toChild: ['非亲属', '三代以内旁系同辈血亲的子女'],
  place: ['收养登记室', longestAddress],
  by: ['周晓琳', longestName],
  recorder: ['何静', longestName],
  account: ['该夫妻为人和善，邻里关系好，经常照料亲友家的孩子', `${longSentence}。`.repeat(12)],
  evaluator: [
    '本机关工作人员周晓琳、何静',
    `受本机关委托的重庆市石柱土家族自治县社会工作服务中心（${longestName}、${longestName}）`,
  ],
  result: [
    '收养申请人具备抚养、教育和保护被收养人的能力',
    `收养申请人具备抚养、教育和保护被收养人的能力。${longSentence}`,
  ],
  mustReportNote: ['', `${longSentence}。`.repeat(3)],
  reportedTo: ['', '重庆市石柱土家族自治县民政局社会救助和儿童福利科'],
  reportedToOn: ['', '2026年03月02日'],
  foundPlace: ['重庆市渝中区大溪沟街道人和街口', longestAddress],
  finder: ['王建国', longestName],
  features: ['左耳后有一颗红痣', longSentence],
  clothes: ['粉色棉衣、白色包被', longSentence],
  belongings: ['奶瓶一个、写有出生日期的纸条一张', longSentence],
  contact: ['重庆市渝中区民政局', '重庆市石柱土家族自治县民政局社会救助和儿童福利科'],
  contactPerson: ['周晓琳', longestName],
  phone: ['023-00000002', '023-00000002转0000'],
  address: ['重庆市渝中区和平路211号', longestAddress],
  text: ['居民户口簿和居民身份证', `${longSentence}，需要补正`],
  topic: ['收养动机', '共同生活家庭成员意见'],
  found: ['无', '有'],
  question: [
    '您是否自愿收养？',
    '您是否清楚收养关系成立以后的权利和义务，有没有受到欺骗、胁迫，有没有收取或者支付财物？',
  ],
  answer: ['自愿。', `是的，我清楚，也是自愿的。${longSentence}。`],
};

/** The same texts for every form of an adoption to be registered. */
export const adoptionFormTexts: Readonly<Record<string, Texts>> = Object.fromEntries(
  Object.keys(adoptionForms).map((form) => [form, texts]),
);

const reasons = [
  {
    text: '缺少县级以上医疗机构出具的收养人健康检查证明（A5）',
    basis: '中国公民收养子女登记办法（2023） 第六条',
    rule: 'A5',
  },
  { text: '无配偶者收养异性子女的年龄应当相差四十周岁以上', basis: '民法典 第一千一百零二条', rule: 'R16' },
];

/** The lines of the lists of an ordinary record, by form. */
export const adoptionLines: Readonly<Record<string, Lines>> = {
  'adoption-receipt': {
    papers: [
      '收养登记申请书（A1）',
      '收养人的居民户口簿和居民身份证（A2）',
      '县级以上医疗机构出具的收养人健康检查证明（A5）',
      '公安机关出具的报案证明（P4）',
    ].map((text) => ({ text })),
  },
  'adoption-supplement': { reasons },
  'adoption-refusal': { reasons },
  'adoption-questioning': {
    questions: [
      { question: '您与被收养人是什么关系？', answer: '没有亲属关系。' },
      { question: '您是否自愿收养？', answer: '自愿。' },
      { question: '有没有受到欺骗、胁迫，有没有收取或者支付财物？', answer: '没有。' },
    ],
  },
  'adoption-evaluation-notice': {
    topics: evaluationTopics.map((topic) => ({ text: evaluationTopicLabels[topic]['zh-CN'] })),
  },
  'adoption-evaluation': {
    contents: evaluationTopics.map((topic) => ({
      topic: evaluationTopicLabels[topic]['zh-CN'],
      text: '经走访核实，情况良好',
    })),
    findings: mustReportFindings.map((finding) => ({ text: mustReportLabels[finding]['zh-CN'], found: '无' })),
  },
};
