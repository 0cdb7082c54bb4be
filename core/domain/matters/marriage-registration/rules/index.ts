import { manOfAge, womanOfAge } from './age.ts';
import { papersAgree } from './agreement.ts';
import { officeHasAuthority } from './authority.ts';
import { papersComplete } from './documents.ts';
import { foreignDivorceStands, judgmentEffective, spouseDeclaredDead } from './earlier-marriage.ts';
import { illnessTold, medicallyFit } from './health.ts';
import { armyPapersShown, identityPaperValid, photosGiven } from './identity-papers.ts';
import { noProhibitedKinship } from './kin.ts';
import { checkedOnline, heldOffline } from './online.ts';
import { bothPresent, bothWilling, canExpressWill, manAndWoman, noCoercion } from './persons.ts';
import type { Rule } from './rule.ts';
import { neitherHasSpouse, noDivorcePending, singleAgainstArchive } from './status.ts';
import { bookStatusAgrees, statusAgreesOnline } from './status-proof.ts';
import { venueIsOpen } from './venue.ts';

/** Every rule of a marriage registration, in the order of their ids: findings come in this order. */
export const marriageRules: readonly Rule[] = [
  bothPresent,
  manAndWoman,
  manOfAge,
  womanOfAge,
  bothWilling,
  neitherHasSpouse,
  noProhibitedKinship,
  medicallyFit,
  illnessTold,
  officeHasAuthority,
  venueIsOpen,
  papersComplete,
  papersAgree,
  bookStatusAgrees,
  statusAgreesOnline,
  singleAgainstArchive,
  noDivorcePending,
  judgmentEffective,
  foreignDivorceStands,
  spouseDeclaredDead,
  canExpressWill,
  photosGiven,
  identityPaperValid,
  armyPapersShown,
  noCoercion,
  checkedOnline,
  heldOffline,
];
