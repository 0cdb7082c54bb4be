import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, fourColumns, gap, officeUnder, otherRows, selfRows } from './parts.ts';

const rowHeight = 13.5;

/** F1 or F1b: the declaration of one party under a law. */
function declaration(
  form: 'marriage-declaration' | 'marriage-declaration-late',
  title: string,
  law: string,
  days: { from: PlainDate; to?: PlainDate },
): FormTemplate {
  const late = form === 'marriage-declaration-late';
  return {
    form,
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
        rows: [...selfRows('declarant', rowHeight, '本人姓名'), across(rowHeight, '婚姻状况', 'declarant.status', 3)],
      },
      { kind: 'table', columns: fourColumns, side: { text: '对方', widthMm: 12 }, rows: otherRows(rowHeight) },
      {
        kind: 'group',
        frame: true,
        reachMm: 110.5,
        blocks: [
          gap(2),
          {
            kind: 'paragraph',
            text: `本人与对方均无配偶，没有直系血亲和三代以内旁系血亲关系，了解对方的身体健康状况。${
              late ? '双方自{cohabitedSince}起以夫妻名义同居生活。' : ''
            }现依照《${law}》的规定，自愿结为夫妻。`,
            pitchMm: 9,
          },
          { kind: 'paragraph', text: '本人上述声明完全真实，如有虚假，愿承担法律责任。', pitchMm: 9 },
          gap(late ? 3 : 5),
          {
            kind: 'signatures',
            labels: ['声明人（签名并按指纹）：', '监誓人（签名）：'],
            heightMm: late ? 17 : 19,
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

const before = { from: plainDate('2003-10-01'), to: plainDate('2020-12-31') };
const since = { from: plainDate('2021-01-01') };
const oldLaw = '中华人民共和国婚姻法';
const newLaw = '中华人民共和国民法典';

/** F1 申请结婚登记声明书: under 婚姻法 to the end of 2020, then under 民法典. */
export const marriageDeclarations: readonly FormTemplate[] = [
  declaration('marriage-declaration', '申请结婚登记声明书', oldLaw, before),
  declaration('marriage-declaration', '申请结婚登记声明书', newLaw, since),
];

/** F1b 申请补办结婚登记声明书. */
export const lateMarriageDeclarations: readonly FormTemplate[] = [
  declaration('marriage-declaration-late', '申请补办结婚登记声明书', oldLaw, before),
  declaration('marriage-declaration-late', '申请补办结婚登记声明书', newLaw, since),
];
