import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, blank, gap, label, letterMargins, numberLine, pair, paragraph, row, sealed } from './parts.ts';

const middle = { align: 'center' } as const;

/** 基本丧葬费免除明细: every line of the bill and its three shares. */
export const funeralComputations = [
  {
    form: 'funeral-computation',
    from: plainDate('2010-01-01'),
    title: '基本丧葬费免除明细',
    marginsMm: { top: 17, right: 12, bottom: 14, left: 12 },
    blocks: [
      { kind: 'title' },
      gap(3),
      numberLine('formNumber'),
      {
        kind: 'table',
        columns: [26, 59, 26, 59],
        rows: [
          pair(9, ['死者姓名', 'deceased.name'], ['身份证号', 'deceased.idNumber']),
          pair(9, ['丧事承办人', 'organiser.name'], ['殡仪馆', 'hallName']),
          pair(9, ['火化日期', 'crematedOn'], ['火化证明编号', 'cremationNumber']),
        ],
      },
      gap(3),
      {
        kind: 'table',
        columns: [9, 28, 20, 14.5, 14.5, 17, 16, 17, 16, 17, 17],
        headRows: 1,
        rows: [
          row(
            12,
            ...[
              '序号',
              '收费项目',
              '对应免除项目',
              '数量',
              '单价',
              '应收',
              '单项限额',
              '计入',
              '热线减免',
              '免除',
              '自付',
            ].map((words) => label(words)),
          ),
          {
            heightMm: 9,
            each: 'lines',
            cells: [
              blank('index', middle),
              blank('name', { wrap: true }),
              blank('item', { wrap: true }),
              blank('count', middle),
              blank('price', middle),
              blank('billed', middle),
              blank('cap', middle),
              blank('counted', middle),
              blank('hotline', middle),
              blank('waived', middle),
              blank('family', middle),
            ],
          },
          row(
            10,
            label('合计', 5),
            blank('billed', middle),
            blank('cap', middle),
            blank('counted', middle),
            blank('hotline', middle),
            blank('waived', middle),
            blank('family', middle),
          ),
        ],
      },
      gap(2),
      paragraph(
        '金额单位：元。合计行的“单项限额”栏为每具遗体的总限额；计入金额合计超过总限额的，按收费顺序免除至总限额为止。',
        0,
      ),
      paragraph('依据：{document}', 0),
      { ...paragraph('结算期：{settledIn}'), when: 'settledIn' },
      { ...paragraph('核销编号：{waiverNumber}'), when: 'waiverNumber' },
      gap(4),
      sealed(),
      { kind: 'signatures', labels: ['承办人签名：', '殡仪馆经办人签名：'], columns: 2, heightMm: 12 },
    ],
  },
] satisfies FormTemplate[];

/** 重复享受核查单: the other files for the same deceased. */
export const funeralDuplicateChecks = [
  {
    form: 'funeral-duplicate-check',
    from: plainDate('2010-01-01'),
    title: '丧葬补助重复享受核查单',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(6),
      {
        kind: 'table',
        columns: [28, 51, 28, 51],
        rows: [
          pair(11, ['死者姓名', 'deceased.name'], ['身份证号', 'deceased.idNumber']),
          across(11, '死亡日期', 'deceased.diedOn', 3, false),
        ],
      },
      gap(3),
      {
        kind: 'table',
        columns: [14, 100, 44],
        headRows: 1,
        rows: [
          row(10, label('序号'), label('办理情况'), label('日期')),
          {
            heightMm: 10,
            each: 'entries',
            cells: [blank('index', middle), blank('stage', { wrap: true }), blank('on', middle)],
          },
          { heightMm: 10, unless: 'entries', cells: [{ text: '没有其他记录', span: 3, align: 'center' }] },
        ],
      },
      paragraph('核查结果：{result|sentence}', 4),
      paragraph('核查范围：本机登记库中按公民身份号码（含十五位号码）查到的同一死者的全部丧葬补助办件。', 2),
      gap(6),
      { kind: 'line', text: '核查人：{registrar}' },
      sealed(),
    ],
  },
] satisfies FormTemplate[];
