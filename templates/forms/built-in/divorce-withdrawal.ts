import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { BlockOf, FormTemplate, PlainBlock } from '../template-file.ts';
import { across, blank, gap, label, numberLine, officeUnder, pair, paragraph, row } from './parts.ts';

/** F5 撤回离婚登记申请书 of one party. */
export const divorceWithdrawals = [
  {
    form: 'divorce-withdrawal',
    from: plainDate('2021-01-01'),
    title: '撤回离婚登记申请书',
    marginsMm: { top: 26, right: 20, bottom: 16, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(8),
      {
        kind: 'table',
        columns: [36, 54, 28, 52],
        rows: [
          pair(13, ['申请人姓名', 'applicant.name'], ['性别', 'applicant.sex']),
          across(13, '申请人身份证件号', 'applicant.idNumber', 3, false),
          across(13, '对方姓名', 'other.name', 3, false),
          across(13, '对方身份证件号', 'other.idNumber', 3, false),
          row(
            13,
            label('申请离婚登记日期'),
            blank('acceptedOn'),
            label('回执单编号'),
            blank('receiptNumber', { wrap: true }),
          ),
          across(13, '受理机关', 'office', 3),
        ],
      },
      {
        kind: 'group',
        frame: true,
        reachMm: 130,
        blocks: [
          gap(3),
          paragraph(
            '本人与对方于{acceptedOn}共同向受理机关申请离婚登记。现本人不愿意离婚，依照《中华人民共和国民法典》第一千零七十七条的规定，申请撤回离婚登记申请。',
          ),
          { kind: 'paragraph', text: '情况说明：{explanation}', when: 'explanation', gapMm: 2 },
          gap(6),
          {
            kind: 'signatures',
            labels: ['申请人（签名并按指纹）：', '婚姻登记员（签名）：'],
            heightMm: 19,
            indentMm: 50,
          },
          gap(7),
          { kind: 'line', text: '日期：{on}', indentMm: 50 },
        ],
      },
    ],
  },
] satisfies FormTemplate[];

/** One of the two parts of the confirmation. */
function part(name: string, office: boolean): PlainBlock[] {
  const title: BlockOf<'line'> = { kind: 'line', text: name, align: 'center', sizePt: 10.5 };
  return [
    { kind: 'title', sizePt: 18 },
    title,
    numberLine('confirmationNumber'),
    {
      kind: 'table',
      columns: [30, 60, 26, 54],
      rows: [
        pair(10, ['男方姓名', 'man.name'], ['身份证件号', 'man.idNumber']),
        pair(10, ['女方姓名', 'woman.name'], ['身份证件号', 'woman.idNumber']),
        row(10, label('申请日期'), blank('acceptedOn'), label('回执单编号'), blank('receiptNumber', { wrap: true })),
        pair(10, ['撤回日期', 'withdrawnOn'], ['撤回申请人', 'withdrawnBy']),
      ],
    },
    gap(2),
    {
      kind: 'paragraph',
      text: '经审核，上述撤回离婚登记申请符合《中华人民共和国民法典》第一千零七十七条的规定，准予撤回，离婚登记程序终止。',
      sizePt: 10.5,
    },
    ...(office
      ? [{ kind: 'seal', lines: ['{office}', '{withdrawnOn}'] } satisfies BlockOf<'seal'>]
      : [
          {
            kind: 'signatures',
            labels: ['领取人（签名）：', '婚姻登记员（签名）：'],
            columns: 2,
            heightMm: 16,
          } satisfies BlockOf<'signatures'>,
          gap(4),
          officeUnder(),
        ]),
  ];
}

/** F6 撤回离婚登记申请确认单: the counterfoil (存根联) that the office keeps, and the part that is handed out. */
export const withdrawalConfirmations = [
  {
    form: 'divorce-withdrawal-confirmation',
    from: plainDate('2021-01-01'),
    title: '撤回离婚登记申请确认单',
    marginsMm: { top: 14, right: 20, bottom: 10, left: 20 },
    blocks: [
      { kind: 'group', blocks: part('（存根联）', false) },
      gap(6),
      { kind: 'cut', text: '沿此线裁开，骑缝加盖印章' },
      gap(6),
      { kind: 'group', blocks: part('（当事人联）', true) },
    ],
  },
] satisfies FormTemplate[];
