import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import {
  across,
  byHand,
  gap,
  label,
  ofBoth,
  officeUnder,
  pair,
  paragraph,
  personRows,
  row,
  threeColumns,
} from './parts.ts';

/** F13 申请补领婚姻登记证声明书. */
export const reissueDeclarations = [
  {
    form: 'reissue-declaration',
    from: plainDate('2003-10-01'),
    title: '申请补领婚姻登记证声明书',
    marginsMm: { top: 18, right: 20, bottom: 11, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: threeColumns,
        rows: [...personRows({ name: 10, line: 8.5, address: 13 }), across(9, '申请人', 'applicant', 2, false)],
      },
      {
        kind: 'table',
        columns: [34, 68, 26, 42],
        rows: [
          {
            ...pair(9, ['代理人姓名', 'agent.name'], ['身份证件号', 'agent.idNumber']),
            when: ['agent.name', 'agent.idNumber'],
          },
          { ...across(10, '委托证明', 'agent.proof', 3), when: 'agent.proof' },
        ],
      },
      {
        kind: 'group',
        frame: true,
        reachMm: 134,
        blocks: [
          {
            kind: 'paragraph',
            text: '本人与对方于{original.registeredOn}在{original.office}办理婚姻登记，领取{kind}。本人与对方至今仍维持该登记所记载的婚姻状况。现因{kind}{reason}，申请补领{kind}。',
          },
          paragraph('本人上述声明完全真实，如有虚假，愿承担法律责任。'),
          gap(4),
          {
            kind: 'signatures',
            labels: ['声明人签名、指纹：', '声明人签名、指纹：'],
            columns: 2,
            heightMm: 20,
          },
          { kind: 'signatures', labels: ['监誓人签名：', '日期：{on}'], columns: 2, heightMm: 17 },
        ],
      },
      gap(2),
      officeUnder(),
    ],
  },
] satisfies FormTemplate[];

/** F14 补发婚姻登记证审查处理表: a joint photograph for a marriage certificate, single ones for a divorce certificate. */
export const reissueReviews = [
  {
    form: 'reissue-review',
    from: plainDate('2003-10-01'),
    title: '补发婚姻登记证审查处理表',
    marginsMm: { top: 13, right: 20, bottom: 12, left: 20 },
    blocks: [
      { kind: 'title', sizePt: 18 },
      gap(3),
      {
        kind: 'table',
        columns: threeColumns,
        rows: [
          {
            ...row(37, label('照片（合影）'), { image: 'photo', span: 2, widthMm: 53, heightMm: 35 }),
            when: 'photo',
          },
          {
            ...row(
              51,
              label('照片（单人）'),
              { image: 'man.photo', widthMm: 35, heightMm: 49 },
              { image: 'woman.photo', widthMm: 35, heightMm: 49 },
            ),
            when: ['man.photo', 'woman.photo'],
            unless: 'photo',
          },
          {
            ...row(45, label('照片'), { ...byHand, span: 2 }),
            unless: ['photo', 'man.photo', 'woman.photo'],
          },
          ...personRows({ name: 10, line: 7.6, address: 13 }),
          ofBoth(17, '提供证件材料', 'papers', true),
        ],
      },
      {
        kind: 'table',
        columns: [34, 68, 26, 42],
        rows: [
          pair(8, ['原登记日期', 'original.registeredOn'], ['原字号', 'original.number']),
          across(8.5, '原登记机关', 'original.office', 3),
          pair(8, ['补发证件', 'kind'], ['补发原因', 'reason']),
          across(11, '审查意见', 'opinion', 3),
          pair(8, ['登记日期', 'registeredOn'], ['补发字号', 'number']),
        ],
      },
      {
        kind: 'table',
        columns: threeColumns,
        rows: [
          ofBoth(8, '证件印制号', 'printNumber'),
          across(8, '承办机关名称', 'office', 2),
          row(11, label('登记员签名'), { ...byHand, span: 2 }),
          row(14, label('当事人领证签名并按指纹'), byHand, byHand),
          across(13, '备注', 'remark', 2),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
