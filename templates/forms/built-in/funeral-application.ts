import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormCell, FormRow, FormTemplate, PlainBlock } from '../template-file.ts';
import { across, blank, byHand, gap, label, pair, row } from './parts.ts';

/** One side holds the whole form, with the longest names too. */
const margins = { top: 12, right: 20, bottom: 12, left: 20 };

const columns = ['transport', 'storage', 'bag', 'cremation', 'urn', 'others', 'sum'] as const;

function amountRow(words: string, part: string): FormRow {
  const cells: FormCell[] = columns.map((column) => blank(`${column}.${part}`, { align: 'center' }));
  return row(7.5, label(words), ...cells);
}

/** What the township fills in. */
const townshipRows: FormRow[] = [
  pair(8, ['死者姓名', 'deceased.name'], ['性别', 'deceased.sex']),
  pair(8, ['出生日期', 'deceased.birth'], ['身份证号', 'deceased.idNumber']),
  across(8.5, '户籍地址', 'deceased.address', 3),
  pair(8, ['死亡日期', 'deceased.diedOn'], ['死亡原因', 'deceased.cause']),
  across(8, '死亡证明', 'deceased.paper', 3),
  pair(8, ['补助对象类别', 'class'], ['对象证号', 'classNumber']),
  across(8, '丧葬费承担情况', 'borneBy', 3),
  pair(8, ['承办人姓名', 'organiser.name'], ['与死者关系', 'organiser.relation']),
  pair(8, ['承办人身份证号', 'organiser.idNumber'], ['联系电话', 'organiser.phone']),
  row(12, label('承办人声明'), {
    text: '以上情况属实，同一死者没有享受过丧葬补助。如有不实，愿意退还免除的费用。',
    span: 3,
    wrap: true,
  }),
  row(10, label('承办人签名'), byHand, label('签名日期'), byHand),
  across(10, '街道（乡镇）意见', 'opinion', 3),
  row(16, label('受理机关（盖章）'), blank('office', { wrap: true }), label('审核日期'), blank('acceptedOn')),
  row(9, label('经办人签名'), byHand, label('联系电话'), byHand),
];

/** What the hall fills in. */
const hallRows: FormRow[] = [
  row(
    8.5,
    label('项目（元）'),
    ...['接运', '存放', '尸袋', '火化', '骨灰盒', '其他', '合计'].map((words) => label(words)),
  ),
  amountRow('应收', 'billed'),
  amountRow('免除', 'waived'),
  amountRow('自付', 'family'),
];

const hallFacts: FormRow[] = [
  pair(8, ['火化日期', 'crematedOn'], ['火化证明编号', 'cremationNumber']),
  pair(8, ['存放小时数', 'storedHours'], ['96000减免（元）', 'hotline']),
  pair(16, ['殡仪馆（盖章）', 'hallName'], ['经办人', 'hallOfficer']),
  row(16, label('区县民政局意见'), { ...byHand, span: 3 }),
];

const blocks: FormTemplate['blocks'] = [
  { kind: 'title', text: '{formName}', sizePt: 18 },
  { kind: 'line', text: '{copy}', sizePt: 10.5 },
  { kind: 'line', text: '编号：{formNumber}', align: 'right', sizePt: 10.5 },
  { kind: 'table', columns: [34, 47, 30, 47], rows: townshipRows },
  gap(2),
  { kind: 'table', columns: [22, 19, 19, 19, 19, 19, 19, 22], rows: hallRows },
  { kind: 'table', columns: [34, 47, 30, 47], rows: hallFacts },
  ...([
    {
      kind: 'line',
      text: '本表一式三联：第一联街道（乡镇）存，第二联殡仪馆存，第三联由殡仪馆报区县民政局。',
      sizePt: 9,
    },
  ] satisfies PlainBlock[]),
];

/** 困难群众丧葬补助申请表, until 2020 丧葬补贴申请表: three copies of one record. */
export const funeralApplications = [
  {
    form: 'funeral-application',
    from: plainDate('2010-01-01'),
    to: plainDate('2020-12-31'),
    title: '困难群众丧葬补贴申请表',
    marginsMm: margins,
    blocks,
  },
  {
    form: 'funeral-application',
    from: plainDate('2021-01-01'),
    title: '困难群众丧葬补助申请表',
    marginsMm: margins,
    blocks,
  },
] satisfies FormTemplate[];
