import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { type AllowanceQuestion, allowanceContext } from './context.ts';
import { allowanceRules } from './rules/index.ts';
import { sentences } from './words.ts';

/** Is this child's allowance due, on this day? (孤儿、事实无人抚养儿童认定) Known from 2010-11-16 on, which the caller sees to. */
export function judgeChildrenAllowance(question: AllowanceQuestion): Judgement {
  return judgeBy(allowanceRules, allowanceContext(question), sentencesFrom(sentences));
}
