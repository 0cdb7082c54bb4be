import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormRow, FormTemplate, PlainBlock } from '../template-file.ts';
import { across, blank, byHand, fourColumns, gap, label, pair, row, tableMargins } from './parts.ts';

/** The child, in four columns. */
const childRows: FormRow[] = [
  pair(8, ['儿童姓名', 'child.name'], ['性别', 'child.sex']),
  pair(8, ['出生日期', 'child.birth'], ['民族', 'child.ethnicity']),
  across(8, '公民身份号码', 'child.idNumber', 3, false),
  across(10, '户籍地址', 'child.hukouAddress', 3),
  { ...across(8, '在读学校', 'school', 3), when: 'school' },
];

const parentRows = (who: 'father' | 'mother', words: string): FormRow[] => [
  pair(8, [`${words}姓名`, `${who}.name`], ['公民身份号码', `${who}.idNumber`]),
  row(
    10,
    label(`${words}情况`),
    blank(`${who}.state`, { wrap: true }),
    label('证明材料'),
    blank(`${who}.proof`, { wrap: true }),
  ),
];

const guardianRows: FormRow[] = [
  pair(8, ['监护人姓名', 'guardian.name'], ['与儿童关系', 'guardian.relation']),
  pair(8, ['公民身份号码', 'guardian.idNumber'], ['联系电话', 'guardian.phone']),
  across(10, '现住址', 'guardian.address', 3),
];

const moneyRows: FormRow[] = [
  across(8, '已享受救助', 'received', 3),
  pair(8, ['发放标准', 'standard'], ['发放金额', 'payable']),
  pair(8, ['发放方式', 'payment'], ['开户银行', 'bank']),
  pair(8, ['账户户名', 'accountName'], ['银行账号', 'account']),
];

/** An opinion that is written and sealed by hand, with the day of the hand-over where it is known. */
function opinion(words: string, on: string): FormRow[] {
  return [
    { ...row(17, label(words), { ...byHand, span: 3 }), unless: on },
    { ...row(17, label(words), { text: '', span: 2 }, { text: `{${on}}`, align: 'center' }), when: on },
  ];
}

const opinions: FormRow[] = [
  ...opinion('受理街道（乡镇）意见', 'forwardedOn'),
  ...opinion('户籍地街道（乡镇）初审意见', 'reviewedOn'),
  ...opinion('区县民政局认定意见', 'grantedOn'),
  { ...pair(8, ['认定编号', 'number'], ['发放起始月', 'firstMonth']), when: ['number', 'firstMonth'] },
  { ...across(8, '备注', 'remark', 3), when: 'remark' },
];

const places: FormRow[] = [across(8, '受理地', 'township', 3), across(8, '户籍地', 'homeTownship', 3)];

/** What the applicant declares (申请人声明). */
const declaration: PlainBlock[] = [
  {
    kind: 'paragraph',
    text: '申请人声明：以上内容和所提交的材料真实有效；儿童或者父母的情况发生变化的，将及时告知街道（乡镇）。',
    sizePt: 10.5,
    indentEm: 0,
  },
  { kind: 'signatures', labels: ['申请人签名：', '{on}'], columns: 2, heightMm: 10 },
];

function table(rows: FormRow[]): PlainBlock {
  return { kind: 'table', columns: fourColumns, rows };
}

type Form = FormTemplate['form'];

function form(id: Form, from: string, title: string, own: FormRow[], who: FormRow[]): FormTemplate {
  return {
    form: id,
    from: plainDate(from),
    title,
    marginsMm: tableMargins,
    sizePt: 10.5,
    blocks: [
      { kind: 'title' },
      gap(3),
      table([
        ...own,
        ...childRows,
        ...parentRows('father', '父亲'),
        ...parentRows('mother', '母亲'),
        ...who,
        ...moneyRows,
        ...places,
      ]),
      gap(2),
      ...declaration,
      gap(2),
      table(opinions),
    ],
  };
}

/** 重庆市散居孤儿基本生活费发放申请审批表; the official blank was not at hand (渝民发〔2010〕184号 names it). */
export const orphanForms = [
  form(
    'allowance-orphan-form',
    '2010-11-16',
    '重庆市散居孤儿基本生活费发放申请审批表',
    [across(8, '儿童类别', 'kind', 3)],
    guardianRows,
  ),
];

/** 重庆市儿童福利机构孤儿基本生活费发放申请审批表 */
export const institutionForms = [
  form(
    'allowance-institution-form',
    '2010-11-16',
    '重庆市儿童福利机构孤儿基本生活费发放申请审批表',
    [across(8, '福利机构', 'institution', 3), across(8, '儿童类别', 'kind', 3)],
    [],
  ),
];

/** 事实无人抚养儿童基本生活补贴申请表（民发〔2019〕62号） */
export const deFactoForms = [
  form(
    'allowance-de-facto-form',
    '2020-01-01',
    '事实无人抚养儿童基本生活补贴申请表',
    [across(8, '养育方式', 'care', 3), { ...across(8, '福利机构', 'institution', 3), when: 'institution' }],
    guardianRows,
  ),
];
