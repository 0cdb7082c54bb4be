import type { FormBlanks } from './forms.ts';

const of = (who: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${who}.${field}`);

const child = ['name', 'sex', 'birth', 'idNumber'] as const;
const adopter = [
  'name',
  'nationality',
  'birth',
  'ethnicity',
  'idNumber',
  'occupation',
  'education',
  'employer',
  'status',
  'health',
  'address',
  'phone',
] as const;
/** An institution, or the first who places the child; nobody where nobody does. */
const placer = [
  'name',
  'idNumber',
  'relation',
  'phone',
  'address',
  'handler',
  'legalRepresentative',
  'opinion',
  'secondName',
  'secondIdNumber',
] as const;
const reasons = { reasons: ['index', 'text', 'basis', 'rule'] };
const asked = ['toAdopter', 'toPlacer', 'toChild', 'askedOn', 'place', 'by', 'recorder', 'office'] as const;

/**
 * The forms of an adoption to be registered (成立收养登记, adoption.md §10) with the blanks they fill. `man` and `woman` are
 * the adopters; of a single adopter the other column stays empty. `adopters` names all of them in one line.
 */
export const adoptionForms = {
  'adoption-application': {
    'zh-CN': '收养登记申请书',
    en: 'Application for an adoption',
    required: [
      ...of('child', [...child, 'nameAfter', 'ethnicity', 'health', 'address', 'standing']),
      ...of('man', adopter),
      ...of('woman', adopter),
      ...['livingChildren', 'yearlyIncome', 'reason', 'otherMatters', 'office', 'on'],
    ],
    optional: [...of('placer', placer), 'childOpinion', ...of('child', ['found', 'institution', 'enteredOn'])],
  },
  'adoption-receipt': {
    'zh-CN': '收养登记申请受理通知书',
    en: 'Receipt of an application for an adoption',
    required: ['receiptNumber', 'adopters', 'child.name', 'acceptedOn', 'dueOn', 'office', 'registrar'],
    optional: ['noticeFollows', 'evaluationFollows'],
    lists: { papers: ['index', 'text'] },
  },
  'adoption-supplement': {
    'zh-CN': '收养登记补正材料告知书',
    en: 'What an application for an adoption still lacks',
    required: ['adopters', 'child.name', 'office', 'on'],
    lists: reasons,
  },
  'adoption-questioning': {
    'zh-CN': '收养登记询问笔录',
    en: 'Record of questioning about an adoption',
    required: ['matter', ...of('party', ['name', 'sex', 'idNumber', 'standing']), ...asked],
    lists: { questions: ['index', 'question', 'answer'] },
  },
  'adoption-inquiry': {
    'zh-CN': '收养登记调查记录',
    en: 'Record of an inquiry about an adoption',
    required: ['matter', 'party.name', ...asked],
    optional: ['account'],
  },
  'adoption-evaluation-notice': {
    'zh-CN': '收养评估告知书',
    en: 'Notice of an evaluation',
    required: ['adopters', 'child.name', 'consentedOn', 'dueOn', 'evaluator', 'office', 'on'],
    lists: { topics: ['index', 'text'] },
  },
  'adoption-evaluation': {
    'zh-CN': '收养评估记录',
    en: 'Record of an evaluation',
    required: ['adopters', 'child.name', 'consentedOn', 'reportedOn', 'evaluator', 'result', 'office'],
    optional: ['mustReportNote', 'reportedTo', 'reportedToOn'],
    lists: { contents: ['topic', 'text'], findings: ['index', 'text', 'found'] },
  },
  'adoption-notice': {
    'zh-CN': '寻找弃婴（弃儿）生父母公告',
    en: 'Notice looking for the birth parents',
    required: ['child.name', 'child.sex', 'child.age', 'foundOn', 'foundPlace', 'contact', 'phone', 'office', 'on'],
    optional: ['finder', 'features', 'clothes', 'belongings', 'contactPerson', 'address'],
    images: ['photo'],
  },
  'adoption-review': {
    'zh-CN': '收养登记审查处理表',
    en: 'Review form of an adoption',
    required: [
      ...of('child', child),
      'child.standing',
      ...of('man', ['name', 'idNumber']),
      ...of('woman', ['name', 'idNumber']),
      ...['placers', 'adopterPapers', 'placerPapers', 'opinion', 'registeredOn', 'number', 'printNumber', 'remark'],
      'office',
    ],
    images: ['photo'],
  },
  'adoption-refusal': {
    'zh-CN': '不予办理收养登记通知书',
    en: 'Notice of refusal of an adoption',
    required: ['noticeNumber', 'adopters', 'child.name', 'requestedOn', 'office', 'on'],
    optional: ['placers'],
    lists: reasons,
  },
} as const satisfies Record<string, FormBlanks>;
