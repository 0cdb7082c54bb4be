import { handOvers, longestCourse } from '#core/domain/matters/children-allowance/clock.ts';
import { useSession } from '../../app/desk.tsx';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { useCalendar } from '../divorce/use-calendar.ts';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';

interface AcceptDialogProps {
  readonly opened: OpenCase;
  readonly onAccept: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** 受理 asks once and names the last day of each hand-over, as the receipt does. */
export function AcceptDialog({ opened, onAccept, onClose }: AcceptDialogProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const calendar = useCalendar(today);
  const course = calendar.data ? longestCourse(today, calendar.data) : undefined;
  const unknown = course !== undefined && handOvers.some(({ step }) => course[step] === undefined);
  return (
    <ConfirmDialog
      title={t('allowance.acceptTitle')}
      explain={t('allowance.acceptExplain', { day: dayInWords(today, language) })}
      confirm={t('accept.button')}
      opened={opened}
      onConfirm={onAccept}
      onClose={onClose}
    >
      {course ? (
        <dl className="allowance-days">
          {handOvers.map(({ step, workingDays }) => {
            const day = course[step];
            return (
              <div key={step} className="allowance-day">
                <dt>{t(`allowance.handOver.${step}`)}</dt>
                <dd>{t('allowance.workingDays', { count: workingDays })}</dd>
                <dd>{day ? t('allowance.atLatest', { day: dayInWords(day, language) }) : '—'}</dd>
              </div>
            );
          })}
        </dl>
      ) : null}
      {unknown ? (
        <p role="alert">
          {t('allowance.noCalendar')} <a href={`#${formatRoute({ page: 'calendar' })}`}>{t('page.calendar')}</a>
        </p>
      ) : null}
      <FailureNote failure={calendar.failure} />
    </ConfirmDialog>
  );
}
