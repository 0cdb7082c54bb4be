/** Kinds of blank booklet (空白证件): 结婚证, 离婚证, 收养登记证, 解除收养关系证明. */
export const bookletKinds = [
  'marriage-certificate',
  'divorce-certificate',
  'adoption-certificate',
  'adoption-dissolution-proof',
] as const;
export type BookletKind = (typeof bookletKinds)[number];

/** The booklets of couples: one each, pages 2 and 3 of one shape (marriage.md §5.2). */
export type CoupleBookletKind = Extract<BookletKind, 'marriage-certificate' | 'divorce-certificate'>;

/** Whether a booklet is one of a couple. */
export function isCoupleBooklet(kind: BookletKind): kind is CoupleBookletKind {
  return kind === 'marriage-certificate' || kind === 'divorce-certificate';
}

/** Whether a paper is a booklet, and no form. */
export function isBooklet(paper: string): paper is BookletKind {
  return bookletKinds.some((kind) => kind === paper);
}

/** Whose a booklet is: one each of a couple, or the one of an adoption. */
export const certificateHolders = ['man', 'woman', 'adopters'] as const;
export type CertificateHolder = (typeof certificateHolders)[number];

/** States of a blank: 库存, 在窗口, 已送打印, 已用, 作废, 已销毁, 遗失. Every blank is in exactly one (marriage.md §4.2). */
export const blankStates = ['stock', 'window', 'printing', 'used', 'void', 'destroyed', 'lost'] as const;
export type BlankState = (typeof blankStates)[number];

/** How many blanks one receipt may hold; a province hands out thousands, never more. */
export const largestRange = 20_000;

const pattern = /^([A-Z]{0,4})(\d{4,12})$/;

/** Why a range of printed numbers (印制号段) cannot be entered. */
export type RangeProblem = 'format' | 'order' | 'size';

/** Whether a text is a printed number: up to four letters and 4–12 digits; leading zeros count. */
export function isPrintNumber(text: string): boolean {
  return pattern.test(text);
}

/** All printed numbers from one to another, both included, keeping letters and leading zeros. */
export function printNumbersBetween(from: string, to: string): readonly string[] | RangeProblem {
  const first = pattern.exec(from);
  const last = pattern.exec(to);
  if (!first || !last || first[1] !== last[1] || first[2]?.length !== last[2]?.length) return 'format';
  const [, letters = '', digits = ''] = first;
  const start = Number(digits);
  const end = Number(last[2]);
  if (end < start) return 'order';
  if (end - start + 1 > largestRange) return 'size';
  return Array.from(
    { length: end - start + 1 },
    (_, index) => letters + String(start + index).padStart(digits.length, '0'),
  );
}
