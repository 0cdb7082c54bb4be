import { manOfAge, womanOfAge } from './age.ts';
import { papersAgree } from './agreement.ts';
import { officeHasAuthority } from './authority.ts';
import { armyPapersShown, identityPaperValid, papersComplete, photosGiven } from './documents.ts';
import { illnessTold, medicallyFit } from './health.ts';
import { noProhibitedKinship } from './kin.ts';
import { checkedOnline, heldOffline } from './online.ts';
import { bothPresent, bothWilling, canExpressWill, manAndWoman, noCoercion } from './persons.ts';
import type { Rule } from './rule.ts';
import { neitherHasSpouse, noDivorcePending, singleAgainstArchive } from './status.ts';
import {
  bookStatusAgrees,
  foreignDivorceStands,
  judgmentEffective,
  spouseDeclaredDead,
  statusAgreesOnline,
} from './status-proof.ts';
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
