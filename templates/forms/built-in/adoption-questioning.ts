import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { blank, gap, label, letterMargins, pair, paragraph, row } from './parts.ts';

/** 收养登记询问笔录: each is asked alone and signs (收养登记工作规范). */
export const adoptionActQuestionings = [
  {
    form: 'adoption-act-questioning',
    from: plainDate('1999-05-25'),
    title: '收养登记询问笔录',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: [30, 55, 26, 47],
        rows: [
          pair(10, ['被询问人', 'party.name'], ['身份', 'standing']),
          pair(10, ['身份证件号', 'party.idNumber'], ['询问日期', 'askedOn']),
          row(
            10,
            label('办理事项'),
            blank('matter', { wrap: true }),
            label('询问地点'),
            blank('place', { wrap: true }),
          ),
          row(
            10,
            label('询问人'),
            blank('askedBy', { wrap: true }),
            label('记录人'),
            blank('recordedBy', { wrap: true }),
          ),
        ],
      },
      gap(2),
      paragraph('询问时其他当事人不在场。询问人已经告知被询问人应当如实回答。', 2),
      {
        kind: 'list',
        list: 'questions',
        paragraphs: [
          { text: '{index}. 问：{question}', gapMm: 2.5, indentEm: 0 },
          { text: '答：{answer}', indentEm: 2, when: 'answer' },
          // before the questioning the sheet is printed with room for the answers
          { text: '答：', indentEm: 2, unless: 'answer', roomMm: 8 },
        ],
      },
      paragraph('已阅读询问笔录，与本人所表示的意思一致。', 4),
      gap(2),
      {
        kind: 'signatures',
        labels: ['被询问人签名、指纹：', '询问人签名：', '记录人签名：', '日期：'],
        columns: 2,
        heightMm: 17,
      },
    ],
  },
] satisfies FormTemplate[];
