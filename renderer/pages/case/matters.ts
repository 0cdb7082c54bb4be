import type { CaseView } from '#core/contract/shapes.ts';
import type { MatterId } from '#core/domain/matters/schemas.ts';
import { marriagePages } from '../marriage/marriage-pages.tsx';
import type { MatterPages } from './matter-pages.ts';

/** The pages of every matter. A new matter adds its folder and one line here. */
const pagesByMatter: { readonly [Id in MatterId]?: MatterPages<Id> } = {
  'marriage.registration': marriagePages,
};

/** The pages of the case that is open, whichever matter it is of. */
export type CasePages = MatterPages<MatterId>;

/** The pages of the matter of a case. */
export function pagesOf(view: CaseView): CasePages | undefined {
  // Keyed by the view's own matter; the compiler cannot follow the correlation through an index.
  return pagesByMatter[view.matter] as CasePages | undefined;
}
