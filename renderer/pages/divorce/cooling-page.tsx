import { useState } from 'react';
import type { CaseViewOf, DivorceClockView } from '#core/contract/shapes.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { formatRoute } from '../../app/routes.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { AttachmentPanel } from '../attachments/attachment-panel.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { PaperList } from '../papers/paper-list.tsx';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { coolingLine } from './cooling-line.ts';
import { DivorceSheet } from './divorce-sheet.tsx';
import { LapseButton } from './lapse-button.tsx';
import { PeriodCard } from './period-card.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import './divorce.css';

interface CoolingPageProps {
  readonly view: CaseViewOf<'divorce.registration'>;
  readonly opened: OpenCase;
}

/** 冷静期: where today stands in the two periods, what each party may do, and the papers of the acceptance. */
export function CoolingPage({ view, opened }: CoolingPageProps) {
  const { t } = useWords();
  const { clock, receiptNumber } = view;
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="cooling"
      subtitle={t('cooling.subtitle', { number: receiptNumber ?? '' })}
      bar={<CoolingBar view={view} opened={opened} />}
    >
      {clock ? <ClockCard clock={clock} /> : null}
      <section className="card">
        <PaperList view={view} />
      </section>
      <AttachmentPanel view={view} opened={opened} />
      <DivorceSheet view={view} />
      <CaseHistory view={view} />
    </CaseFrame>
  );
}

/** The two periods side by side, the days that are left, and what may be done today. */
function ClockCard({ clock }: { clock: DivorceClockView }) {
  const { t, language } = useWords();
  const { today } = useSession();
  const accepted = t('cooling.accepted', { day: dayInWords(clock.accepted, language) });
  if (!clock.known) {
    return (
      <section className="card stack" aria-label={t('step.cooling')}>
        <p>{accepted}</p>
        <p className="clock-missing" role="alert">
          {t('cooling.missingYear', { year: clock.missingYear })}{' '}
          <a href={`#${formatRoute({ page: 'calendar' })}`}>{t('page.calendar')}</a>
        </p>
      </section>
    );
  }
  const { cooling, window, daysLeft } = coolingLine(clock, addDays(clock.accepted, 1), today);
  const { phase, lapsesOn } = clock;
  const left =
    daysLeft === 0 ? t(`cooling.lastDay.${phaseOf(phase)}`) : t(`cooling.left.${phaseOf(phase)}`, { count: daysLeft });
  return (
    <section className="card stack" aria-label={t('step.cooling')}>
      <div className="row row-between">
        <p>{accepted}</p>
        <p className="clock-left-now" data-phase={phase}>
          {phase === 'lapsed' ? t('cooling.over') : left}
        </p>
      </div>
      <div className="periods">
        <PeriodCard title={t('cooling.period')} period={cooling} now={phase === 'cooling'} />
        <PeriodCard title={t('cooling.window')} period={window} now={phase === 'open'} />
        <section className="period" data-now={phase === 'lapsed' || undefined} aria-label={t('cooling.lapse')}>
          <h3>{t('cooling.lapse')}</h3>
          <p className="period-days">{t('cooling.from', { day: dayInWords(lapsesOn, language) })}</p>
        </section>
      </div>
      <ul className="may-do">
        <li>{t(`cooling.may.${phase}`)}</li>
        <li>{t(`cooling.also.${phase}`)}</li>
      </ul>
    </section>
  );
}

function phaseOf(phase: 'cooling' | 'open' | 'lapsed') {
  return phase === 'cooling' ? 'cooling' : 'open';
}

/** Withdrawal while it is possible; the examination once the window is open; the lapse once it is over. */
function CoolingBar({ view, opened }: CoolingPageProps) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<'withdraw' | 'begin'>();
  const { clock } = view;
  const phase = clock?.known ? clock.phase : undefined;
  const early = phase === 'cooling' ? t('begin.notYet') : undefined;
  const reason = phase ? early : t('begin.noCalendar');
  const close = () => setDialog(undefined);
  return (
    <>
      {phase === 'open' || phase === 'lapsed' ? null : (
        <ActionButton onAct={() => setDialog('withdraw')}>{t('withdraw.button')}</ActionButton>
      )}
      <PaperButton
        caseId={view.id}
        offer={{ paper: 'divorce-receipt' }}
        before={async () => undefined}
        disabled={!clock?.known}
      >
        {t('cooling.receipt')}
      </PaperButton>
      <span className="saved">{reason ? <span className="saved-reason">{reason}</span> : null}</span>
      {phase === 'lapsed' ? (
        <LapseButton view={view} opened={opened} primary />
      ) : (
        <ActionButton primary shortcut="Control+Enter" reason={reason} onAct={() => setDialog('begin')}>
          {t('begin.button')}
        </ActionButton>
      )}
      {dialog === 'withdraw' ? <WithdrawDialog view={view} opened={opened} onClose={close} /> : null}
      {dialog === 'begin' ? (
        <ConfirmDialog
          title={t('begin.title')}
          explain={t('begin.explain')}
          confirm={t('begin.button')}
          opened={opened}
          onConfirm={() => opened.doAct((ids) => client.cases.beginExamination(ids))}
          onClose={close}
        />
      ) : null}
    </>
  );
}
