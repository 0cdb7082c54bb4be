import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { adoptionActForms } from '#core/domain/papers/adoption-act-forms.ts';
import { longestAddress, longestName, rarestName } from './sample-people.ts';

type Texts = Readonly<Record<string, readonly [ordinary: string, extreme: string]>>;

const child = generateIdNumber({ division: '500103', birth: plainDate('2015-04-01'), sex: 'female', sequence: 3 });
const father = generateIdNumber({ division: '500101', birth: plainDate('1990-08-12'), sex: 'male', sequence: 5 });
const mother = generateIdNumber({ division: '500101', birth: plainDate('1992-11-30'), sex: 'female', sequence: 5 });
const address = '重庆市万州区高笋塘街道白岩路100号附12号';
const manyPapers =
  '居民户口簿、居民身份证、收养登记证、解除收养关系协议、单人二寸近期免冠照片两张、公安机关出具的户籍证明';
const two = `${longestName}、${rarestName}`;

/** Sample texts of the blanks that only forms of adoptions have. */
export const adoptionActTexts: Texts = {
  'child.name': ['陈安安', rarestName],
  'child.sex': ['女', '女'],
  'child.birth': ['2015年04月01日', '2015年04月01日'],
  'child.idNumber': [child, child],
  'child.hukouAddress': ['重庆市渝中区解放碑街道民权路1号', longestAddress],
  'placer.name': ['赵国强', longestName],
  'placer.sex': ['男', '男'],
  'placer.birth': ['1990年08月12日', '1990年08月12日'],
  'placer.ethnicity': ['汉族', '维吾尔族'],
  'placer.idNumber': [father, father],
  'placer.hukouAddress': [address, longestAddress],
  'secondPlacer.name': ['孙丽华', rarestName],
  'secondPlacer.sex': ['女', '女'],
  'secondPlacer.birth': ['1992年11月30日', '1992年11月30日'],
  'secondPlacer.idNumber': [mother, mother],
  'secondPlacer.hukouAddress': [address, longestAddress],
  'adopter.phone': ['02363000000', '023-63000000转8001'],
  'secondAdopter.phone': ['02363000001', '023-63000000转8002'],
  'placer.phone': ['02358000000', '023-58000000转8001'],
  'secondPlacer.phone': ['02358000001', '023-58000000转8002'],
  'applicant.phone': ['02363000000', '023-63000000转8001'],
  adopters: ['李明轩、陈雨桐', two],
  placers: ['赵国强、孙丽华', '重庆市石柱土家族自治县儿童福利指导中心（重庆市石柱土家族自治县社会福利院）'],
  institution: ['', '重庆市石柱土家族自治县儿童福利指导中心（法定代表人和经办人见所附证件）'],
  applicants: ['李明轩、陈雨桐', two],
  terms: [
    '被收养人由送养人抚养；收养期间的生活费和教育费互不追偿',
    '被收养人由送养人抚养，收养人一次性补偿被收养人生活费和教育费三万元，于登记之日前付清；双方对收养期间支出的费用互不追偿，今后互不承担扶养、赡养义务，被收养人的户口在三十日内迁回送养人处',
  ],
  consentAge: ['八', '八'],
  childOpinion: ['同意解除，愿意回到父母身边', '同意解除收养登记，愿意回到亲生父母身边共同生活，以后还想去看望养父母'],
  adopterPapers: ['居民户口簿、居民身份证、收养登记证', manyPapers],
  placerPapers: ['居民户口簿、居民身份证', manyPapers],
  facts: [
    '收养人提供虚假的医院健康检查证明和单位证明，骗取收养登记，经公安机关查实',
    '收养人提供虚假的医院健康检查证明和单位证明，隐瞒患有医学上认为不应当收养子女的疾病，骗取收养登记，经公安机关查实。'.repeat(
      6,
    ),
  ],
  decidedOn: ['2026年03月02日', '2026年03月02日'],
  reissuedOn: ['2026年03月02日', '2026年03月02日'],
  printNumber: ['00012345', 'ABCD123456789012'],
  papers: ['居民户口簿、居民身份证、照片', manyPapers],
};

const originals: Texts = {
  'original.number': ['（2020）渝中收字00012', '（2020）渝石柱收字000123456789012'],
  'original.registeredOn': ['2020年05月20日', '2020年05月20日'],
  'original.office': ['重庆市渝中区民政局', '重庆市石柱土家族自治县民政局收养登记处'],
};

