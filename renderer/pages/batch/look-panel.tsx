import { useState } from 'react';
import type { OpenJobView } from '#core/contract/batch.ts';
import { type SpoilReason, spoilReasons } from '#core/domain/cases/events.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BatchFrame } from './batch-frame.tsx';
import { countsOf, foundOf, type Mark, openNumbers } from './found.ts';
import { JobCard } from './job-card.tsx';

interface LookPanelProps {
  readonly jobs: readonly OpenJobView[];
  readonly onAnswered: () => void;
}

/** 核对: every sheet of the oldest job that waits: all right, or right up to the first bad one. */
export function LookPanel({ jobs: [job, ...later], onAnswered }: LookPanelProps) {
  const { t } = useWords();
  if (!job) {
    return (
      <BatchFrame bar={<span className="grow" />}>
        <p className="card soft">{t('batch.nothingToLook')}</p>
      </BatchFrame>
    );
  }
  // What is left of a job after an answer is asked about from its beginning.
  return <Looked key={`${job.id} ${openNumbers(job).join()}`} job={job} later={later} onAnswered={onAnswered} />;
}

interface LookedProps {
  readonly job: OpenJobView;
  readonly later: readonly OpenJobView[];
  readonly onAnswered: () => void;
}

function Looked({ job, later, onAnswered }: LookedProps) {
  const { t } = useWords();
  const act = useAct();
  const [mark, setMark] = useState<Mark>();
  const [reason, setReason] = useState<SpoilReason>();
  const found = foundOf(job, mark);
  const counts = countsOf(found);
  const answer = async () => {
    const answers = [...found].map(([printNumber, outcome]) => ({
      ...{ printNumber, outcome, note: '', eventId: crypto.randomUUID() },
      ...(outcome === 'spoiled' && reason ? { reason } : {}),
    }));
    await act.run(() => client.batch.answer({ id: job.id, answers }));
    onAnswered();
  };
  const bar = (
    <>
      <StopButton job={job} onStopped={onAnswered} />
      <span className="grow" />
      {mark ? <ActionButton onAct={() => setMark(undefined)}>{t('batch.unmark')}</ActionButton> : null}
      {mark ? (
        <ActionButton
          primary
          shortcut="Control+Enter"
          busy={act.busy}
          reason={mark.outcome === 'spoiled' && !reason ? t('spoil.chooseReason') : undefined}
          onAct={() => void answer()}
        >
          {t('batch.answer', counts)}
        </ActionButton>
      ) : (
        <ActionButton primary shortcut="Y" busy={act.busy} onAct={() => void answer()}>
          {t('batch.allRight', { count: found.size })}
        </ActionButton>
      )}
    </>
  );
  return (
    <BatchFrame bar={bar} failure={act.failure} onClear={act.clear}>
      <JobCard job={job} found={found} onMark={(printNumber) => setMark({ printNumber, outcome: 'spoiled' })} />
      {mark ? (
        <section className="card stack">
          <h2>{t('batch.firstBad', { printNumber: mark.printNumber })}</h2>
          <Choice
            label={t('batch.firstBadIs')}
            options={(['spoiled', 'not-printed'] as const).map((value) => ({ value, label: t(`batch.bad.${value}`) }))}
            value={mark.outcome}
            onChange={(outcome) => setMark({ ...mark, outcome })}
          />
          {mark.outcome === 'spoiled' ? (
            <Choice
              label={t('spoil.reason')}
              options={spoilReasons.map((value) => ({ value, label: t(`spoil.${value}`) }))}
              value={reason}
              onChange={setReason}
            />
          ) : null}
        </section>
      ) : null}
      {later.map((other) => (
        <JobCard key={other.id} job={other} found={foundOf(other, undefined)} />
      ))}
    </BatchFrame>
  );
}

/** Takes back what the printer has not printed yet; then the clerk says how far it came. */
function StopButton({ job: { printer, job }, onStopped }: { job: OpenJobView; onStopped: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const [cancelled, setCancelled] = useState<boolean>();
  if (printer === '' || job === null) return null;
  const stop = async () => {
    const answer = await act.run(() => client.printers.cancel({ printer, job }));
    setCancelled(answer?.cancelled);
    onStopped();
  };
  return (
    <>
      <ActionButton busy={act.busy} onAct={() => void stop()}>
        {t('batch.stopJob')}
      </ActionButton>
      {cancelled === undefined ? null : (
        <span role="status" className="saved-reason">
          {t(cancelled ? 'batch.stopped' : 'batch.notStopped')}
        </span>
      )}
    </>
  );
}
