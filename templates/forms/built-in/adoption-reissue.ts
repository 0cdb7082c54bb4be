import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { adopterRows, adoptionColumns, childRows, officeSigns, originalRows, twoPersons } from './adoption-parts.ts';
import { across, byHand, gap, label, pair, paragraph, row, threeColumns } from './parts.ts';

/** The first day for which rules are known. */
const from = plainDate('1999-05-25');

/** 补领收养登记证、补领解除收养关系证明的申请书. */
export const adoptionReissueApplications = [
  {
    form: 'adoption-reissue-application',
    from,
    title: '补领收养登记证（解除收养关系证明）申请书',
    marginsMm: { top: 16, right: 20, bottom: 12, left: 20 },
    blocks: [
      { kind: 'title', sizePt: 18 },
      gap(4),
      { kind: 'table', columns: adoptionColumns, rows: [...childRows(9), ...originalRows(9)] },
      { kind: 'table', columns: threeColumns, rows: twoPersons('收养人', ['adopter', 'secondAdopter'], 8) },
      {
        kind: 'table',
        columns: adoptionColumns,
        rows: [
          pair(9, ['补领证件', 'kind'], ['补领原因', 'reason']),
          across(9, '申请人', 'applicants', 3),
          {
            ...pair(9, ['代理人姓名', 'agent.name'], ['身份证件号', 'agent.idNumber']),
            when: ['agent.name', 'agent.idNumber'],
          },
          { ...across(9, '委托证明', 'agent.proof', 3), when: 'agent.proof' },
        ],
      },
      {
        kind: 'group',
        frame: true,
        blocks: [
          paragraph(
            '上述收养（解除收养）登记依法办理，至今仍维持登记所记载的状况。现因{kind}{reason}，申请补领{kind}。以上声明完全真实，如有虚假，愿承担法律责任。',
          ),
          { kind: 'signatures', labels: ['申请人签名、指纹：', '申请人签名、指纹：'], columns: 2, heightMm: 18 },
          { kind: 'signatures', labels: ['收养登记员签名：', '日期：{on}'], columns: 2, heightMm: 15 },
        ],
      },
      gap(2),
      { kind: 'line', text: '收养登记机关：{office}', sizePt: 10.5 },
    ],
  },
] satisfies FormTemplate[];

/** 补发收养登记证、补发解除收养关系证明的审查处理表. */
export const adoptionReissueReviews = [
  {
    form: 'adoption-reissue-review',
    from,
    title: '补发收养登记证（解除收养关系证明）审查处理表',
    marginsMm: { top: 15, right: 20, bottom: 13, left: 20 },
    blocks: [
      { kind: 'title', sizePt: 18 },
      gap(3),
      {
        kind: 'table',
        columns: [34, 136],
        rows: [row(39, label('照片'), { image: 'photo', widthMm: 53, heightMm: 35 })],
      },
      {
        kind: 'table',
        columns: adoptionColumns,
        rows: [
          ...childRows(9),
          ...adopterRows(9),
          ...originalRows(9),
          pair(9, ['补发证件', 'kind'], ['补发原因', 'reason']),
          across(9, '申请人', 'applicants', 3),
          across(14, '提供证件材料', 'papers', 3),
          across(13, '审查意见', 'opinion', 3),
          ...officeSigns,
          pair(9, ['补发编号', 'number'], ['补发日期', 'reissuedOn']),
          pair(9, ['证件印制号', 'printNumber'], ['承办机关名称', 'office']),
          row(14, label('当事人领证签名或者按指纹'), { ...byHand, span: 3 }),
          across(13, '备注', 'remark', 3),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
