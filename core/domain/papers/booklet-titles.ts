import type { BookletKind } from '../cases/blanks.ts';

/** What each kind of booklet is called. */
export const bookletTitles: Readonly<Record<BookletKind, string>> = {
  'marriage-certificate': '结婚证',
  'divorce-certificate': '离婚证',
  'adoption-certificate': '收养登记证',
  'adoption-dissolution-proof': '解除收养关系证明',
};
