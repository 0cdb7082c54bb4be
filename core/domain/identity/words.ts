import type { IdentityProblem } from './reading.ts';

/** The sentences of what is wrong with a number: in `tongban check`, beside the input field and on notices. */
export const identityWords: Readonly<
  Record<IdentityProblem | 'unknown-address', { readonly 'zh-CN': string; readonly en: string }>
> = {
  length: { 'zh-CN': '号码位数不对，应为18位', en: 'The number must have 18 characters' },
  characters: {
    'zh-CN': '号码含有不允许的字符（前17位应为数字，末位为数字或X，首位不为0）',
    en: 'The number has characters that it may not have (17 digits, the first not 0, then a digit or X)',
  },
  date: { 'zh-CN': '号码中的出生日期不存在', en: 'The date of birth in the number does not exist' },
  'check-digit': { 'zh-CN': '号码的校验码不对', en: 'The check digit of the number is wrong' },
  'future-birth': { 'zh-CN': '号码中的出生日期晚于办理日', en: 'The date of birth in the number lies in the future' },
  'old-format': {
    'zh-CN': '15位旧号码位数不对（应为18位），只用于查找旧档案，不能作为现在的身份号码',
    en: 'A number of 15 digits has the wrong length today (18): it serves to find old files only',
  },
  'unknown-address': {
    'zh-CN': '号码前六位不在行政区划代码表中，请核对证件',
    en: 'No division table knows the first six digits of the number: look at the card again',
  },
};
