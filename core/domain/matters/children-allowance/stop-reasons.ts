import { type PlainMonth, parsePlainMonth } from '../../dates/month.ts';

/**
 * Reasons for which a child is taken off the list (减员原因), with the codes of the national child-welfare system: 省内收养,
 * 跨省收养, 涉外（涉港澳台）送养, 找回生父母, 独立生活, 死亡, 户籍迁出, 录入错误, 儿童超龄, 其它.
 */
export const stopReasons = [
  { code: '01', 'zh-CN': '省内收养', en: 'adopted in the province' },
  { code: '02', 'zh-CN': '跨省收养', en: 'adopted in another province' },
  { code: '03', 'zh-CN': '涉外、涉港澳台送养', en: 'adopted abroad, in Hong Kong, Macao or Taiwan' },
  { code: '04', 'zh-CN': '找回生父母', en: 'birth parents found' },
  { code: '05', 'zh-CN': '独立生活', en: 'lives on the own work' },
  { code: '06', 'zh-CN': '死亡', en: 'death' },
  { code: '07', 'zh-CN': '户籍迁出', en: 'register moved away' },
  { code: '08', 'zh-CN': '录入错误', en: 'entered by mistake' },
  { code: '09', 'zh-CN': '儿童超龄', en: 'too old' },
  { code: '99', 'zh-CN': '其它', en: 'other' },
] as const;
export type StopReasonCode = (typeof stopReasons)[number]['code'];

/** The codes in their order. */
export const stopReasonCodes = stopReasons.map(({ code }) => code);

/** Why an allowance ends, and the first month in which nothing is paid. */
export interface Stop {
  readonly reason: StopReasonCode;
  readonly fromMonth: PlainMonth;
  /** The reason in the clerk's own words; needed for 99. */
  readonly explanation: string;
}

/** A stop as the note of its step keeps it: `09 2026-04 年满十八周岁`. */
export function stopNote({ reason, fromMonth, explanation }: Stop): string {
  return `${reason} ${fromMonth} ${explanation}`.trim();
}

/** Reads the note of a stop; undefined where code or month are not there, or where 99 has no explanation. */
export function readStopNote(note: string): Stop | undefined {
  const [, code, month = '', rest = ''] = /^(\d{2}) (\d{4}-\d{2})(?: (.*))?$/su.exec(note.trim()) ?? [];
  const reason = stopReasons.find((one) => one.code === code)?.code;
  const fromMonth = parsePlainMonth(month);
  const explanation = rest.trim();
  if (!reason || !fromMonth || (reason === '99' && explanation === '')) return undefined;
  return { reason, fromMonth, explanation };
}

/** The words of a reason with the clerk's own, as notice and list print them. */
export function stopWords({ reason, explanation }: Stop): string {
  const words = stopReasons.find(({ code }) => code === reason)?.['zh-CN'] ?? '';
  return explanation === '' ? words : `${words}（${explanation}）`;
}
