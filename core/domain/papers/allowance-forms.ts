import type { FormBlanks } from './forms.ts';

const of = (who: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${who}.${field}`);

const child = of('child', ['name', 'sex', 'birth', 'ethnicity', 'idNumber', 'hukouAddress']);
const brief = of('child', ['name', 'idNumber']);
const parents = [
  ...of('father', ['name', 'idNumber', 'state', 'proof']),
  ...of('mother', ['name', 'idNumber', 'state', 'proof']),
];
const guardian = of('guardian', ['name', 'idNumber', 'relation', 'phone', 'address']);
const payment = ['payment', 'bank', 'accountName', 'account', 'received', 'standard', 'payable'];
/** Days of the hand-overs; empty on a form that is printed before them. */
const handOvers = ['forwardedOn', 'reviewedOn', 'grantedOn', 'firstMonth', 'number'];
const reasons = { reasons: ['index', 'text', 'basis', 'rule'] };

/** Every paper of the children's allowance (adoption notes §12, §13) with the blanks it fills. */
export const allowanceForms = {
  'allowance-orphan-form': {
    'zh-CN': '重庆市散居孤儿基本生活费发放申请审批表',
    en: "Application for an orphan's allowance, in a family",
    required: ['kind', ...child, ...parents, ...guardian, ...payment, 'township', 'homeTownship', 'on'],
    optional: [...handOvers, 'school', 'remark'],
  },
  'allowance-institution-form': {
    'zh-CN': '重庆市儿童福利机构孤儿基本生活费发放申请审批表',
    en: "Application for an orphan's allowance, in an institution",
    required: ['kind', 'institution', ...child, ...parents, ...payment, 'township', 'homeTownship', 'on'],
    optional: [...handOvers, 'school', 'remark'],
  },
  'allowance-de-facto-form': {
    'zh-CN': '事实无人抚养儿童基本生活补贴申请表',
    en: 'Application for a child whom nobody in fact brings up',
    required: ['care', ...child, ...parents, ...guardian, ...payment, 'township', 'homeTownship', 'on'],
    optional: [...handOvers, 'institution', 'school', 'remark'],
  },
  'allowance-receipt': {
    'zh-CN': '受理回执',
    en: 'Receipt of an application for a child',
    required: [
      'receiptNumber',
      'applicant',
      ...brief,
      'kind',
      'acceptedOn',
      'forwardBy',
      'reviewBy',
      'grantBy',
      'tellBy',
      'homeTownship',
      'office',
      'registrar',
    ],
    lists: { shown: ['index', 'text'] },
  },
  'allowance-supplement': {
    'zh-CN': '一次性补正告知书',
    en: 'All that an application still needs',
    required: ['applicant', ...brief, 'kind', 'office', 'on'],
    lists: { needs: ['index', 'text', 'basis'] },
  },
  'allowance-refusal': {
    'zh-CN': '不予认定告知书',
    en: 'Notice that a child is not entitled',
    required: ['noticeNumber', 'applicant', ...brief, 'kind', 'requestedOn', 'office', 'on'],
    lists: reasons,
  },
  'allowance-grant': {
    'zh-CN': '认定通知书',
    en: 'Notice that a child is entitled',
    required: [
      'number',
      'applicant',
      ...brief,
      'kind',
      'care',
      'acceptedOn',
      'firstMonth',
      'standard',
      'received',
      'payable',
      'payment',
      'basis',
      'office',
      'on',
    ],
  },
  'allowance-stop': {
    'zh-CN': '停发通知书',
    en: 'Notice that an allowance ends',
    required: ['number', 'applicant', ...brief, 'kind', 'grantNumber', 'reason', 'fromMonth', 'basis', 'office', 'on'],
  },
} as const satisfies Record<string, FormBlanks>;

/** The papers of the children's allowance. */
export type AllowanceFormId = keyof typeof allowanceForms;
export const allowanceFormIds = Object.keys(allowanceForms) as AllowanceFormId[]; // keys of the literal that the type is made of
