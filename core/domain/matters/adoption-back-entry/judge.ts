import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { backEntryRules } from './rules/index.ts';
import { type BackEntryQuestion, backEntryContext } from './rules/rule.ts';
import { sentences } from './words.ts';

/** May this old file be entered? (补录) */
export function judgeBackEntry(question: BackEntryQuestion): Judgement {
  return judgeBy(backEntryRules, backEntryContext(question), sentencesFrom(sentences));
}
