import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, blank, gap, label, letterMargins, pair, paragraph, row } from './parts.ts';

/** F12 离婚登记询问笔录: each party is asked alone and signs (规范2015 第五十六条第一项). */
export const divorceQuestionings = [
  {
    form: 'divorce-questioning',
    from: plainDate('2003-10-01'),
    title: '离婚登记询问笔录',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: [30, 62, 26, 40],
        rows: [
          pair(10, ['被询问人', 'party.name'], ['性别', 'party.sex']),
          row(10, label('身份证件号'), blank('party.idNumber'), label('询问日期'), blank('askedOn')),
          across(10, '对方姓名', 'other.name', 3, false),
          row(
            10,
            label('询问地点'),
            blank('office', { wrap: true }),
            label('询问人'),
            blank('registrar', { wrap: true }),
          ),
        ],
      },
      gap(2),
      paragraph('询问时对方不在场。询问人已经告知被询问人应当如实回答。', 2),
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
      paragraph('以上笔录我已经看过（已经读给我听），与我说的一致。', 4),
      gap(2),
      {
        kind: 'signatures',
        labels: ['被询问人（签名并按指纹）：', '询问人（签名）：', '日期：'],
        heightMm: 17,
        indentMm: 58,
      },
    ],
  },
] satisfies FormTemplate[];
