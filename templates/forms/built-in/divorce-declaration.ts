import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { fourColumns, gap, officeUnder, otherRows, pair, selfRows } from './parts.ts';

const rowHeight = 13;

function declaration(title: string, law: string, days: { from: PlainDate; to?: PlainDate }): FormTemplate {
  return {
    form: 'divorce-declaration',
    ...days,
    title,
    marginsMm: { top: 24, right: 20, bottom: 11, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(8),
      {
        kind: 'table',
        columns: fourColumns,
        side: { text: '声明人', widthMm: 12 },
        rows: selfRows('declarant', rowHeight, '本人姓名'),
      },
      { kind: 'table', columns: fourColumns, side: { text: '对方', widthMm: 12 }, rows: otherRows(rowHeight) },
      {
        kind: 'table',
        columns: [42, 49, 30, 49],
        rows: [pair(rowHeight, ['结婚登记日期', 'marriage.registeredOn'], ['结婚证字号', 'marriage.number'])],
      },
      {
        kind: 'group',
        frame: true,
        reachMm: 115,
        blocks: [
          gap(2),
          {
            kind: 'paragraph',
            text: `本人与对方自愿离婚，均具有完全民事行为能力，就子女抚养、财产以及债务处理等事项达成一致意见。现依照《${law}》的规定，申请离婚登记。`,
            pitchMm: 9,
          },
          { kind: 'paragraph', text: '本人上述声明完全真实，如有虚假，愿承担法律责任。', pitchMm: 9 },
          gap(4),
          {
            kind: 'signatures',
            labels: ['声明人（签名并按指纹）：', '监誓人（签名）：'],
            heightMm: 18,
            indentMm: 50,
          },
          gap(7),
          { kind: 'line', text: '日期：{on}', indentMm: 50 },
        ],
      },
      gap(2),
      officeUnder(),
    ],
  };
}

/** F10 离婚登记声明书, called 《申请离婚登记声明书》 before 2021. */
export const divorceDeclarations: readonly FormTemplate[] = [
  declaration('申请离婚登记声明书', '中华人民共和国婚姻法', {
    from: plainDate('2003-10-01'),
    to: plainDate('2020-12-31'),
  }),
  declaration('离婚登记声明书', '中华人民共和国民法典', { from: plainDate('2021-01-01') }),
];
