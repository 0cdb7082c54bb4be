import { type ActQuestion, actContext } from '../../adoption-law/act.ts';
import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { adoptionRevocationRules } from './rules/index.ts';
import type { AdoptionRevocation } from './schema.ts';
import { sentences } from './words.ts';

/** May this adoption be revoked, here, today? (撤销收养登记审查) */
export function judgeAdoptionRevocation(question: ActQuestion<AdoptionRevocation>): Judgement {
  return judgeBy(adoptionRevocationRules, actContext(question), sentencesFrom(sentences));
}
