import { adoptionDays } from '#core/domain/adoption-law/law-days.ts';
import type { FormTemplate } from '../template-file.ts';
import { askedColumns, askedRows, sinceMeasures } from './adoption-establishment-parts.ts';
import { blank, gap, label, letterMargins, pair, paragraph, row } from './parts.ts';

/** 收养登记询问笔录: one person, asked alone, who signs. */
export const adoptionQuestionings = [
  {
    form: 'adoption-questioning',
    from: sinceMeasures,
    title: '询问笔录',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: askedColumns,
        rows: [
          pair(10, ['被询问人', 'party.name'], ['性别', 'party.sex']),
          pair(10, ['身份', 'party.standing'], ['身份证件号', 'party.idNumber']),
          ...askedRows(10),
        ],
      },
      gap(2),
      paragraph('因办理{matter}，询问人在没有其他当事人在场的情况下询问被询问人，已经告知应当如实回答。', 2),
      {
        kind: 'list',
        list: 'questions',
        paragraphs: [
          { text: '{index}. 问：{question}', gapMm: 2.5, indentEm: 0 },
          { text: '答：{answer}', indentEm: 2, when: 'answer' },
          { text: '答：', indentEm: 2, unless: 'answer', roomMm: 8 },
        ],
      },
      paragraph('本人已阅读询问笔录（已经读给我听），与本人所表示的意思一致。', 4),
      gap(2),
      {
        kind: 'signatures',
        labels: ['被询问人（签名或者按指纹）：', '询问人（签名）：', '记录人（签名）：', '日期：'],
        heightMm: 14,
        indentMm: 58,
      },
    ],
  },
] satisfies FormTemplate[];

/** 收养登记调查记录: what a finder, a neighbour or a committee says. */
export const adoptionInquiries = [
  {
    form: 'adoption-inquiry',
    from: sinceMeasures,
    title: '调查记录',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: askedColumns,
        rows: [row(10, label('被调查人'), blank('party.name', { span: 3 })), ...askedRows(10)],
      },
      gap(2),
      paragraph('因办理{matter}，向被调查人了解情况如下：', 2),
      { ...paragraph('{account}', 2), when: 'account' },
      // before the inquiry the sheet is printed with room for the pen
      { kind: 'gap', mm: 90, unless: 'account' },
      paragraph('本人已阅读调查记录（已经读给我听），情况属实。', 4),
      gap(2),
      {
        kind: 'signatures',
        labels: ['被调查人（签名或者按指纹）：', '调查人（签名）：', '记录人（签名）：', '日期：'],
        heightMm: 14,
        indentMm: 58,
      },
    ],
  },
] satisfies FormTemplate[];

/** 收养评估告知书: what is looked at, by when, and that it costs nothing. */
export const evaluationNotices = [
  {
    form: 'adoption-evaluation-notice',
    from: adoptionDays.civilCode,
    title: '收养评估告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(6),
      { kind: 'paragraph', text: '{adopters}：', indentEm: 0 },
      paragraph(
        '你（你们）申请收养{child.name}，并于{consentedOn}同意接受收养评估。依照《中华人民共和国民法典》第一千一百零五条和《收养评估办法（试行）》，由{evaluator}进行评估，现将有关事项告知如下：',
        2,
      ),
      paragraph('一、评估内容：', 2),
      {
        kind: 'list',
        list: 'topics',
        sizePt: 10.5,
        pitchMm: 5.4,
        paragraphs: [{ text: '{index}. {text}', gapMm: 0.6, indentEm: 4 }],
      },
      paragraph('二、收养申请人应当与被收养人融合，融合时间不少于三十日。', 2),
      paragraph('三、评估报告应当在{dueOn}前（含当日）作出。评估期间不计算在收养登记办理期限内。', 2),
      paragraph(
        '四、收养评估不收取费用。请如实提供情况和材料，配合评估人员入户、走访；弄虚作假的，由评估人员向民政部门报告。',
        2,
      ),
      gap(4),
      { kind: 'signatures', labels: ['收养申请人签名：', '日期：'], columns: 2, heightMm: 14 },
      { kind: 'seal', lines: ['{office}', '{on}'] },
    ],
  },
] satisfies FormTemplate[];

/** 收养评估记录: the eleven contents, the findings that must be reported, the result. */
export const evaluationRecords = [
  {
    form: 'adoption-evaluation',
    from: adoptionDays.civilCode,
    title: '收养评估记录',
    marginsMm: { top: 18, right: 24, bottom: 16, left: 24 },
    sizePt: 11,
    blocks: [
      { kind: 'title' },
      gap(4),
      {
        kind: 'table',
        columns: askedColumns,
        rows: [
          row(10, label('收养申请人'), blank('adopters', { span: 3, wrap: true })),
          row(9, label('被收养人'), blank('child.name', { span: 3 })),
          pair(9, ['同意评估日期', 'consentedOn'], ['评估报告日期', 'reportedOn']),
          row(10, label('评估人员（机构）'), blank('evaluator', { span: 3, wrap: true })),
        ],
      },
      paragraph('一、评估内容', 3),
      {
        kind: 'list',
        list: 'contents',
        sizePt: 10.5,
        pitchMm: 5.4,
        paragraphs: [{ text: '{topic}：{text}', gapMm: 0.6 }],
      },
      paragraph('二、应当向民政部门报告的情形（《收养评估办法（试行）》第十一条）', 3),
      {
        kind: 'list',
        list: 'findings',
        sizePt: 10.5,
        pitchMm: 5.4,
        paragraphs: [{ text: '{index}. {text}：{found}', gapMm: 0.4 }],
      },
      { ...paragraph('情况说明：{mustReportNote|sentence}', 1), when: 'mustReportNote' },
      { ...paragraph('已向{reportedTo}报告。', 1), when: 'reportedTo' },
      { ...paragraph('报告日期：{reportedToOn|sentence}', 1), when: 'reportedToOn' },
      paragraph('三、评估结论：{result|sentence}', 3),
      gap(2),
      { kind: 'signatures', labels: ['评估人员签名：', '评估人员签名：'], columns: 2, heightMm: 13 },
      { kind: 'line', text: '{office}', sizePt: 10.5 },
    ],
  },
] satisfies FormTemplate[];
