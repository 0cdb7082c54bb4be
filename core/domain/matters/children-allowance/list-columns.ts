import { certificateDate } from '../../dates/format.ts';
import { sentenceMonth } from '../../dates/month.ts';
import { formatYuan, groupedYuan } from '../../money/yuan.ts';
import { careLabels, kindLabels, paymentLabels } from './labels.ts';
import type { PaymentLine, ReductionLine } from './month-list.ts';
import { applicantName } from './paper-texts.ts';
import { stopWords } from './stop-reasons.ts';

/** A column of a list: its head, how its cells are read, and its widths: on paper in millimetres, in a sheet in digits. */
export interface ListedColumn<Line> {
  readonly id: string;
  readonly 'zh-CN': string;
  readonly mm: number;
  readonly digits: number;
  /** Yuan are numbers with two decimals in a sheet; days and codes stand in the middle. */
  readonly kind: 'text' | 'code' | 'yuan';
  readonly text: (line: Line, index: number) => string;
}

/** 发放花名册: one line a child. */
export const paymentColumns: readonly ListedColumn<PaymentLine>[] = [
  { id: 'index', 'zh-CN': '序号', mm: 10, digits: 7, kind: 'code', text: (_line, index) => String(index + 1) },
  { id: 'number', 'zh-CN': '认定编号', mm: 31, digits: 20, kind: 'text', text: ({ number }) => number },
  {
    id: 'name',
    'zh-CN': '儿童姓名',
    mm: 26,
    digits: 16,
    kind: 'text',
    text: ({ application }) => application.child?.name ?? '',
  },
  {
    id: 'idNumber',
    'zh-CN': '公民身份号码',
    mm: 34,
    digits: 22,
    kind: 'text',
    text: ({ application }) => application.child?.idNumber ?? '',
  },
  {
    id: 'kind',
    'zh-CN': '类别',
    mm: 22,
    digits: 20,
    kind: 'text',
    text: ({ application: { kind } }) => (kind ? kindLabels[kind]['zh-CN'] : ''),
  },
  {
    id: 'care',
    'zh-CN': '养育方式',
    mm: 18,
    digits: 16,
    kind: 'text',
    text: ({ application: { care } }) => (care ? careLabels[care]['zh-CN'] : ''),
  },
  {
    id: 'standard',
    'zh-CN': '标准（元）',
    mm: 19,
    digits: 12,
    kind: 'yuan',
    text: ({ standard }) => formatYuan(standard),
  },
  {
    id: 'deducted',
    'zh-CN': '已享受（元）',
    mm: 19,
    digits: 14,
    kind: 'yuan',
    text: ({ deducted }) => formatYuan(deducted),
  },
  {
    id: 'payable',
    'zh-CN': '实发（元）',
    mm: 19,
    digits: 12,
    kind: 'yuan',
    text: ({ payable }) => formatYuan(payable),
  },
  {
    id: 'payment',
    'zh-CN': '发放方式',
    mm: 18,
    digits: 16,
    kind: 'code',
    text: ({ application: { guardian } }) =>
      guardian?.payment ? `${paymentLabels[guardian.payment].code} ${paymentLabels[guardian.payment]['zh-CN']}` : '',
  },
  {
    id: 'payee',
    'zh-CN': '领取人',
    mm: 25,
    digits: 18,
    kind: 'text',
    text: ({ application }) => application.guardian?.accountName ?? applicantName(application),
  },
  {
    id: 'account',
    'zh-CN': '银行账号',
    mm: 36,
    digits: 28,
    kind: 'text',
    text: ({ application: { guardian } }) => [guardian?.bank, guardian?.account].filter((part) => part).join(' '),
  },
];

/** 减员表: one line a child with the code of the reason. */
export const reductionColumns: readonly ListedColumn<ReductionLine>[] = [
  { id: 'index', 'zh-CN': '序号', mm: 12, digits: 7, kind: 'code', text: (_line, index) => String(index + 1) },
  { id: 'number', 'zh-CN': '认定编号', mm: 33, digits: 20, kind: 'text', text: ({ number }) => number },
  {
    id: 'name',
    'zh-CN': '儿童姓名',
    mm: 38,
    digits: 16,
    kind: 'text',
    text: ({ application }) => application.child?.name ?? '',
  },
  {
    id: 'idNumber',
    'zh-CN': '公民身份号码',
    mm: 40,
    digits: 22,
    kind: 'text',
    text: ({ application }) => application.child?.idNumber ?? '',
  },
  {
    id: 'kind',
    'zh-CN': '类别',
    mm: 30,
    digits: 20,
    kind: 'text',
    text: ({ application: { kind } }) => (kind ? kindLabels[kind]['zh-CN'] : ''),
  },
  { id: 'code', 'zh-CN': '减员代码', mm: 18, digits: 10, kind: 'code', text: ({ reason }) => reason },
  { id: 'reason', 'zh-CN': '减员原因', mm: 40, digits: 30, kind: 'text', text: stopWords },
  {
    id: 'overpaid',
    'zh-CN': '多发月数',
    mm: 16,
    digits: 10,
    kind: 'code',
    text: ({ overpaidMonths }) => (overpaidMonths === 0 ? '' : String(overpaidMonths)),
  },
  { id: 'stoppedOn', 'zh-CN': '停发决定日期', mm: 27, digits: 18, kind: 'code', text: ({ on }) => certificateDate(on) },
  {
    id: 'fromMonth',
    'zh-CN': '停发起始月',
    mm: 23,
    digits: 14,
    kind: 'code',
    text: ({ fromMonth }) => sentenceMonth(fromMonth),
  },
];

/** The line under a list of payments: how many, how much in all. */
export function paymentSumText(lines: readonly PaymentLine[], sum: Parameters<typeof groupedYuan>[0]): string {
  return `共${lines.length}人，合计${groupedYuan(sum)}元`;
}
