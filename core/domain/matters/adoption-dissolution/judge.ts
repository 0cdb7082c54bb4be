import { adoptionLawOn } from '../../adoption-law/law-days.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../law/settings.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { dissolutionRules } from './rules/index.ts';
import type { AdoptionDissolution } from './schema.ts';
import { sentences } from './words.ts';

/** What a dissolution is judged by. */
export interface DissolutionQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly facts: AdoptionDissolution;
}

/** May this adoption be dissolved by agreement, here, today? (协议解除收养登记审查) Pure; known from 1999-05-25 on. */
export function judgeDissolution(question: DissolutionQuestion): Judgement {
  return judgeBy(dissolutionRules, { ...question, ruleSet: adoptionLawOn(question.on) }, sentencesFrom(sentences));
}
