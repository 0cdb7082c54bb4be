/** One life of a division code (行政区划代码, GB/T 2260): the same six digits may have named two places. */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** First year of this life; absent where it is not known. A hint for reading old numbers, not law. */
  readonly from?: number;
  /** Last year of this life; absent while it lasts. */
  readonly to?: number;
  /** With the places above it: 重庆市渝中区; of abolished codes the name of the time, 四川省重庆市市中区. */
  readonly fullName: string;
  /** Syllables of the name joined by an apostrophe: `fu'ling'qu`; absent for abolished codes. */
  readonly reading?: string;
}

/** The province of a code (省级): its first two digits. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/** Whether two codes lie in one province, autonomous region or municipality (同一省级区划). */
export function isSameProvince(left: string, right: string): boolean {
  return provinceOf(left) === provinceOf(right);
}

const municipalities = new Set(['11', '12', '31', '50']);

/** Whether two codes lie in one city (同一市): of a municipality (直辖市) all its districts and counties do. */
export function isSameCity(left: string, right: string): boolean {
  return municipalities.has(provinceOf(left)) ? isSameProvince(left, right) : left.slice(0, 4) === right.slice(0, 4);
}
