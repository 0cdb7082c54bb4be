import type { RuleExample } from './rule.ts';

const pass = { verdict: 'PASS', code: 'divorce.papersComplete' } as const;
const examination = { stage: 'examination' } as const;

/** The worked examples of D-12. */
export const documentExamples: readonly RuleExample[] = [
  { name: 'R5: the identity card alone', on: '2025-05-10', man: { papers: ['id-card'] }, expected: [pass] },
  {
    name: 'R4b: the same without the household register book',
    on: '2025-05-09',
    man: { papers: ['id-card'] },
    expected: [{ verdict: 'NEED', code: 'divorce.papersMissing', party: 'man' }],
  },
  {
    name: 'accepted with the book in R4b, the certificate in R5 asks for none',
    on: '2025-05-12',
    ...examination,
    accepted: '2025-04-09',
    man: { papers: ['id-card'] },
    expected: [pass],
  },
  {
    name: 'no list of papers, no name, no number',
    on: '2026-03-02',
    woman: { papers: undefined, name: ' ', idNumber: undefined },
    expected: [
      { verdict: 'NEED', missing: ['woman.name', 'woman.idNumber'] },
      { verdict: 'NEED', missing: ['woman.papers'] },
    ],
  },
  {
    name: 'an American with a passport: nothing about having no spouse',
    on: '2025-07-10',
    man: { kind: 'foreigner', country: 'USA', name: 'JOHN EXAMPLE', idNumber: '123456789', papers: ['passport'] },
    expected: [pass],
  },
  {
    name: 'a passport tells no birth',
    on: '2025-07-10',
    man: { kind: 'foreigner', idNumber: '123456789', papers: ['passport'], birth: undefined, sex: undefined },
    expected: [{ verdict: 'NEED', missing: ['man.sex', 'man.birth'] }],
  },
  {
    name: 'Hong Kong with the residence permit only',
    on: '2025-07-10',
    man: { kind: 'hong-kong', idNumber: '810000199003070015', birth: '1990-03-07', papers: ['hmt-residence-permit'] },
    expected: [{ verdict: 'NEED', code: 'divorce.papersMissing' }],
  },
  {
    name: 'the same where the office asks for any one',
    on: '2025-07-10',
    settings: { hmtPapers: 'ANY_ONE' },
    man: { kind: 'hong-kong', idNumber: '810000199003070015', birth: '1990-03-07', papers: ['hmt-residence-permit'] },
    expected: [pass],
  },
  { name: 'valid to the day itself', on: '2026-03-02', man: { idValidTo: '2026-03-02' }, expected: [pass] },
  {
    name: 'expired yesterday',
    on: '2026-03-02',
    man: { idValidTo: '2026-03-01' },
    expected: [{ verdict: 'NEED', code: 'divorce.idExpired', party: 'man' }],
  },
  {
    name: 'expired, with a temporary card',
    on: '2026-03-02',
    man: { idValidTo: '2026-03-01', papers: ['id-card', 'temporary-id-card'] },
    expected: [pass],
  },
  {
    name: 'a temporary card alone',
    on: '2026-03-02',
    man: { idValidTo: undefined, papers: ['temporary-id-card'] },
    expected: [pass],
  },
  {
    name: 'validity not told',
    on: '2026-03-02',
    woman: { idValidTo: undefined },
    expected: [pass, { verdict: 'WARN', code: 'divorce.validityUnknown', missing: ['woman.idValidTo'] }],
  },
  {
    name: 'one photograph of each, no receipt',
    on: '2026-03-02',
    ...examination,
    couple: { photosEach: 1, receipt: false },
    expected: [
      { verdict: 'NEED', code: 'divorce.photos' },
      { verdict: 'NEED', code: 'divorce.receipt' },
    ],
  },
  {
    name: 'photographs taken at the desk; nobody asked for the receipt',
    on: '2026-03-02',
    ...examination,
    couple: { photosEach: 0, manPhoto: 'p-1', womanPhoto: 'p-2', receipt: undefined },
    expected: [{ verdict: 'NEED', missing: ['receipt'] }],
  },
  {
    name: 'photographs not counted',
    on: '2026-03-02',
    ...examination,
    couple: { photosEach: undefined },
    expected: [{ verdict: 'NEED', missing: ['photosEach'] }],
  },
  {
    name: 'neither is asked for with the application',
    on: '2026-03-02',
    couple: { photosEach: undefined, receipt: undefined },
    expected: [pass],
  },
  {
    name: 'before 2021 there was no receipt',
    on: '2018-03-02',
    ...examination,
    accepted: '2018-03-02',
    couple: { receipt: undefined },
    expected: [pass],
  },
  {
    name: 'another name on the card',
    on: '2026-03-02',
    man: { name: '张三', nameAsRead: '张叁' },
    expected: [{ verdict: 'NEED', code: 'divorce.nameDiffersFromCard' }],
  },
  {
    name: 'a name with an emoji',
    on: '2026-03-02',
    man: { name: '张😀' },
    expected: [{ verdict: 'NEED', code: 'divorce.nameRefused' }],
  },
  {
    name: 'a wrong check digit',
    on: '2026-03-02',
    man: { birth: '2003-03-10', idNumber: '500103200303100018' },
    expected: [{ verdict: 'NEED', code: 'divorce.numberWrong' }],
  },
  {
    name: 'the number says another birth',
    on: '2026-03-02',
    man: { birth: '2003-03-11', idNumber: '500103200303100017' },
    expected: [{ verdict: 'NEED', code: 'divorce.numberDisagrees' }],
  },
  {
    name: 'a foreigner with a citizen number',
    on: '2026-03-02',
    man: { kind: 'foreigner', papers: ['passport'] },
    expected: [{ verdict: 'NEED', code: 'divorce.numberOfOtherKind' }],
  },
  {
    name: 'digits of no division',
    on: '2026-03-02',
    man: { birth: '1990-01-01', idNumber: '500140199001010012' },
    expected: [pass, { verdict: 'WARN', code: 'divorce.addressUnknown', party: 'man' }],
  },
];
