import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { adoptionColumns, officeSigns, originalRows } from './adoption-parts.ts';
import { across, gap, letterMargins, numberLine, pair, paragraph, reasonList, remedy, sealed } from './parts.ts';

/** The first day for which rules are known. */
const from = plainDate('1999-05-25');

/** 收养登记证明: what the archive says of one adoption. */
export const adoptionProofs = [
  {
    form: 'adoption-proof',
    from,
    title: '收养登记证明',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('proofNumber'),
      gap(4),
      paragraph('应{applicant.name}（身份证件号：{applicant.idNumber}）的申请，经查阅本机关收养登记档案，证明如下：'),
      paragraph('{result|sentence}', 2),
      paragraph('本证明仅反映本机关档案所载的收养登记情况。用途：{purpose|sentence}', 2),
      gap(8),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 出具收养登记证明审查处理表. */
export const adoptionProofReviews = [
  {
    form: 'adoption-proof-review',
    from,
    title: '出具收养登记证明审查处理表',
    marginsMm: { top: 20, right: 20, bottom: 16, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('proofNumber'),
      gap(1),
      {
        kind: 'table',
        columns: adoptionColumns,
        rows: [
          pair(10, ['申请人', 'applicant.name'], ['性别', 'applicant.sex']),
          pair(10, ['出生日期', 'applicant.birth'], ['身份证件号', 'applicant.idNumber']),
          pair(10, ['联系电话', 'applicant.phone'], ['申请人身份', 'standing']),
          {
            ...pair(10, ['代理人姓名', 'agent.name'], ['身份证件号', 'agent.idNumber']),
            when: ['agent.name', 'agent.idNumber'],
          },
          pair(10, ['收养人', 'adopters'], ['被收养人', 'child.name']),
          ...originalRows(10),
          across(12, '用途', 'purpose', 3),
          across(14, '提供证件材料', 'papers', 3),
          across(34, '查档结果', 'result', 3),
          across(14, '审查意见', 'opinion', 3),
          ...officeSigns,
          pair(10, ['承办机关名称', 'office'], ['承办人', 'registrar']),
          across(10, '出具日期', 'on', 3),
        ],
      },
    ],
  },
] satisfies FormTemplate[];

/** 不予办理通知书 of every act on a registered adoption, to all who asked. */
export const adoptionActRefusals = [
  {
    form: 'adoption-act-refusal',
    from,
    title: '不予办理通知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      { kind: 'paragraph', text: '{applicant.name}：', indentEm: 0 },
      paragraph(
        '你（们）于{requestedOn}向本机关申请办理：{request|sentence}经审查，有下列情形，本机关依法不予办理。现将理由和依据告知如下：',
        2,
      ),
      reasonList,
      paragraph('提交的材料随本通知书退还。如上述情形消除，可以重新提出申请。', 4),
      paragraph(remedy('通知书')),
      gap(4),
      sealed(),
    ],
  },
] satisfies FormTemplate[];
