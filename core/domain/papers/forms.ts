import { adoptionActForms } from './adoption-act-forms.ts';
import { adoptionForms } from './adoption-forms.ts';

/** What can stand in the blanks of one form; the office's own templates are checked against it. */
export interface FormBlanks {
  readonly 'zh-CN': string;
  readonly en: string;
  /** Blanks that every template of this form must print. */
  readonly required: readonly string[];
  /** Blanks that a template may print; they may be empty. */
  readonly optional?: readonly string[];
  /** Repeated lines with the blanks of one line. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly images?: readonly string[];
}

const whole = [
  'name',
  'sex',
  'nationality',
  'birth',
  'ethnicity',
  'occupation',
  'education',
  'idNumber',
  'hukouAddress',
] as const;
const brief = ['name', 'idNumber'] as const;
const counterpart = ['name', 'nationality', 'birth', 'idNumber', 'hukouAddress'] as const;

const of = (who: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${who}.${field}`);
const both = (fields: readonly string[]): readonly string[] => [...of('man', fields), ...of('woman', fields)];

/** The registration that a later act is about. */
const original = of('original', ['registeredOn', 'office', 'number']);
const marriage = of('marriage', ['registeredOn', 'office', 'number']);
const reasons = { reasons: ['index', 'text', 'basis', 'rule'] };
const printed = ['registeredOn', 'number', 'man.printNumber', 'woman.printNumber', 'remark'];
const refusal = ['noticeNumber', ...both(brief), 'requestedOn', 'office', 'on'];

/**
 * Every form (文书) of the counters with the blanks it fills (marriage.md §3.4; the official blanks were not at
 * hand, so the office may change wording and order through a template file). Dates are texts as forms have them:
 * 2026年03月02日.
 */
export const forms = {
  /** F1 */
  'marriage-declaration': {
    'zh-CN': '申请结婚登记声明书',
    en: 'Declaration for a marriage registration',
    required: [...of('declarant', [...whole, 'status']), ...of('other', counterpart), 'office', 'on'],
  },
  /** F1b */
  'marriage-declaration-late': {
    'zh-CN': '申请补办结婚登记声明书',
    en: 'Declaration for a marriage registered later',
    required: [...of('declarant', [...whole, 'status']), ...of('other', counterpart), 'cohabitedSince', 'office', 'on'],
  },
  /** F2 */
  'marriage-review': {
    'zh-CN': '结婚登记审查处理表',
    en: 'Review form of a marriage registration',
    required: [...both([...whole, 'status', 'papers']), 'opinion', ...printed, 'office'],
    images: ['photo'],
  },
  /** F3 */
  'divorce-application': {
    'zh-CN': '离婚登记申请书',
    en: 'Application for a divorce registration',
    required: [...both(whole), ...marriage, 'office', 'on'],
  },
  /** F4 */
  'divorce-receipt': {
    'zh-CN': '离婚登记申请受理回执单',
    en: 'Receipt of a divorce application',
    required: [
      'receiptNumber',
      ...both(brief),
      'acceptedOn',
      'withdrawFrom',
      'coolingEnds',
      'windowOpens',
      'windowCloses',
      'lapsesOn',
      'office',
      'registrar',
    ],
  },
  /** F5 */
  'divorce-withdrawal': {
    'zh-CN': '撤回离婚登记申请书',
    en: 'Withdrawal of a divorce application',
    required: [
      ...of('applicant', ['name', 'sex', 'idNumber']),
      ...of('other', brief),
      'acceptedOn',
      'receiptNumber',
      'office',
      'on',
    ],
    optional: ['explanation'],
  },
  /** F6 */
  'divorce-withdrawal-confirmation': {
    'zh-CN': '撤回离婚登记申请确认单',
    en: 'Confirmation of a withdrawal',
    required: [
      'confirmationNumber',
      ...both(brief),
      'receiptNumber',
      'acceptedOn',
      'withdrawnOn',
      'withdrawnBy',
      'office',
    ],
  },
  /** F7 */
  'divorce-not-accepted': {
    'zh-CN': '不予受理离婚登记申请告知书',
    en: 'Notice that a divorce application is not accepted',
    required: refusal,
    lists: reasons,
  },
  /** F8 */
  'divorce-refusal': {
    'zh-CN': '不予办理离婚登记告知书',
    en: 'Notice of refusal of a divorce',
    required: refusal,
    lists: reasons,
  },
  /** F9 */
  'marriage-refusal': {
    'zh-CN': '不予办理结婚登记告知书',
    en: 'Notice of refusal of a marriage',
    required: refusal,
    lists: reasons,
  },
  /** F10 */
  'divorce-declaration': {
    'zh-CN': '离婚登记声明书',
    en: 'Declaration for a divorce registration',
    required: [
      ...of('declarant', whole),
      ...of('other', counterpart),
      'marriage.number',
      'marriage.registeredOn',
      'office',
      'on',
    ],
  },
  /** F11 */
  'divorce-review': {
    'zh-CN': '离婚登记审查处理表',
    en: 'Review form of a divorce registration',
    required: [
      ...both([...whole, 'papers']),
      'marriage.number',
      'marriage.registeredOn',
      'divorceReason',
      'opinion',
      ...printed,
      'office',
    ],
    images: ['man.photo', 'woman.photo'],
  },
  /** F12 */
  'divorce-questioning': {
    'zh-CN': '离婚登记询问笔录',
    en: 'Record of separate questioning',
    required: [...of('party', ['name', 'sex', 'idNumber']), 'other.name', 'askedOn', 'office', 'registrar'],
    lists: { questions: ['index', 'question', 'answer'] },
  },
  /** Three copies; the parties' two carry the stamp. */
  'divorce-agreement': {
    'zh-CN': '离婚协议书',
    en: 'Divorce agreement',
    required: [...both(['name', 'sex', 'birth', 'idNumber', 'hukouAddress']), ...marriage, 'on'],
    optional: ['stamp'],
    lists: { clauses: ['heading', 'text'] },
  },
  /** F13 */
  'reissue-declaration': {
    'zh-CN': '申请补领婚姻登记证声明书',
    en: 'Declaration for a reissued certificate',
    required: [
      ...both(whole),
      'original.registeredOn',
      'original.office',
      'kind',
      'reason',
      'applicant',
      'office',
      'on',
    ],
    optional: ['agent.name', 'agent.idNumber', 'agent.proof'],
  },
  /** F14 */
  'reissue-review': {
    'zh-CN': '补发婚姻登记证审查处理表',
    en: 'Review form of a reissued certificate',
    required: [...both([...whole, 'papers']), ...original, 'kind', 'reason', 'opinion', ...printed, 'office'],
    images: ['photo', 'man.photo', 'woman.photo'],
  },
  'reissue-refusal': {
    'zh-CN': '不予补发婚姻登记证告知书',
    en: 'Notice of refusal of a reissue',
    required: refusal,
    lists: reasons,
  },
  /** F15 */
  'record-proof': {
    'zh-CN': '婚姻登记记录证明',
    en: 'Certificate of marriage records',
    required: [
      'proofNumber',
      ...of('applicant', ['name', 'sex', 'birth', 'idNumber']),
      'result',
      'searchedFrom',
      'searchedTo',
      'searchedArea',
      'purpose',
      'office',
      'on',
    ],
  },
  /** One person's request that cannot be met. */
  'request-refusal': {
    'zh-CN': '不予办理告知书',
    en: 'Notice that a request cannot be met',
    required: ['noticeNumber', ...of('applicant', brief), 'request', 'requestedOn', 'office', 'on'],
    lists: reasons,
  },
  /** F17 */
  'archive-enquiry': {
    'zh-CN': '婚姻登记档案查询登记表',
    en: 'Record of an archive enquiry',
    required: [
      'enquiryNumber',
      ...of('applicant', brief),
      'standing',
      'purpose',
      'sought',
      'result',
      'office',
      'registrar',
      'on',
    ],
    optional: ['copies', 'authority'],
  },
  'annulment-notice': {
    'zh-CN': '撤销婚姻登记告知书',
    en: 'Notice before an annulment',
    required: ['noticeNumber', ...both(brief), ...original, 'grounds', 'office', 'on'],
    lists: { evidence: ['index', 'text'] },
  },
  'annulment-decision': {
    'zh-CN': '撤销婚姻登记决定书',
    en: 'Decision to annul a registration',
    required: ['decisionNumber', ...both(brief), ...original, 'grounds', 'decision', 'office', 'on'],
    lists: { evidence: ['index', 'text'] },
  },
  'annulment-service': {
    'zh-CN': '送达回证',
    en: 'Record of service',
    required: ['document', 'documentNumber', ...of('recipient', brief), 'how', 'servedOn', 'office'],
    optional: ['note'],
  },
  'court-remark': {
    'zh-CN': '婚姻登记备注单',
    en: 'Remark on a registration',
    required: [
      ...both(brief),
      ...original,
      'court',
      'document',
      'documentNumber',
      'effectiveOn',
      'content',
      'office',
      'on',
    ],
    optional: ['archivedAs'],
  },
  ...adoptionForms,
  ...adoptionActForms,
} as const satisfies Record<string, FormBlanks>;

export type FormId = keyof typeof forms;
export const formIds = Object.keys(forms) as FormId[]; // keys of the literal that the type is made of

/** The blanks of a form. */
export function formBlanks(id: FormId): FormBlanks {
  return forms[id];
}
