import { longestName, type NameProblem } from './names.ts';

/** Why a name is refused: the sentences beside the field and in import reports. */
export const nameWords: Readonly<Record<NameProblem, { readonly 'zh-CN': string; readonly en: string }>> = {
  empty: { 'zh-CN': '没有填写姓名', en: 'The name is empty' },
  'too-long': { 'zh-CN': `姓名超过${longestName}个字`, en: `The name is longer than ${longestName} characters` },
  'broken-character': {
    'zh-CN': '姓名中有损坏的字符，请重新录入',
    en: 'The name has a broken character: type it again',
  },
  'control-character': {
    'zh-CN': '姓名中有控制字符（如换行）',
    en: 'The name has a control character, such as a line break',
  },
  'direction-mark': {
    'zh-CN': '姓名中有看不见的书写方向符',
    en: 'The name has an invisible mark of writing direction',
  },
  'private-character': {
    'zh-CN': '姓名中有自造字，请对照证件选用标准字',
    en: 'The name has a private character: choose the standard one from the card',
  },
  emoji: { 'zh-CN': '姓名中有表情符号', en: 'The name has an emoji' },
  'invisible-character': { 'zh-CN': '姓名中有看不见的字符', en: 'The name has an invisible character' },
  'wide-letter': {
    'zh-CN': '姓名中有全角字母或符号，请用半角录入',
    en: 'The name has full-width letters or signs: type them half-width',
  },
  'odd-space': { 'zh-CN': '姓名中有特殊空格，请用普通空格', en: 'The name has a special blank: use a plain one' },
  'stacked-marks': { 'zh-CN': '姓名中有叠加的附加符号', en: 'The name has stacked marks' },
  'not-a-letter': { 'zh-CN': '姓名中有不能作为姓名的符号或数字', en: 'The name has a sign or digit that no name has' },
};
