import { daysNotAhead } from './days.ts';
import { earlierAdoptions } from './earlier.ts';
import { evaluationContents, evaluationTeamOf, mustReport } from './evaluation.ts';
import { papersAgree, personsKnown } from './identity.ts';
import { allPresent } from './presence.ts';
import { questionedAlone } from './questioning.ts';
import type { DeskRule } from './rule.ts';

/** The rules of the desk in the order of their ids: K of the persons, Q of the questioning, E of the evaluation. */
export const deskRules: readonly DeskRule[] = [
  personsKnown,
  papersAgree,
  allPresent,
  earlierAdoptions,
  daysNotAhead,
  questionedAlone,
  evaluationTeamOf,
  evaluationContents,
  mustReport,
];
