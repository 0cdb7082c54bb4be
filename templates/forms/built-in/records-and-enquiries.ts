import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, blank, gap, label, letterMargins, numberLine, pair, paragraph, row, sealed } from './parts.ts';

/** F15 婚姻登记记录证明: what was found, or that nothing was. */
export const recordProofs = [
  {
    form: 'record-proof',
    from: plainDate('2003-10-01'),
    title: '婚姻登记记录证明',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('proofNumber'),
      gap(4),
      paragraph('{applicant.name}，{applicant.sex}，{applicant.birth}出生，身份证件号：{applicant.idNumber|sentence}'),
      paragraph('查询范围：{searchedArea|sentence}', 2),
      paragraph('查询期间：{searchedFrom}至{searchedTo}。', 2),
      paragraph('经查询，{result|sentence}', 2),
      paragraph('本证明仅反映上述期间、上述范围内的婚姻登记记录情况。', 2),
      paragraph('用途：{purpose|sentence}', 2),
      gap(8),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** F17 婚姻登记档案查询登记表. */
export const archiveEnquiries = [
  {
    form: 'archive-enquiry',
    from: plainDate('2003-10-01'),
    title: '婚姻登记档案查询登记表',
    marginsMm: { top: 22, right: 20, bottom: 20, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('enquiryNumber'),
      gap(1),
      {
        kind: 'table',
        columns: [34, 51, 34, 51],
        rows: [
          pair(13, ['查询人姓名', 'applicant.name'], ['身份证件号', 'applicant.idNumber']),
          row(13, label('查询人身份'), blank('standing', { wrap: true }), label('查询日期'), blank('on')),
          { ...across(13, '单位和介绍信', 'authority', 3), when: 'authority' },
          across(18, '查询用途', 'purpose', 3),
          across(26, '查询内容', 'sought', 3),
          across(40, '查询结果', 'result', 3),
          { ...across(13, '提供复印件（份）', 'copies', 3), when: 'copies' },
          across(13, '承办机关名称', 'office', 3),
          across(13, '承办人', 'registrar', 3, false),
          row(20, label('查询人签名'), { text: '', span: 3 }),
          row(16, label('承办人签名'), { text: '', span: 3 }),
        ],
      },
      gap(3),
      {
        kind: 'paragraph',
        text: '查询人应当对查阅到的婚姻登记信息保密，不得用于查询用途以外的事项。',
        indentEm: 0,
        sizePt: 10.5,
      },
    ],
  },
] satisfies FormTemplate[];
