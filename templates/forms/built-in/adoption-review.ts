import type { FormTemplate } from '../template-file.ts';
import { sinceMeasures } from './adoption-establishment-parts.ts';
import { across, byHand, fourColumns, gap, label, pair, row, tableMargins } from './parts.ts';

/** 收养登记审查处理表, with the joint photograph. */
export const adoptionReviews = [
  {
    form: 'adoption-review',
    from: sinceMeasures,
    title: '收养登记审查处理表',
    marginsMm: tableMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      {
        kind: 'table',
        columns: fourColumns,
        rows: [
          row(38, label('合影照片'), { image: 'photo', widthMm: 53, heightMm: 35, span: 3 }),
          pair(9, ['被收养人姓名', 'child.name'], ['性别', 'child.sex']),
          pair(8.5, ['出生日期', 'child.birth'], ['身份证件号', 'child.idNumber']),
          across(8.5, '被收养人身份', 'child.standing', 3),
          pair(9, ['收养人（男方）', 'man.name'], ['身份证件号', 'man.idNumber']),
          pair(9, ['收养人（女方）', 'woman.name'], ['身份证件号', 'woman.idNumber']),
          across(9, '送养人', 'placers', 3),
          across(24, '收养人提供证件情况', 'adopterPapers', 3),
          across(24, '送养人提供证件情况', 'placerPapers', 3),
          across(14, '审查意见', 'opinion', 3),
          row(13, label('主要领导或者分管领导签名'), { ...byHand, span: 3 }),
          row(12, label('收养登记员签名'), { ...byHand, span: 3 }),
          pair(8.5, ['收养登记日期', 'registeredOn'], ['收养登记证字号', 'number']),
          pair(8.5, ['承办机关名称', 'office'], ['收养登记证印制号', 'printNumber']),
          row(15, label('当事人领证签名或者按指纹'), { ...byHand, span: 3 }),
          across(11, '备注', 'remark', 3),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
