import { adopteeConsents, adoptersAgree, placerAgrees } from './agreement.ts';
import { certificateShown, officeOfAdoptee } from './office.ts';
import type { Rule } from './rule.ts';

/** Every rule of a dissolution by agreement. */
export const dissolutionRules: readonly Rule[] = [
  adoptersAgree,
  placerAgrees,
  adopteeConsents,
  officeOfAdoptee,
  certificateShown,
];
