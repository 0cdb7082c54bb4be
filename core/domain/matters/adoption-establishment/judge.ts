import { adoptionLawOn } from '../../adoption-law/law-days.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../law/settings.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { adoptionRules } from './rules/index.ts';
import { paperRules, papersTold } from './rules/papers.ts';
import type { AdoptionEstablishment } from './schema.ts';
import { sentences } from './words.ts';

/** What an adoption is judged by. */
export interface AdoptionQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly facts: AdoptionEstablishment;
}

/**
 * May this adoption be registered, here, today? (成立收养登记审查) The law is that of the day of registration. Pure; known
 * from 1999-05-25 on, which the caller sees to. DATE_OUT_OF_RANGE for a birth or a notice at the end of the calendar.
 */
export function judgeAdoption(question: AdoptionQuestion): Judgement {
  const context = { ...question, ruleSet: adoptionLawOn(question.on) };
  return judgeBy([...adoptionRules, papersTold, ...paperRules], context, sentencesFrom(sentences));
}
