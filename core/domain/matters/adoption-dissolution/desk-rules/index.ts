import { agreementWritten, photosCounted } from './agreement.ts';
import { certificateTakenBack, questionedAlone } from './examination.ts';
import { adoptionKnown, allIdentified, allPresent, papersShown } from './parties.ts';
import type { DeskRule } from './rule.ts';

/** What the desk asks besides the law's rules; findings come in this order. */
export const dissolutionDeskRules: readonly DeskRule[] = [
  adoptionKnown,
  allPresent,
  allIdentified,
  papersShown,
  agreementWritten,
  photosCounted,
  questionedAlone,
  certificateTakenBack,
];
