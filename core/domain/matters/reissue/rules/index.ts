import { appliesInPersonOrByProxy, archiveBearsOut } from './archive.ts';
import { identityPaperValid, personsKnown } from './identity-papers.ts';
import { checkedOnline } from './online.ts';
import { photosLikeTheKind } from './photos.ts';
import type { Rule } from './rule.ts';
import { declarationFilled, statusStillStands } from './status.ts';
import { registeredUnderAge } from './under-age.ts';
import { anyOffice, officeHasAuthority, officeOfOldLaw } from './venue.ts';

/** Every rule of a reissue: its own of the reference first, then those it shares with the marriage. Findings come in this order. */
export const reissueRules: readonly Rule[] = [
  statusStillStands,
  officeOfOldLaw,
  anyOffice,
  archiveBearsOut,
  appliesInPersonOrByProxy,
  registeredUnderAge,
  declarationFilled,
  officeHasAuthority,
  personsKnown,
  photosLikeTheKind,
  identityPaperValid,
  checkedOnline,
];
