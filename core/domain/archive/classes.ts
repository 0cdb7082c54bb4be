/** The classes of the archive (类别) by the nature of the registration (婚姻登记档案管理办法 第九条). */
export const archiveClasses = ['marriage', 'annulment', 'divorce', 'reissue'] as const;
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
};

/** Whether a text is the id of a class. */
export function isArchiveClass(id: string): id is ArchiveClass {
  return archiveClasses.some((known) => known === id);
}

/**
 * How a case ended, as far as its file differs: registered (登记、补发), withdrawn (撤回), lapsed (视为撤回), refused
 * (不予受理、不予办理), annulled by the office (撤销), kept after an examination of an annulment (不予撤销), remarked for a
 * court's decision (备注).
 */
export const archiveEnds = ['registered', 'withdrawn', 'lapsed', 'refused', 'annulled', 'kept', 'remarked'] as const;
export type ArchiveEnd = (typeof archiveEnds)[number];

/** The ends that a file of a class can have. */
export const endsOfClass: Readonly<Record<ArchiveClass, readonly ArchiveEnd[]>> = {
  marriage: ['registered', 'refused'],
  divorce: ['registered', 'withdrawn', 'lapsed', 'refused'],
  reissue: ['registered', 'refused'],
  annulment: ['annulled', 'kept', 'refused', 'remarked'],
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
