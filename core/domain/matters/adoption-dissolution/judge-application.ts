import { adoptionLawOn } from '../../adoption-law/law-days.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { gravestVerdict, type Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../law/settings.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import type { DissolutionApplication } from './application-schema.ts';
import { dissolutionDeskRules } from './desk-rules/index.ts';
import type { DeskContext } from './desk-rules/rule.ts';
import { factsOf } from './facts-of.ts';
import { judgeDissolution } from './judge.ts';
import { deskSentences } from './words-desk.ts';

/** What an application of the desk is judged by. */
export interface DissolutionApplicationQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: DissolutionApplication;
  /** Day of the acceptance; undefined before it. */
  readonly accepted: PlainDate | undefined;
}

/** The context in which the rules of the desk look at an application. */
export function deskContext(question: DissolutionApplicationQuestion): DeskContext {
  const { on, application } = question;
  return { ...question, ruleSet: adoptionLawOn(on), facts: factsOf(application, on) };
}

/** The law's rules and those of the desk, all answers at once (解除收养登记审查). */
export function judgeDissolutionApplication(question: DissolutionApplicationQuestion): Judgement {
  const context = deskContext(question);
  const law = judgeDissolution(context);
  const desk = judgeBy(dissolutionDeskRules, context, sentencesFrom(deskSentences));
  const findings = [...law.findings, ...desk.findings];
  return { ruleSet: law.ruleSet, verdict: gravestVerdict(findings), findings };
}
