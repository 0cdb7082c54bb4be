/**
 * The classes of the archive (类别): of marriages by the nature of the registration (婚姻登记档案管理办法 第九条), of adoptions by
 * year and nature (收养登记档案管理暂行办法), of subsidies and allowances one each.
 */
export const archiveClasses = [
  'marriage',
  'annulment',
  'divorce',
  'reissue',
  'adoption',
  'adoption-dissolution',
  'adoption-revocation',
  'adoption-reissue',
  'adoption-proof',
  'funeral-subsidy',
  'child-allowance',
] as const;
export type ArchiveClass = (typeof archiveClasses)[number];

interface Label {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What a class is called on spines and in catalogues. */
export const archiveClassLabels: Readonly<Record<ArchiveClass, Label>> = {
  marriage: { 'zh-CN': '结婚登记类', en: 'marriage registrations' },
  annulment: { 'zh-CN': '撤销婚姻类', en: 'annulled marriages' },
  divorce: { 'zh-CN': '离婚登记类', en: 'divorce registrations' },
  reissue: { 'zh-CN': '补发婚姻登记证类', en: 'reissued certificates' },
  adoption: { 'zh-CN': '成立收养登记类', en: 'adoptions' },
  'adoption-dissolution': { 'zh-CN': '解除收养登记类', en: 'dissolved adoptions' },
  'adoption-revocation': { 'zh-CN': '撤销收养登记类', en: 'revoked adoptions' },
  'adoption-reissue': { 'zh-CN': '补领收养证件类', en: 'reissued papers of adoptions' },
  'adoption-proof': { 'zh-CN': '出具收养登记证明类', en: 'proofs of adoptions' },
  'funeral-subsidy': { 'zh-CN': '丧葬补助类', en: 'funeral subsidies' },
  'child-allowance': { 'zh-CN': '儿童基本生活费类', en: "children's allowances" },
};

/** The archives (档案) that the classes belong to; each is kept by itself. */
export const archives = ['marriage', 'adoption', 'funeral', 'children'] as const;
export type Archive = (typeof archives)[number];

/** What an archive is called on its catalogues and boxes. */
export const archiveTitles: Readonly<Record<Archive, Label>> = {
  marriage: { 'zh-CN': '婚姻登记档案', en: 'marriages' },
  adoption: { 'zh-CN': '收养登记档案', en: 'adoptions' },
  funeral: { 'zh-CN': '丧葬补助档案', en: 'funeral subsidies' },
  children: { 'zh-CN': '儿童福利档案', en: "children's allowances" },
};

/** The archive of a class. */
export function archiveOf(archiveClass: ArchiveClass): Archive {
  if (archiveClass.startsWith('adoption')) return 'adoption';
  if (archiveClass === 'funeral-subsidy') return 'funeral';
  return archiveClass === 'child-allowance' ? 'children' : 'marriage';
}

/** Whether a text is the id of a class. */
export function isArchiveClass(id: string): id is ArchiveClass {
  return archiveClasses.some((known) => known === id);
}

/**
 * How a case ended, as far as its file differs: registered (登记、补发), withdrawn (撤回), lapsed (视为撤回), refused
 * (不予受理、不予办理), annulled by the office (撤销), kept after an examination of an annulment (不予撤销), remarked for a
 * court's decision (备注), answered (出具、核销), stopped (停发).
 */
export const archiveEnds = [
  'registered',
  'withdrawn',
  'lapsed',
  'refused',
  'annulled',
  'kept',
  'remarked',
  'answered',
  'stopped',
] as const;
export type ArchiveEnd = (typeof archiveEnds)[number];

/** The ends that a file of a class can have. */
export const endsOfClass: Readonly<Record<ArchiveClass, readonly ArchiveEnd[]>> = {
  marriage: ['registered', 'refused'],
  divorce: ['registered', 'withdrawn', 'lapsed', 'refused'],
  reissue: ['registered', 'refused'],
  annulment: ['annulled', 'kept', 'refused', 'remarked'],
  adoption: ['registered', 'refused', 'answered'],
  'adoption-dissolution': ['registered', 'refused', 'answered'],
  'adoption-revocation': ['annulled', 'kept', 'refused', 'answered'],
  'adoption-reissue': ['registered', 'refused'],
  'adoption-proof': ['answered', 'refused'],
  'funeral-subsidy': ['answered', 'refused'],
  'child-allowance': ['stopped', 'refused'],
};

const classByMatter: ReadonlyMap<string, ArchiveClass> = new Map([
  ['marriage.registration', 'marriage'],
  ['divorce.registration', 'divorce'],
  ['marriage.reissue', 'reissue'],
  ['marriage.annulment', 'annulment'],
]);

/**
 * The class of a case; undefined where its papers form no file of their own: proofs and enquiries are kept in their
 * registers, and a court's divorce only makes a remark on the marriage's file. What courts declared invalid or revoked goes
 * to 撤销婚姻类 (第九条).
 */
export function archiveClassOf(
  matter: string,
  courtDecision?: 'invalid' | 'revoked' | 'divorced',
): ArchiveClass | undefined {
  if (matter !== 'marriage.court-remark') return classByMatter.get(matter);
  return courtDecision === 'invalid' || courtDecision === 'revoked' ? 'annulment' : undefined;
}
