import { useSession } from '../../app/desk.tsx';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { clockPreview } from './clock-preview.ts';
import { useCalendar } from './use-calendar.ts';

interface AcceptDialogProps {
  readonly opened: OpenCase;
  readonly onAccept: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** 受理 asks once and names the days that it fixes; without the rest days of a year nothing can be accepted. */
export function AcceptDialog({ opened, onAccept, onClose }: AcceptDialogProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const calendar = useCalendar(today);
  const preview = calendar.data ? clockPreview(today, calendar.data) : undefined;
  const clock = preview?.clock;
  const missing = preview?.missingYear;
  const reason = () => {
    if (missing !== undefined) return t('begin.noCalendar');
    return preview ? undefined : t('accept.counting');
  };
  return (
    <ConfirmDialog
      title={t('accept.title')}
      explain={t('accept.explain', { day: dayInWords(today, language) })}
      confirm={t('accept.button')}
      opened={opened}
      reason={reason()}
      onConfirm={onAccept}
      onClose={onClose}
    >
      {clock ? (
        <dl className="clock-days">
          <dt>{t('cooling.period')}</dt>
          <dd>{t('cooling.until', { day: dayInWords(clock.coolingEnds, language) })}</dd>
          <dt>{t('cooling.window')}</dt>
          <dd>
            {t('cooling.fromTo', {
              from: dayInWords(clock.windowOpens, language),
              to: dayInWords(clock.windowCloses, language),
            })}
          </dd>
          <dt>{t('cooling.lapse')}</dt>
          <dd>{t('cooling.from', { day: dayInWords(clock.lapsesOn, language) })}</dd>
        </dl>
      ) : null}
      {missing !== undefined ? (
        <p role="alert">
          {t('cooling.missingYear', { year: missing })}{' '}
          <a href={`#${formatRoute({ page: 'calendar' })}`}>{t('page.calendar')}</a>
        </p>
      ) : null}
      <FailureNote failure={calendar.failure} />
    </ConfirmDialog>
  );
}