const ofForms: Readonly<Record<string, Texts>> = {
  'adoption-dissolution-application': {
    ...originals,
    reason: ['双方协商一致', '收养人身患重病无力继续抚养，双方协商一致解除收养关系并由送养人抚养'],
    grounds: [
      '收养人长期患病，无力继续抚养，与送养人协商一致',
      '收养人长期患病，家庭经济困难，无力继续抚养被收养人，被收养人与收养人共同生活期间关系不睦，经村民委员会和有关单位多次调解，各方协商一致解除收养关系',
    ],
  },
  'adoption-dissolution-review': {
    ...originals,
    number: ['（2026）渝中解字00001', '（2026）渝石柱解字00001'],
    grounds: [
      '收养人长期患病，无力继续抚养，与送养人协商一致',
      '收养人长期患病，家庭经济困难，无力继续抚养被收养人，被收养人与收养人共同生活期间关系不睦，经村民委员会和有关单位多次调解，各方协商一致解除收养关系',
    ],
  },
  'adoption-act-refusal': {
    'applicant.name': ['李明轩、陈雨桐', two],
    request: ['解除收养登记', '补领收养登记证（解除收养关系证明）'],
  },
  'adoption-revocation-application': {
    ...originals,
    standing: ['利害关系人', '发现骗取收养登记的单位（介绍信已附）'],
  },
  'adoption-revocation-notice': originals,
  'adoption-revocation-decision': {
    ...originals,
    basis: [
      '《中国公民收养子女登记办法》第十三条',
      '《中华人民共和国民法典》第一千一百一十三条、《中国公民收养子女登记办法》第十三条',
    ],
    decision: ['撤销上述收养登记，收缴收养登记证', '撤销上述收养登记，收缴收养登记证；无法收缴的，公告作废'],
  },
  'adoption-certificate-void': originals,
  'adoption-reissue-application': { ...originals, kind: ['收养登记证', '解除收养关系证明'] },
  'adoption-reissue-review': {
    ...originals,
    kind: ['收养登记证', '解除收养关系证明'],
    number: ['500103-2026-0001', '500103-2026-0001'],
  },
  'adoption-proof': {
    result: [
      '李明轩、陈雨桐于2020年05月20日在重庆市渝中区民政局办理收养陈安安的登记，收养登记证字号（2020）渝中收字00012',
      `${two}于2020年05月20日在重庆市石柱土家族自治县民政局收养登记处办理收养${rarestName}的登记；`.repeat(4),
    ],
    purpose: ['办理公证', '办理公证后在境外申请家庭团聚签证使用'],
  },
  'adoption-proof-review': {
    ...originals,
    result: [
      '查到收养登记档案1卷，收养关系存续',
      `${two}于2020年05月20日在重庆市石柱土家族自治县民政局收养登记处办理收养${rarestName}的登记；`.repeat(2),
    ],
    purpose: ['办理公证', '办理公证后在境外申请家庭团聚签证使用'],
    standing: ['收养人', '被收养人的监护人'],
  },
};

const longNumber = '渝石柱土家族自治县民收〔2026〕第000000123456789012号';
const ofOffice: Texts = {
  office: ['重庆市渝中区民政局', '重庆市石柱土家族自治县民政局收养登记处黄水国家森林公园便民服务点'],
  noticeNumber: ['500103-2026-0001', longNumber],
  decisionNumber: ['500103-2026-0001', longNumber],
  proofNumber: ['500103-2026-0001', longNumber],
};

/** Texts of blanks that mean something else on these forms. */
export const adoptionActFormTexts: Readonly<Record<string, Texts>> = Object.fromEntries(
  Object.keys(adoptionActForms).map((form) => [form, { ...ofOffice, ...ofForms[form] }]),
);

const evidence = [
  { text: '重庆市渝中区人民医院《情况说明》（渝中医函〔2026〕3号，2026年02月01日）' },
  { text: '收养人陈述笔录，2026年02月10日' },
  { text: '原收养登记档案' },
];

/** The lines of ordinary lists that other forms fill with words of marriages. */
export const adoptionActLines: Readonly<
  Record<string, Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>>
> = {
  'adoption-act-refusal': {
    reasons: [
      {
        text: '年满八周岁的被收养人不同意解除',
        basis: '民法典 第一千一百一十四条、第一千一百一十五条',
        rule: 'DIS-3',
      },
      { text: '送养人没有到场', basis: '中国公民收养子女登记办法（2023） 第十条', rule: 'DIS-7' },
    ],
  },
  'adoption-revocation-application': { evidence },
  'adoption-revocation-notice': { evidence },
  'adoption-revocation-decision': { evidence },
};
