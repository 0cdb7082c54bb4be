import type { BillUnit, DeathCause, DeathPaperKind, OrganiserKind } from './application-schema.ts';
import type { Bearer, PersonClass } from './schema.ts';
import type { BillItem } from './table/schema.ts';

/** The words of forms and lists for what an application chooses. */
export const classWords: Readonly<Record<PersonClass, string>> = {
  D1: '城市低保对象',
  D2: '农村低保对象',
  D3: '城镇“三无”（特困）人员',
  D4: '农村五保（特困）对象',
  D5: '重点优抚对象',
  X1: '遗体（器官）捐献者',
  X2: '失独人员',
  X3: '其他困难人员',
};

export const bearerWords: Readonly<Record<Bearer, string>> = {
  none: '没有其他单位承担',
  'welfare-body': '福利机构按政策负担',
  'social-insurance': '社会保险机构按政策负担',
  'work-injury': '工伤保险基金或者有关赔偿支付',
};

export const causeWords: Readonly<Record<DeathCause, string>> = { normal: '正常死亡', unnatural: '非正常死亡' };

export const deathPaperWords: Readonly<Record<DeathPaperKind, string>> = {
  medical: '居民死亡医学证明（推断）书',
  police: '公安机关死亡证明',
  appraisal: '死亡鉴定书',
};

export const organiserWords: Readonly<Record<OrganiserKind, string>> = {
  relative: '亲属',
  'village-committee': '村（居）民委员会',
  institution: '供养机构',
};

export const itemWords: Readonly<Record<BillItem, string>> = {
  transport: '遗体接运费',
  storage: '遗体存放费',
  bag: '尸袋费',
  cremation: '遗体火化费',
  urn: '骨灰盒',
  coffin: '纸棺',
  'ash-keeping': '骨灰寄存费',
  other: '其他服务',
};

export const unitWords: Readonly<Record<BillUnit, string>> = {
  piece: '件',
  hour: '小时',
  day: '天',
  kilometre: '公里',
};
