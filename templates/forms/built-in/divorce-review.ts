import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, byHand, gap, label, ofBoth, pair, personRows, row, threeColumns } from './parts.ts';

/** The third column begins where the column of the second party does. */
const fourParts = [34, 68, 26, 42];

/** F11 离婚登记审查处理表, with a single photograph of each. */
export const divorceReviews = [
  {
    form: 'divorce-review',
    from: plainDate('2003-10-01'),
    title: '离婚登记审查处理表',
    marginsMm: { top: 13, right: 20, bottom: 12, left: 20 },
    blocks: [
      { kind: 'title', sizePt: 18 },
      gap(3),
      {
        kind: 'table',
        columns: threeColumns,
        rows: [
          row(
            51,
            label('照片（单人）'),
            { image: 'man.photo', widthMm: 35, heightMm: 49 },
            { image: 'woman.photo', widthMm: 35, heightMm: 49 },
          ),
          ...personRows({ name: 10, line: 7.6, address: 13 }),
          ofBoth(19, '提供证件材料', 'papers', true),
        ],
      },
      {
        kind: 'table',
        columns: fourParts,
        rows: [
          pair(8, ['结婚登记日期', 'marriage.registeredOn'], ['结婚证字号', 'marriage.number']),
          across(10, '离婚原因', 'divorceReason', 3),
          across(12, '审查意见', 'opinion', 3),
          pair(8, ['离婚登记日期', 'registeredOn'], ['离婚证字号', 'number']),
        ],
      },
      {
        kind: 'table',
        columns: threeColumns,
        rows: [
          ofBoth(8, '离婚证印制号', 'printNumber'),
          across(8, '承办机关名称', 'office', 2),
          row(11, label('登记员签名'), { ...byHand, span: 2 }),
          row(17, label('当事人领证签名并按指纹'), byHand, byHand),
          across(13, '备注', 'remark', 2),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
