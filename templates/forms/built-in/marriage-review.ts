import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, byHand, gap, label, ofBoth, row, tableMargins, threeColumns } from './parts.ts';

/** F2 结婚登记审查处理表: photo, persons, papers, opinion, registration, signatures, remark. */
export const marriageReviews = [
  {
    form: 'marriage-review',
    from: plainDate('2003-10-01'),
    title: '结婚登记审查处理表',
    marginsMm: tableMargins,
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: threeColumns,
        rows: [
          row(38, label('照片（合影）'), { image: 'photo', span: 2, widthMm: 53, heightMm: 35 }),
          row(8, label('项目'), label('男方'), label('女方')),
          ofBoth(10, '申请人姓名', 'name'),
          ofBoth(8, '性别', 'sex'),
          ofBoth(8, '国籍', 'nationality'),
          ofBoth(8, '出生日期', 'birth'),
          ofBoth(8, '身份证件号', 'idNumber'),
          ofBoth(8, '民族', 'ethnicity'),
          ofBoth(8, '职业', 'occupation'),
          ofBoth(8, '文化程度', 'education'),
          ofBoth(8, '婚姻状况', 'status'),
          ofBoth(13, '常住户口所在地', 'hukouAddress', true),
          ofBoth(21, '提供证件材料', 'papers', true),
          across(13, '审查意见', 'opinion', 2),
          across(8, '登记日期', 'registeredOn', 2),
          across(8, '结婚证字号', 'number', 2),
          ofBoth(8, '结婚证印制号', 'printNumber'),
          across(8, '承办机关名称', 'office', 2),
          row(11, label('登记员签名'), { ...byHand, span: 2 }),
          row(18, label('当事人领证签名并按指纹'), byHand, byHand),
          across(13, '备注', 'remark', 2),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
