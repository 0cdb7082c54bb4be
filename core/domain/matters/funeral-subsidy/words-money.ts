import type { SentenceTable } from '../../law/rule.ts';

/** The sentences about the bill and its limits; amounts in yuan. */
export const moneySentences = {
  'funeral.billUntold': ['没有填写殡仪馆收费明细', "The hall's bill was not entered"],
  'funeral.storageUntold': [
    '存放小时数和每小时单价应当都填写',
    'Enter both the hours of storage and the price of an hour',
  ],
  'funeral.itemsUnknown': [
    '当地的免除项目和限额没有录入标准表，不能计算金额',
    'The items and limits of this place are not in the table: no amount can be computed',
  ],
  'funeral.notCovered': [
    '收费中有{amount}元不属于当地的免除项目，由家属支付',
    '{amount} yuan of the bill are for items that this place does not cover',
  ],
  'funeral.storageOver': [
    '遗体存放只计{hours}小时，超出部分{amount}元由家属支付',
    'Storage counts for {hours} hours, the other {amount} yuan are for the family',
  ],
  'funeral.urnOver': [
    '骨灰盒只计{cap}元，超出部分{amount}元由家属支付',
    'The urn counts up to {cap} yuan, the other {amount} yuan are for the family',
  ],
  'funeral.overCap': [
    '合计超过每具遗体{cap}元的限额，超出部分{amount}元由家属支付',
    'The sum is over the limit of {cap} yuan for one body, the other {amount} yuan are for the family',
  ],
  'funeral.hotline': [
    '96000 接运费减免{amount}元，由殡仪馆承担',
    'Transport called by 96000: {amount} yuan are borne by the hall',
  ],
} as const satisfies SentenceTable;
