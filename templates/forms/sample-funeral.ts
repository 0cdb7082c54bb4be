import { plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { longestAddress, longestName } from './sample-people.ts';

type Texts = Readonly<Record<string, readonly [ordinary: string, extreme: string]>>;

const longHall = '重庆市石柱土家族自治县黄水国家森林公园殡仪服务站';
const longOffice = '重庆市石柱土家族自治县黄水镇人民政府民政和社会事务办公室';
const longNumber = '渝石柱丧补〔2026〕第000000123456789012号';
const mostMoney = '99999999.99';

const deceasedNumber = generateIdNumber({
  division: '500101',
  birth: plainDate('1948-06-21'),
  sex: 'female',
  sequence: 1,
});

const person: Texts = {
  'organiser.name': ['李明轩', `重庆市石柱土家族自治县冷水镇八龙村民委员会（${longestName}）`],
  'deceased.name': ['陈桂英', longestName],
  'deceased.idNumber': [deceasedNumber, deceasedNumber],
  'deceased.sex': ['女', '女'],
  'deceased.birth': ['1948年06月21日', '1948年06月21日'],
  'deceased.diedOn': ['2026年02月26日', '2026年02月26日'],
  formNumber: ['500103-2026-0001', longNumber],
  hallName: ['重庆市石桥铺殡仪馆', longHall],
  cremationNumber: ['渝中火2026-0318', longNumber],
  crematedOn: ['2026年02月28日', '2026年02月28日'],
  office: ['重庆市渝中区解放碑街道办事处', longOffice],
};

/** What the hall billed: 48 hours of storage, a better urn, an extra service. */
const sums: Readonly<Record<string, readonly [billed: string, waived: string, family: string]>> = {
  transport: ['160.00', '160.00', '0.00'],
  storage: ['288.00', '288.00', '0.00'],
  bag: ['60.00', '60.00', '0.00'],
  cremation: ['400.00', '400.00', '0.00'],
  urn: ['380.00', '200.00', '180.00'],
  others: ['200.00', '0.00', '200.00'],
  sum: ['1488.00', '1108.00', '380.00'],
};

const amounts: Texts = Object.fromEntries(
  Object.entries(sums).flatMap(([column, parts]) =>
    ['billed', 'waived', 'family'].map((part, index) => [
      `${column}.${part}`,
      [parts[index] ?? '', mostMoney] as const,
    ]),
  ),
);

/** Texts of the blanks of the funeral forms that mean something else on other forms. */
export const funeralFormTexts: Readonly<Record<string, Texts>> = {
  'funeral-application': {
    ...person,
    ...amounts,
    formName: ['重庆市困难群众丧葬补助申请表', '重庆市石柱土家族自治县困难群众丧葬补助申请表'],
    copy: ['第一联：街道（乡镇）存', '第三联：区县民政局存'],
    'deceased.address': ['重庆市渝中区解放碑街道民权路1号', longestAddress],
    'deceased.cause': ['正常死亡', '非正常死亡'],
    'deceased.paper': [
      '居民死亡医学证明（推断）书，编号500103-2026-00731',
      `居民死亡医学证明（推断）书，编号${longNumber}`,
    ],
    class: ['城市低保对象', '城镇“三无”（特困）人员'],
    classNumber: ['5001030312', longNumber],
    borneBy: ['没有其他单位承担', '工伤保险基金或者有关赔偿支付'],
    'organiser.relation': ['长子', '分散供养特困人员所在的村（居）民委员会'],
    'organiser.phone': ['023-63830000', '023-63830000转80001、13800000000'],
    opinion: [
      '经审核，死者死亡当日属于城市低保对象，同意按规定免除基本丧葬服务费。',
      '经审核，死者死亡当日属于城镇“三无”（特困）人员，同意按规定免除基本丧葬服务费。',
    ],
    acceptedOn: ['2026年02月27日', '2026年02月27日'],
    storedHours: ['48', '100000'],
    hotline: ['', mostMoney],
    hallOfficer: ['田维', longestName],
  },
  'funeral-need-notice': person,
  'funeral-refusal': { ...person, noticeNumber: ['500103-2026-0003', longNumber] },
  'funeral-computation': {
    ...person,
    billed: ['1488.00', mostMoney],
    counted: ['1108.00', mostMoney],
    cap: ['1500.00', '没有总限额'],
    hotline: ['0.00', mostMoney],
    waived: ['1108.00', mostMoney],
    family: ['380.00', mostMoney],
    document: [
      '渝民发〔2010〕2号《重庆市免除城乡困难群众基本丧葬服务费实施办法》',
      '渝民发〔2010〕2号《重庆市免除城乡困难群众基本丧葬服务费实施办法》；石柱土家族自治县惠民殡葬政策补充规定',
    ],
    waiverNumber: ['500103-2026-0002', longNumber],
    settledIn: ['2025年12月01日至2026年11月30日', '2025年12月01日至2026年11月30日'],
  },
  'funeral-duplicate-check': {
    ...person,
    result: [
      '本登记库中同一死者另有一份已审核盖章的申请表，请先后经办人员核对',
      '本登记库中同一死者已经享受过免除，不得重复享受',
    ],
  },
};

/** The lines of ordinary lists. */
export const funeralLines: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  lines: [
    ['普通殡葬车接运', '遗体接运费', '1件', '160.00', '160.00', '', '160.00', '160.00', '0.00'],
    ['普通冷藏柜存放', '遗体存放费', '48小时', '6.00', '288.00', '432.00', '288.00', '288.00', '0.00'],
    ['接运专用尸袋', '尸袋费', '1件', '60.00', '60.00', '', '60.00', '60.00', '0.00'],
    ['普通火化', '遗体火化费', '1件', '400.00', '400.00', '', '400.00', '400.00', '0.00'],
    ['骨灰盒（松鹤）', '骨灰盒', '1件', '380.00', '380.00', '200.00', '200.00', '200.00', '180.00'],
    ['告别厅（小）', '其他服务', '1件', '200.00', '200.00', '0.00', '0.00', '0.00', '200.00'],
  ].map(
    ([
      name = '',
      item = '',
      count = '',
      price = '',
      billed = '',
      cap = '',
      counted = '',
      waived = '',
      family = '',
    ]) => ({
      ...{ name, item, count, price, billed, cap, counted, waived, family },
      hotline: '0.00',
    }),
  ),
  entries: [{ stage: '已审核盖章，待殡仪馆办理', on: '2026年02月27日' }],
};

