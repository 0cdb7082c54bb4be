import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';

interface DatedText {
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly text: string;
}

/** The declaration's words under a law. */
function statement(law: string): string {
  return `本人与对方均无配偶，没有直系血亲和三代以内旁系血亲关系，了解对方的身体健康状况。现依照《${law}》的规定，自愿结为夫妻。`;
}

/** What is declared, by the day of the declaration: under 婚姻法 to the end of 2020, then under 民法典. */
export const statements: readonly DatedText[] = [
  { from: plainDate('2003-10-01'), to: plainDate('2020-12-31'), text: statement('中华人民共和国婚姻法') },
  { from: plainDate('2021-01-01'), text: statement('中华人民共和国民法典') },
];

/** The sentence on truth and its consequences, the same at all times. */
export const truthSentence = '本人上述声明完全真实，如有虚假，愿承担法律责任。';

/** The words in force on a day; undefined before the first of them. */
export function statementOn(day: PlainDate): string | undefined {
  return statements.find(({ from, to }) => day >= from && (to === undefined || day <= to))?.text;
}
