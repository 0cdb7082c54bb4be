/** Blanks of a person of an adoption, in columns of two. */
const whole = ['name', 'sex', 'birth', 'ethnicity', 'occupation', 'idNumber', 'hukouAddress', 'phone'] as const;
const child = ['name', 'sex', 'birth', 'idNumber', 'hukouAddress'] as const;
const brief = ['name', 'idNumber'] as const;

const of = (who: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${who}.${field}`);

/** The registration of the adoption that the act is about. */
const original = of('original', ['registeredOn', 'office', 'number']);
const reasons = { reasons: ['index', 'text', 'basis', 'rule'] };
const evidence = { evidence: ['index', 'text'] };

/**
 * The forms of acts on a registered adoption (解除、撤销、补领、出具证明; 收养登记工作规范). The official blanks were not at
 * hand: the national system's fields stand in its order (adoption.md §10), the words are this program's. The first
 * adopter is `adopter`, the second `secondAdopter`; the same of placers. `adopters` and `placers` are names in a row.
 */
export const adoptionActForms = {
  'adoption-dissolution-application': {
    'zh-CN': '解除收养登记申请书',
    en: 'Application to dissolve an adoption',
    required: [
      ...of('child', child),
      ...of('adopter', whole),
      ...original,
      'reason',
      'grounds',
      'terms',
      'consentAge',
      'office',
      'on',
    ],
    optional: [
      ...of('secondAdopter', whole),
      ...of('placer', whole),
      ...of('secondPlacer', whole),
      'institution',
      'childOpinion',
    ],
  },
  'adoption-dissolution-review': {
    'zh-CN': '解除收养登记审查处理表',
    en: 'Review form of a dissolution',
    required: [
      ...of('child', child),
      ...of('adopter', brief),
      ...original,
      'grounds',
      'terms',
      'adopterPapers',
      'placerPapers',
      'opinion',
      'registeredOn',
      'number',
      'printNumber',
      'office',
      'remark',
    ],
    optional: [...of('secondAdopter', brief), 'placers', 'childOpinion'],
  },
  'adoption-act-refusal': {
    'zh-CN': '不予办理通知书',
    en: 'Notice of refusal of an act on an adoption',
    required: ['noticeNumber', 'applicant.name', 'request', 'requestedOn', 'office', 'on'],
    lists: reasons,
  },
  'adoption-revocation-application': {
    'zh-CN': '撤销收养登记申请书',
    en: 'Application to revoke an adoption',
    required: [
      ...of('applicant', ['name', 'idNumber', 'phone']),
      'standing',
      'adopters',
      ...of('child', brief),
      'placers',
      ...original,
      'facts',
      'office',
      'on',
    ],
    lists: evidence,
  },
  'adoption-revocation-notice': {
    'zh-CN': '撤销收养登记告知书',
    en: 'Notice before a revocation',
    required: ['noticeNumber', 'adopters', 'placers', 'child.name', ...original, 'facts', 'office', 'on'],
    lists: evidence,
  },
  'adoption-revocation-decision': {
    'zh-CN': '撤销收养登记决定书',
    en: 'Decision to revoke an adoption',
    required: [
      'decisionNumber',
      'adopters',
      'placers',
      ...of('child', brief),
      ...original,
      'facts',
      'basis',
      'decision',
      'office',
      'on',
    ],
    lists: evidence,
  },
  'adoption-certificate-void': {
    'zh-CN': '收养登记证作废公告',
    en: 'Notice that an adoption certificate is void',
    required: ['adopters', 'child.name', ...original, 'decisionNumber', 'decidedOn', 'office', 'on'],
  },
  'adoption-reissue-application': {
    'zh-CN': '补领收养登记证（解除收养关系证明）申请书',
    en: 'Application for a reissued adoption certificate or proof of dissolution',
    required: [
      ...of('child', child),
      ...of('adopter', whole),
      ...original,
      'kind',
      'reason',
      'applicants',
      'office',
      'on',
    ],
    optional: [...of('secondAdopter', whole), ...of('agent', ['name', 'idNumber', 'proof'])],
  },
  'adoption-reissue-review': {
    'zh-CN': '补发收养登记证（解除收养关系证明）审查处理表',
    en: 'Review form of a reissued adoption certificate',
    required: [
      ...of('child', child),
      ...of('adopter', brief),
      ...original,
      'kind',
      'reason',
      'applicants',
      'papers',
      'opinion',
      'number',
      'reissuedOn',
      'printNumber',
      'office',
      'remark',
    ],
    optional: of('secondAdopter', brief),
    images: ['photo'],
  },
  'adoption-proof': {
    'zh-CN': '收养登记证明',
    en: 'Certificate of an adoption record',
    required: ['proofNumber', ...of('applicant', brief), 'result', 'purpose', 'office', 'on'],
  },
  'adoption-proof-review': {
    'zh-CN': '出具收养登记证明审查处理表',
    en: 'Review form of a certificate of an adoption record',
    required: [
      ...of('applicant', ['name', 'sex', 'birth', 'idNumber', 'phone']),
      'standing',
      'adopters',
      'child.name',
      ...original,
      'purpose',
      'result',
      'papers',
      'opinion',
      'proofNumber',
      'office',
      'registrar',
      'on',
    ],
    optional: of('agent', ['name', 'idNumber']),
  },
} as const;
