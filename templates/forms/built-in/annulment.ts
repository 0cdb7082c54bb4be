import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { BlockOf, FormTemplate } from '../template-file.ts';
import { across, addressee, gap, letterMargins, numberLine, pair, paragraph, remedy, sealed } from './parts.ts';

const evidence: BlockOf<'list'> = {
  kind: 'list',
  list: 'evidence',
  paragraphs: [{ text: '{index}. {text|sentence}', gapMm: 1 }],
};

const registration =
  '经审查，你们于{original.registeredOn}在{original.office}办理的婚姻登记（字号：{original.number}）有下列情形：';

/** 撤销婚姻登记告知书: before the decision, with the right to be heard. */
export const annulmentNotices = [
  {
    form: 'annulment-notice',
    from: plainDate('2003-10-01'),
    title: '撤销婚姻登记告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      addressee('man', '、'),
      addressee('woman', '：'),
      paragraph(registration, 2),
      paragraph('{grounds|sentence}', 2),
      { ...paragraph('认定上述情形的证据：', 2), when: 'evidence' },
      evidence,
      paragraph(
        '本机关拟依法撤销上述婚姻登记。你们可以在收到本告知书后向本机关陈述、申辩，并提交证据；逾期不提出的，不影响本机关依法作出决定。',
        3,
      ),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 撤销婚姻登记决定书. */
export const annulmentDecisions = [
  {
    form: 'annulment-decision',
    from: plainDate('2003-10-01'),
    title: '撤销婚姻登记决定书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('decisionNumber'),
      gap(4.4),
      addressee('man', '、'),
      addressee('woman', '：'),
      paragraph(registration, 2),
      paragraph('{grounds|sentence}', 2),
      { ...paragraph('认定上述情形的证据：', 2), when: 'evidence' },
      evidence,
      paragraph('本机关决定：{decision|sentence}', 3),
      paragraph(remedy('决定书'), 3),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 送达回证: who received which paper, how and when. */
export const annulmentServices = [
  {
    form: 'annulment-service',
    from: plainDate('2003-10-01'),
    title: '送达回证',
    marginsMm: { top: 26, right: 20, bottom: 20, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(8),
      {
        kind: 'table',
        columns: [34, 51, 34, 51],
        rows: [
          across(14, '送达文书', 'document', 3),
          across(14, '文书编号', 'documentNumber', 3),
          pair(14, ['受送达人', 'recipient.name'], ['身份证件号', 'recipient.idNumber']),
          pair(14, ['送达方式', 'how'], ['送达日期', 'servedOn']),
          across(14, '送达机关', 'office', 3),
          {
            heightMm: 28,
            cells: [
              { text: '受送达人签名并按指纹', label: true },
              { text: '', span: 3 },
            ],
          },
          {
            heightMm: 20,
            cells: [
              { text: '送达人签名', label: true },
              { text: '', span: 3 },
            ],
          },
          {
            heightMm: 24,
            cells: [
              { text: '见证人签名', label: true },
              { text: '', span: 3 },
            ],
          },
          across(32, '备注', 'note', 3),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
