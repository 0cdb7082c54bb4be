import { isWithin } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';

/** From this day the certificate is given for some uses only (民函〔2015〕266号). */
export const proofLimitedFrom = plainDate('2015-09-01');

/** A country for whose notarisations the certificate is still given. */
export interface ProofCountry {
  /** ISO 3166 alpha-3 */
  readonly code: string;
  readonly 'zh-CN': string;
  readonly en: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly source: string;
}

const of2015 = { from: proofLimitedFrom, source: '民函〔2015〕266号' } as const;

/**
 * The countries as named in 2015. Whether the list has changed since was not found: a later change is a `to` on the old
 * row and a new row with its own `from` and source.
 */
export const proofCountries: readonly ProofCountry[] = [
  { code: 'KAZ', 'zh-CN': '哈萨克斯坦', en: 'Kazakhstan', ...of2015 },
  { code: 'FIN', 'zh-CN': '芬兰', en: 'Finland', ...of2015 },
  { code: 'AUT', 'zh-CN': '奥地利', en: 'Austria', ...of2015 },
  { code: 'NLD', 'zh-CN': '荷兰', en: 'the Netherlands', ...of2015 },
  { code: 'DEU', 'zh-CN': '德国', en: 'Germany', ...of2015 },
  { code: 'ARG', 'zh-CN': '阿根廷', en: 'Argentina', ...of2015 },
  { code: 'URY', 'zh-CN': '乌拉圭', en: 'Uruguay', ...of2015 },
  { code: 'MEX', 'zh-CN': '墨西哥', en: 'Mexico', ...of2015 },
  { code: 'POL', 'zh-CN': '波兰', en: 'Poland', ...of2015 },
];

/** The row of a country that is in force on a day; undefined where the certificate is not given for it. */
export function proofCountryOn(code: string, on: PlainDate): ProofCountry | undefined {
  return proofCountries.find((country) => country.code === code && isWithin(on, country.from, country.to));
}

/** What a country is called on paper; the code itself where the table has no name. */
export function countryName(code: string): string {
  return proofCountries.find((country) => country.code === code)?.['zh-CN'] ?? code;
}
