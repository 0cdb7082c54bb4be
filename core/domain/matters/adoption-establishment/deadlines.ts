import { evaluationMeasures, measures } from '../../adoption-law/articles.ts';
import { decisionDue, type ExcludedInterval, evaluationDue } from '../../adoption-law/clocks.ts';
import { ruleApplies } from '../../adoption-law/exemptions.ts';
import { adoptionLawOn } from '../../adoption-law/law-days.ts';
import type { Stage } from '../../cases/state.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { noticeClock } from '../../law/notice-clock.ts';
import type { LawSettings } from '../../law/settings.ts';
import type { Deadline, Question } from '../matter.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { notAhead } from './facts-of.ts';

/** Stages between acceptance and registration, in which the clocks run. */
const running: ReadonlySet<Stage> = new Set(['examining', 'submitted', 'approved']);

function applies(rule: 'R22' | 'R23', { category, child }: AdoptionApplication, on: PlainDate): boolean {
  if (category === undefined) return false;
  return ruleApplies(rule, { law: adoptionLawOn(on), category, disabled: child.health === 'disabled' });
}

/** The days that clocks count from; one that lies ahead is a slip and counts for nothing. */
function daysOf({ notice, evaluation }: AdoptionApplication, on: PlainDate) {
  return {
    published: notAhead(notice?.published, on),
    consented: notAhead(evaluation?.consented, on),
    reported: notAhead(evaluation?.reported, on),
  };
}

/**
 * The days that the thirty of the decision leave out (T2, T3): the notice to its sixtieth day, the evaluation to its report;
 * while that is not there yet, to the day on which it is due.
 */
export function excludedIntervals(
  application: AdoptionApplication,
  on: PlainDate,
  settings: Pick<LawSettings, 'noticeRegisterFrom'>,
): readonly ExcludedInterval[] {
  const { published, consented, reported } = daysOf(application, on);
  return [
    ...(published && applies('R22', application, on)
      ? [[published, noticeClock(published, settings).lastDay] as const]
      : []),
    ...(consented && applies('R23', application, on)
      ? [[consented, reported ?? evaluationDue(consented)] as const]
      : []),
  ];
}

/** T1 decision, T2 notice, T3 report of the evaluation; none before the acceptance and none after the registration. */
export function adoptionDeadlines({
  on,
  settings,
  application,
  state,
}: Question<AdoptionApplication>): readonly Deadline[] {
  const accepted = state.acceptance?.on;
  if (!accepted || !running.has(state.stage)) return [];
  const { published, consented, reported } = daysOf(application, on);
  const decision: Deadline = {
    code: 'adoption.decision',
    opensOn: null,
    dueOn: decisionDue(accepted, excludedIntervals(application, on, settings)),
    basis: measures({ on }, 8),
  };
  const notice: readonly Deadline[] =
    published && applies('R22', application, on)
      ? [
          {
            code: 'adoption.notice',
            opensOn: noticeClock(published, settings).registerFrom,
            dueOn: null,
            basis: measures({ on }, 8),
          },
        ]
      : [];
  const evaluation: readonly Deadline[] =
    consented && !reported && applies('R23', application, on)
      ? [
          {
            code: 'adoption.evaluation',
            opensOn: null,
            dueOn: evaluationDue(consented),
            basis: `${evaluationMeasures} 第十条`,
          },
        ]
      : [];
  return [decision, ...notice, ...evaluation];
}