/** Texts of extreme lines. */
export const funeralListTexts: Readonly<Record<string, Texts>> = {
  lines: {
    name: ['', `豪华殡葬专用车接运（${longHall}，二十公里以内）`],
    item: ['', '遗体接运费（非普通档）'],
    count: ['', '100000件'],
    price: ['', mostMoney],
    billed: ['', mostMoney],
    cap: ['', mostMoney],
    counted: ['', mostMoney],
    hotline: ['', mostMoney],
    waived: ['', mostMoney],
    family: ['', mostMoney],
  },
  entries: {
    stage: ['', '已审核盖章，待殡仪馆办理'],
  },
};

/** How many lines the lists of an extreme sample have. */
export const mostFuneralLines: Readonly<Record<string, number>> = { lines: 60, entries: 30 };

/** Lines of lists that other forms have too, in words of a funeral. */
const reasons = [
  { text: '死者死亡当日不在册：身份已于2026年1月31日终止', basis: '渝民发〔2010〕2号', rule: 'T3' },
  { text: '丧葬由福利机构按政策负担，不重复免除', basis: '渝民发〔2010〕2号（市民政局现行办理口径）', rule: 'T4' },
];
export const funeralFormLines: Readonly<Record<string, typeof funeralLines>> = {
  'funeral-refusal': { reasons },
  'funeral-need-notice': {
    reasons: [
      { text: '缺少死亡证明原件和复印件', basis: '渝民发〔2010〕2号（市民政局现行办理口径）', rule: 'STEP-2' },
      { text: '未填写：丧事承办人联系电话', basis: '渝民发〔2010〕2号', rule: 'FORM' },
    ],
  },
};
