import type { CoupleBookletKind } from '../../cases/blanks.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';

export type ReissueKind = 'marriage' | 'divorce';
export type ReissueReason = 'lost' | 'damaged' | 'mismatch';

/** What the certificate is called: 结婚证, 离婚证. */
export const certificateNames = { marriage: '结婚证', divorce: '离婚证' } as const satisfies Record<
  ReissueKind,
  string
>;

/** 补领原因 in the words of forms. */
export const reasonWords = {
  lost: '遗失',
  damaged: '损毁',
  mismatch: '与所持身份证件信息不一致',
} as const satisfies Record<ReissueReason, string>;

/** 备注 of a reissued booklet, with the day of the reissue: 结婚证遗失，补发此证。2025年06月02日 (marriage.md §5.2). */
export function reissueRemark(kind: ReissueKind, reason: ReissueReason, on: PlainDate): string {
  return `${certificateNames[kind]}${reasonWords[reason]}，补发此证。${certificateDate(on)}`;
}

/** Letter of the new registration number (字号). */
export function reissueLetter(kind: ReissueKind): 'BJ' | 'BL' {
  return kind === 'marriage' ? 'BJ' : 'BL';
}

/** The booklet that it is printed on: the same as at the first issue (民办函〔2003〕166号). */
export function reissueBooklet(kind: ReissueKind): CoupleBookletKind {
  return kind === 'marriage' ? 'marriage-certificate' : 'divorce-certificate';
}
