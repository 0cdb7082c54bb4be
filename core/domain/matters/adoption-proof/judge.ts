import { type ActQuestion, actContext } from '../../adoption-law/act.ts';
import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { adoptionProofRules } from './rules/index.ts';
import type { AdoptionProof } from './schema.ts';
import { sentences } from './words.ts';

/** May the certificate be given, here, today? (出具收养登记证明) */
export function judgeAdoptionProof(question: ActQuestion<AdoptionProof>): Judgement {
  return judgeBy(adoptionProofRules, actContext(question), sentencesFrom(sentences));
}
