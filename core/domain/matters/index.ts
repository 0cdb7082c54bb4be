import type { Check } from '../check/check.ts';
import { marriageRegistrationCheck } from './marriage-registration/check.ts';

/** One kind of business of a counter (事项); its folder holds all that is special to it. */
export interface Matter {
  /** Stable id, in cases and in `tongban check`. */
  readonly id: string;
  readonly 'zh-CN': string;
  readonly en: string;
  readonly check: Check;
}

/** Every matter that the program knows. Adding one adds its folder and one line here. */
export const matters: readonly Matter[] = [
  { id: 'marriage.registration', 'zh-CN': '结婚登记', en: 'Marriage registration', check: marriageRegistrationCheck },
];
