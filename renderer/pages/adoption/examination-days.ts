import { decisionDays, decisionDue, evaluationDue, livedTogetherFrom } from '#core/domain/adoption-law/clocks.ts';
import { ruleApplies } from '#core/domain/adoption-law/exemptions.ts';
import { adoptionLawOn } from '#core/domain/adoption-law/law-days.ts';
import { addDays, daysBetween } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { noticeClock } from '#core/domain/law/notice-clock.ts';
import type { LawSettings } from '#core/domain/law/settings.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { excludedIntervals } from '#core/domain/matters/adoption-establishment/deadlines.ts';

/** The days of an examination (办理期限、公告期、评估期限) as they follow from what is typed. */
export interface ExaminationDays {
  /** T1: the last day for the decision, and how many days notice and evaluation added. */
  readonly due: PlainDate;
  readonly leftOut: number;
  /** T2: the sixtieth day of the notice, and the first day of the registration; where a notice is needed and published. */
  readonly notice: { readonly lastDay: PlainDate; readonly registerFrom: PlainDate } | undefined;
  readonly noticeNeeded: boolean;
  /** T3, T4: the last day for the report, and the first on which thirty days of living together are over. */
  readonly evaluation: { readonly due: PlainDate; readonly together: PlainDate } | undefined;
  readonly evaluationNeeded: boolean;
}

/** The days that stand beside the examination while it is typed; `accepted` is the day of the acceptance (受理). */
export function examinationDays(
  application: AdoptionApplication,
  accepted: PlainDate,
  on: PlainDate,
  settings: Pick<LawSettings, 'noticeRegisterFrom'>,
): ExaminationDays {
  const { category, child, notice, evaluation } = application;
  const question = { law: adoptionLawOn(on), category: category ?? 5, disabled: child.health === 'disabled' };
  const needed = (rule: 'R22' | 'R23') => category !== undefined && ruleApplies(rule, question);
  const due = decisionDue(accepted, excludedIntervals(application, on, settings));
  // A day that lies ahead is a slip: no period begins with it.
  const begun = (day: PlainDate | undefined) => (day !== undefined && day <= on ? day : undefined);
  const published = begun(notice?.published);
  const consented = begun(evaluation?.consented);
  return {
    due,
    leftOut: daysBetween(addDays(accepted, decisionDays), due),
    notice: needed('R22') && published ? noticeClock(published, settings) : undefined,
    noticeNeeded: needed('R22'),
    evaluation:
      needed('R23') && consented
        ? { due: evaluationDue(consented), together: livedTogetherFrom(consented) }
        : undefined,
    evaluationNeeded: needed('R23'),
  };
}
