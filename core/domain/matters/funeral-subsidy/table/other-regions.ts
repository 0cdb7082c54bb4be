import type { RegionTableInput } from './schema.ts';

const anyPlace = { death: 'any', cremation: 'any' } as const;

const hunanRow = {
  from: '2013-01-01',
  document: '湖南省免除城乡困难群众基本丧葬服务费规定（2013）',
  source: 'hunan2013',
} as const;

/** 湖南省: a paper coffin instead of the bag, no total; nobody who has a funeral grant of the state or an employer. */
export const hunan: RegionTableInput = {
  region: '430000',
  editions: [{ ...hunanRow, name: 'HUNAN-2013' }],
  classes: [
    { ...hunanRow, class: 'D1' },
    { ...hunanRow, class: 'D2' },
    { ...hunanRow, class: 'D3' },
    { ...hunanRow, class: 'D4' },
    { ...hunanRow, class: 'X3', inferred: true }, // 无名尸
  ],
  items: [
    { ...hunanRow, item: 'transport' },
    { ...hunanRow, item: 'storage', hours: 72 },
    { ...hunanRow, item: 'cremation' },
    { ...hunanRow, item: 'coffin' },
    { ...hunanRow, item: 'urn', cap: '200.00' },
  ],
  exclusions: [
    { ...hunanRow, bearer: 'social-insurance' },
    { ...hunanRow, bearer: 'work-injury', inferred: true },
  ],
  places: [
    { ...hunanRow, death: 'any', cremation: 'home', pay: 'direct' },
    { ...hunanRow, ...anyPlace, pay: 'reimburse' }, // died and cremated elsewhere: paid first, claimed at the home hall
  ],
  forms: [{ ...hunanRow, name: '湖南省城乡困难群众基本丧葬服务费免除申请表', copies: 2, inferred: true }],
};

const sichuanRow = { from: '2025-09-01', document: '四川省惠民殡葬政策（2025）', source: 'sichuan2025' } as const;

/** 四川省: every resident who dies and is cremated in the province; nothing outside it. */
export const sichuan: RegionTableInput = {
  region: '510000',
  editions: [{ ...sichuanRow, name: 'SICHUAN-2025' }],
  classes: [{ ...sichuanRow, class: 'ANYONE' }],
  items: [
    { ...sichuanRow, item: 'transport' },
    { ...sichuanRow, item: 'storage' },
    { ...sichuanRow, item: 'cremation' },
    { ...sichuanRow, item: 'ash-keeping' },
  ],
  places: [
    { ...sichuanRow, death: 'elsewhere', cremation: 'any', pay: 'no' },
    { ...sichuanRow, death: 'any', cremation: 'elsewhere', pay: 'no' },
    { ...sichuanRow, ...anyPlace, pay: 'direct' },
  ],
};

const wuhanRow = { from: '2024-01-01', document: '武汉市报销基本殡葬服务费规定', source: 'wuhan2024' } as const;

/** 武汉市: cremated elsewhere is claimed within three months of the receipt. Its items and caps were not found. */
export const wuhan: RegionTableInput = {
  region: '420100',
  editions: [{ ...wuhanRow, name: 'WUHAN-2024', inferred: true }],
  classes: [{ ...wuhanRow, class: 'ANYONE' }],
  places: [
    { ...wuhanRow, death: 'any', cremation: 'home', pay: 'direct' },
    { ...wuhanRow, death: 'any', cremation: 'region', pay: 'direct' },
    { ...wuhanRow, ...anyPlace, pay: 'reimburse' },
  ],
  deadlines: [{ ...wuhanRow, months: 3, start: 'receipt' }],
  forms: [{ ...wuhanRow, name: '武汉市报销基本殡葬服务费登记表', copies: 1, inferred: true }],
};

const huizhouRow = {
  from: '2025-06-01',
  document: '惠州市免除基本殡葬服务费规定（2025）',
  source: 'huizhou2025',
} as const;

/** 惠州市: every resident, at actual cost up to one total. Of its eight items the names were not found: ours are a reading. */
export const huizhou: RegionTableInput = {
  region: '441300',
  editions: [{ ...huizhouRow, name: 'HUIZHOU-2025' }],
  classes: [{ ...huizhouRow, class: 'ANYONE' }],
  items: (['transport', 'storage', 'bag', 'cremation', 'urn', 'coffin', 'ash-keeping'] as const).map((item) => ({
    ...huizhouRow,
    item,
    inferred: true,
  })),
  totalCaps: [{ ...huizhouRow, cap: '1780.00' }],
  places: [
    { ...huizhouRow, death: 'any', cremation: 'home', pay: 'direct' },
    { ...huizhouRow, death: 'any', cremation: 'region', pay: 'direct' },
    { ...huizhouRow, ...anyPlace, pay: 'reimburse' },
  ],
};

const linyiRow = { from: '2018-01-01', document: '临沂市惠民殡葬规定', source: 'linyi' } as const;

/** 临沂市: paid back on receipts; who died in the home county and was cremated elsewhere gets nothing. */
export const linyi: RegionTableInput = {
  region: '371300',
  editions: [{ ...linyiRow, name: 'LINYI', inferred: true }], // its first day was not found
  classes: [
    { ...linyiRow, class: 'D1' },
    { ...linyiRow, class: 'D2' },
    { ...linyiRow, class: 'D4' },
  ],
  items: [
    { ...linyiRow, item: 'transport' },
    { ...linyiRow, item: 'storage', hours: 72 },
    { ...linyiRow, item: 'cremation' },
    { ...linyiRow, item: 'ash-keeping' },
  ],
  places: [
    { ...linyiRow, death: 'any', cremation: 'home', pay: 'reimburse' },
    { ...linyiRow, death: 'home', cremation: 'any', pay: 'no' },
    { ...linyiRow, death: 'away', cremation: 'any', pay: 'reimburse' },
  ],
};
