import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { BlockOf, FormTemplate } from '../template-file.ts';
import { adoptionColumns, evidenceList, originalRows } from './adoption-parts.ts';
import {
  across,
  byHand,
  gap,
  label,
  letterMargins,
  numberLine,
  pair,
  paragraph,
  remedy,
  row,
  sealed,
} from './parts.ts';

/** The first day for which rules are known. */
const from = plainDate('1999-05-25');

/** 撤销收养登记申请书. */
export const adoptionRevocationApplications = [
  {
    form: 'adoption-revocation-application',
    from,
    title: '撤销收养登记申请书',
    marginsMm: { top: 20, right: 20, bottom: 16, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: adoptionColumns,
        rows: [
          pair(10, ['申请人', 'applicant.name'], ['身份证件号', 'applicant.idNumber']),
          pair(10, ['联系电话', 'applicant.phone'], ['申请人身份', 'standing']),
          across(10, '收养人', 'adopters', 3),
          pair(10, ['被收养人', 'child.name'], ['身份证件号', 'child.idNumber']),
          across(10, '送养人', 'placers', 3),
          ...originalRows(10),
        ],
      },
      gap(3),
      paragraph('上述收养登记系弄虚作假骗取。事实和理由：', 2),
      paragraph('{facts|sentence}', 1),
      { ...paragraph('证据材料：', 2), when: 'evidence' },
      evidenceList,
      paragraph('现申请撤销上述收养登记。以上内容真实，如有虚假，愿承担法律责任。', 3),
      { kind: 'signatures', labels: ['申请人签名、指纹：', '日期：{on}'], columns: 2, heightMm: 18 },
      { kind: 'line', text: '收养登记机关：{office}', sizePt: 10.5 },
    ],
  },
] satisfies FormTemplate[];

const addressed: BlockOf<'paragraph'> = { kind: 'paragraph', text: '{adopters}、{placers}：', indentEm: 0 };
const registration =
  '经调查，{adopters}于{original.registeredOn}在{original.office}办理的收养{child.name}的登记（收养登记证字号：{original.number}）有下列情形：';

/** 撤销收养登记告知书: before the decision, with the right to be heard. */
export const adoptionRevocationNotices = [
  {
    form: 'adoption-revocation-notice',
    from,
    title: '撤销收养登记告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      addressed,
      paragraph(registration, 2),
      paragraph('{facts|sentence}', 2),
      { ...paragraph('认定上述情形的证据：', 2), when: 'evidence' },
      evidenceList,
      paragraph(
        '本机关拟依法撤销上述收养登记，收缴收养登记证。你们可以在收到本告知书后向本机关陈述、申辩，并提交证据；逾期不提出的，不影响本机关依法作出决定。',
        3,
      ),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 关于撤销×××与×××收养登记的决定. */
export const adoptionRevocationDecisions = [
  {
    form: 'adoption-revocation-decision',
    from,
    title: '撤销收养登记决定书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(3),
      { ...paragraph('关于撤销{adopters}与{child.name}收养登记的决定'), bold: true },
      gap(2),
      numberLine('decisionNumber'),
      gap(4.4),
      addressed,
      paragraph(registration, 2),
      paragraph('被收养人{child.name}，身份证件号：{child.idNumber|sentence}', 2),
      paragraph('{facts|sentence}', 2),
      { ...paragraph('认定上述情形的证据：', 2), when: 'evidence' },
      evidenceList,
      paragraph('依照{basis}的规定，本机关决定：{decision|sentence}', 3),
      paragraph(remedy('决定书'), 3),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 收养登记证作废公告, where the certificate could not be collected; a copy goes into the file. */
export const adoptionCertificateVoids = [
  {
    form: 'adoption-certificate-void',
    from,
    title: '收养登记证作废公告',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(8),
      paragraph(
        '{adopters}与{child.name}于{original.registeredOn}在{original.office}办理的收养登记，已由本机关于{decidedOn}作出决定（{decisionNumber}）予以撤销。其收养登记证（字号：{original.number}）无法收缴，现公告作废。',
      ),
      gap(8),
      sealed(),
      gap(10),
      {
        kind: 'table',
        columns: [34, 124],
        rows: [row(12, label('张贴地点'), byHand), row(12, label('张贴人、日期'), byHand)],
      },
    ],
  },
] satisfies FormTemplate[];
