import type { PlainDate } from '../dates/plain-date.ts';
import { adoptionDays } from './law-days.ts';

/** What is paid for (收费项目). */
export type AdoptionFeeItem = 'establishment' | 'dissolution';

/** 价费字〔1992〕349号, in fen: application 20, certificate 10, investigation 220 yuan; dissolution 100 yuan. */
const until2017: Readonly<Record<AdoptionFeeItem, number>> = { establishment: 25_000, dissolution: 10_000 };

/** The fee of a day, in fen: nothing since 2017-04-01 (财税〔2017〕20号). The cost of a newspaper's notice is no fee. */
export function adoptionFee(item: AdoptionFeeItem, on: PlainDate): number {
  return on < adoptionDays.free ? until2017[item] : 0;
}
