import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import type { Explanation } from './amounts.ts';
import { type SubsidyQuestion, subsidyContext } from './context.ts';
import { explanationOf } from './entitlement.ts';
import { subsidyRules } from './rules/index.ts';
import { sentences } from './words.ts';

/** The findings, and the computation where the bill is complete. */
export interface SubsidyJudgement extends Judgement {
  /** Of a file that only lacks something: what would be waived. Of a refused one: nothing but what 96000 bears. */
  readonly explanation?: Explanation;
}

/** May the basic fees of this funeral be waived, and how much? (丧葬费免除审核) SUBSIDY_TABLE_MISSING where no table speaks. */
export function judgeFuneralSubsidy(question: SubsidyQuestion): SubsidyJudgement {
  const context = subsidyContext(question);
  const judgement = judgeBy(subsidyRules, context, sentencesFrom(sentences));
  const isBarred = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const explanation = explanationOf(context, !isBarred);
  return explanation ? { ...judgement, explanation } : judgement;
}
