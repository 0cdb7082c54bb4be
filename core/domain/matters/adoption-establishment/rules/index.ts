import { ableToBringUp, cleanRecord, healthy, ofThirty } from './adopter.ts';
import { childConsents, childUnderAge, groundOfAdoption, whoPlaces } from './child.ts';
import { fortyYears, spousesJointly } from './couple.ts';
import { evaluated } from './evaluation.ts';
import { collateralKin, overseasKin, stepchild } from './kin.ts';
import { noticeOver } from './notice.ts';
import { fewChildren, howMany, numberFree } from './number.ts';
import { grandparentsFirst, guardianOfLivingParents, parentsPlaceJointly, supportersConsent } from './placer.ts';
import type { Rule } from './rule.ts';
import { agreementOptional, fromRegistration, secrecy, surname, voidAdoption, voluntary } from './told.ts';
import { crossBorder, officeOfChild } from './venue.ts';

/** R01 to R28 in the order of their ids, then the two of the office. The papers have their own list. */
export const adoptionRules: readonly Rule[] = [
  childUnderAge,
  groundOfAdoption,
  whoPlaces,
  guardianOfLivingParents,
  supportersConsent,
  parentsPlaceJointly,
  grandparentsFirst,
  fewChildren,
  ableToBringUp,
  healthy,
  cleanRecord,
  ofThirty,
  howMany,
  numberFree,
  spousesJointly,
  fortyYears,
  collateralKin,
  overseasKin,
  childConsents,
  stepchild,
  voluntary,
  noticeOver,
  evaluated,
  fromRegistration,
  agreementOptional,
  voidAdoption,
  secrecy,
  surname,
  officeOfChild,
  crossBorder,
];
