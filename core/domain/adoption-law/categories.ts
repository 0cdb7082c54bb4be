/** The eight kinds of adopted children (收养类别, adoption.md §5), by their codes in the national system. */
export type CategoryCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Who places the child (送养人). Nobody places a foundling outside an institution. */
export type PlacerKind = 'institution' | 'guardian' | 'birth-parents' | 'nobody';

/** Whose place decides where the adoption is registered (adoption.md §3); `child.division` is that place. */
export type VenuePlace = 'institution' | 'found' | 'placer' | 'either-parent';

/** One kind of adopted child. */
export interface Category {
  readonly code: CategoryCode;
  readonly 'zh-CN': string;
  readonly en: string;
  readonly placer: PlacerKind;
  readonly venue: VenuePlace;
}

/** The categories in the order of their codes. Labels as printed. */
export const categories: readonly Category[] = [
  {
    code: 1,
    'zh-CN': '福利机构抚养的查找不到生父母的未成年人',
    en: 'a foundling in a welfare institution',
    placer: 'institution',
    venue: 'institution',
  },
  {
    code: 2,
    'zh-CN': '福利机构抚养的孤儿',
    en: 'an orphan in a welfare institution',
    placer: 'institution',
    venue: 'institution',
  },
  {
    code: 3,
    'zh-CN': '生父母均不具备完全民事行为能力的未成年人',
    en: 'a child whose birth parents both lack full capacity',
    placer: 'guardian',
    venue: 'placer',
  },
  { code: 4, 'zh-CN': '继子女', en: 'a stepchild', placer: 'birth-parents', venue: 'either-parent' },
  {
    code: 5,
    'zh-CN': '生父母有特殊困难无力抚养的子女',
    en: 'a child of birth parents in special hardship',
    placer: 'birth-parents',
    venue: 'placer',
  },
  {
    code: 6,
    'zh-CN': '三代以内旁系同辈血亲的子女',
    en: 'a child of collateral kin within three generations',
    placer: 'birth-parents',
    venue: 'either-parent',
  },
  {
    code: 7,
    'zh-CN': '非福利机构抚养的孤儿',
    en: 'an orphan with a guardian, outside an institution',
    placer: 'guardian',
    venue: 'placer',
  },
  {
    code: 8,
    'zh-CN': '非福利机构抚养的查找不到生父母的未成年人',
    en: 'a foundling outside an institution',
    placer: 'nobody',
    venue: 'found',
  },
];

/** The category of a code. */
export function categoryOf(code: CategoryCode): Category {
  const found = categories.find((one) => one.code === code);
  if (!found) throw new RangeError(`no category ${code}`);
  return found;
}
