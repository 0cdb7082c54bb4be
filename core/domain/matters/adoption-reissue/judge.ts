import { type ActQuestion, actContext } from '../../adoption-law/act.ts';
import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { adoptionReissueRules } from './rules/index.ts';
import type { AdoptionReissue } from './schema.ts';
import { sentences } from './words.ts';

/** May the paper be issued again, here, today? (补领审查) There is no fee since 2017-04-01. */
export function judgeAdoptionReissue(question: ActQuestion<AdoptionReissue>): Judgement {
  return judgeBy(adoptionReissueRules, actContext(question), sentencesFrom(sentences));
}
