import { daysBetween } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { useSession } from '../../app/desk.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { ExaminationDays } from './examination-days.ts';

interface DaysCardProps {
  readonly accepted: PlainDate;
  readonly days: ExaminationDays;
}

/** 期限: the decision, the notice and the evaluation, each with its day and how far away it is. */
export function DaysCard({ accepted, days }: DaysCardProps) {
  const { t, language } = useWords();
  const words = (day: PlainDate) => dayInWords(day, language);
  const { due, leftOut, notice, noticeNeeded, evaluation, evaluationNeeded } = days;
  return (
    <section className="card adoption-days" aria-label={t('adopt.days')}>
      <Day title={t('deadline.adoption.decision')} day={due} until={t('adopt.dueBy', { day: words(due) })}>
        {leftOut > 0 ? t('adopt.leftOut', { count: leftOut }) : t('adopt.acceptedOn', { day: words(accepted) })}
      </Day>
      {noticeNeeded ? (
        <Day
          title={t('deadline.adoption.notice')}
          day={notice?.registerFrom}
          until={notice ? t('adopt.registerFrom', { day: words(notice.registerFrom) }) : t('adopt.notPublished')}
        >
          {notice ? t('adopt.noticeLast', { day: words(notice.lastDay) }) : ''}
        </Day>
      ) : null}
      {evaluationNeeded ? (
        <Day
          title={t('deadline.adoption.evaluation')}
          day={evaluation?.due}
          until={evaluation ? t('adopt.dueBy', { day: words(evaluation.due) }) : t('adopt.notConsented')}
        >
          {evaluation ? t('adopt.together', { day: words(evaluation.together) }) : ''}
        </Day>
      ) : null}
    </section>
  );
}

interface DayProps {
  readonly title: string;
  readonly day: PlainDate | undefined;
  readonly until: string;
  readonly children: string;
}

function Day({ title, day, until, children }: DayProps) {
  const { t } = useWords();
  const { today } = useSession();
  const left = day && daysBetween(today, day);
  return (
    <div className="adoption-day">
      <h3>{title}</h3>
      <p>
        {until}
        {left !== undefined && left > 0 ? <span className="soft"> {t('adopt.daysLeft', { count: left })}</span> : null}
      </p>
      <p className="soft small">{children}</p>
    </div>
  );
}
