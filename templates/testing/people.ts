import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { PersonOnForm } from '#core/domain/matters/marriage-registration/records.ts';

/** Invented people for samples and tests; the numbers are made by the check-digit rule and belong to nobody. */
export const mingxuan: PersonOnForm = {
  name: '李明轩',
  sex: '男',
  nationality: '中国',
  birth: plainDate('2003-03-10'),
  idNumber: '500103200303100017',
  ethnicity: '汉族',
  occupation: '专业技术人员',
  education: '大学本科',
  hukouAddress: '重庆市渝中区解放碑街道民权路1号',
  status: '未婚',
};

export const yutong: PersonOnForm = {
  name: '陈雨桐',
  sex: '女',
  nationality: '中国',
  birth: plainDate('2005-03-10'),
  idNumber: '500101200503100027',
  ethnicity: '土家族',
  occupation: '商业、服务业人员',
  education: '大学专科',
  hukouAddress: '重庆市万州区高笋塘街道白岩路100号附12号',
  status: '未婚',
};

/** A name of fifty code points, as long as the field of a system must hold. */
export const longestName =
  '阿卜杜热合曼·麦麦提明·吾斯曼江·艾合买提江·库尔班江·玉素甫江·买合木提江·依力哈木江·艾尔肯江尔';

/** Rare characters in a minority name, and the longest of addresses. */
export const rareMan: PersonOnForm = {
  ...mingxuan,
  name: '王䶮𬱖·阿卜杜拉',
  hukouAddress:
    '重庆市石柱土家族自治县冷水镇八龙村三组（原石柱县黄水区八龙乡八龙村第三村民小组）黄水国家森林公园管理处家属院2栋3单元12-4',
};
export const longWoman: PersonOnForm = { ...yutong, name: longestName };

/** A citizen of another country, with the name as the passport has it. */
export const foreigner: PersonOnForm = {
  name: 'MAXIMILIAN ALEXANDER VON HOHENSTEIN-RAPPERSWILL',
  sex: '男',
  nationality: '德国',
  birth: plainDate('1990-12-31'),
  idNumber: 'C01X00T47',
  ethnicity: '',
  occupation: '工程师',
  education: '研究生',
  hukouAddress: 'Musterstraße 12, 10115 Berlin',
  status: '离婚',
};
