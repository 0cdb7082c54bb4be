import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useRefresh } from '../../app/use-refresh.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { openNumbers } from './found.ts';
import { LookPanel } from './look-panel.tsx';
import { PrintPanel } from './print-panel.tsx';
import { RegisterPanel } from './register-panel.tsx';
import { splitCouples } from './split-couples.ts';
import '../case/case.css';
import './batch.css';

const steps = ['register', 'print', 'look'] as const;
type Step = (typeof steps)[number];

/** 集中办理: a day with many couples in three steps: registered in a row, printed as one job, looked at sheet by sheet. */
export function BatchPage() {
  const { t } = useWords();
  const { data, failure, reload } = useLoad(() => client.batch.list(), []);
  const [picked, setPicked] = useState<Step>();
  const printing = useAct();
  useRefresh(reload);
  if (!data) return <div className="page">{failure ? <FailureNote failure={failure} /> : null}</div>;
  const split = splitCouples(data.couples);
  const counts = {
    register: split.toRegister.length,
    print: split.toPrint.length,
    look: data.jobs.reduce((sum, job) => sum + openNumbers(job).length, 0),
  };
  // What lies with the printer comes first: a question that is open, as after a power cut.
  const due = steps.findLast((step) => counts[step] > 0) ?? 'register';
  const step = picked ?? due;
  const moveTo = (next: Step | undefined) => {
    setPicked(next);
    reload();
  };
  return (
    <div className="case">
      <div className="case-main batch">
        <div className="case-head">
          <h1>{t('page.batch')}</h1>
          <span className="case-subtitle soft">{t('batch.issued', { count: split.issued })}</span>
          <nav className="steps" aria-label={t('batch.steps')}>
            {steps.map((name) => (
              <button
                key={name}
                type="button"
                className="step"
                aria-current={name === step ? 'step' : undefined}
                onClick={() => moveTo(name)}
              >
                {t(`batch.step.${name}`, { count: counts[name] })}
              </button>
            ))}
          </nav>
        </div>
        <p className="soft small">{t('batch.explain')}</p>
        <FailureNote failure={failure} />
        <FailureNote failure={printing.failure} onClose={printing.clear} />
        {step === 'register' ? <RegisterPanel split={split} onMoved={reload} /> : null}
        {step === 'print' ? <PrintPanel split={split} act={printing} onSent={() => moveTo(undefined)} /> : null}
        {step === 'look' ? <LookPanel jobs={data.jobs} onAnswered={reload} /> : null}
      </div>
    </div>
  );
}
