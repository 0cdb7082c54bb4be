import { useState } from 'react';
import { stageAllows } from '#core/domain/cases/actions.ts';
import { matterOf } from '#core/domain/matters/index.ts';
import { useSession } from '../../app/desk.tsx';
import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { EndDialog } from '../ended/end-dialog.tsx';
import { type NextStep, stepReason } from '../progress/next-steps.ts';
import { ProgressDialog } from '../progress/progress-dialog.tsx';
import type { AllowanceProps } from './allowance-intake.tsx';
import { dueAct, stopAct } from './follow-acts.ts';
import { StopDialog } from './stop-dialog.tsx';

type Opened = { readonly step: NextStep } | { readonly end: 'refuse' | 'close' };

/** The next hand-over or the check of the month as the primary act; refusal, closing and stop beside it. */
export function FollowBar({ view, opened }: AllowanceProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const [dialog, setDialog] = useState<Opened>();
  const close = () => setDialog(undefined);
  const { judgement, stage } = view;
  const due = dueAct(view, today);
  const stop = stopAct(view);
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const { flow } = matterOf(view.matter);
  const reason = due && stepReason(view, due, { on: today, today });
  const ends = stageAllows(flow, stage, 'refuse') ? (
    <ActionButton grave={refusable} onAct={() => setDialog({ end: refusable ? 'refuse' : 'close' })}>
      {t(refusable ? 'refuse.button' : 'close.button')}
    </ActionButton>
  ) : null;
  return (
    <>
      {stop ? (
        <ActionButton grave onAct={() => setDialog({ step: stop })}>
          {t('allowance.stop.button')}
        </ActionButton>
      ) : null}
      <div className="bar-end">
        <span className="saved">
          {reason ? <span className="saved-reason">{t('progress.reason.law')}</span> : null}
        </span>
        {ends}
        {due ? (
          <ActionButton
            primary
            shortcut="Control+Enter"
            reason={reason ? t('progress.reason.law') : undefined}
            onAct={() => setDialog({ step: due })}
          >
            {t('progress.enter', { step: due[language] })}
          </ActionButton>
        ) : (
          <ActionButton primary shortcut="Control+Enter" onAct={() => goTo({ page: 'home' })}>
            {t('issued.home')}
          </ActionButton>
        )}
      </div>
      {dialog ? <FollowDialog dialog={dialog} view={view} opened={opened} onClose={close} /> : null}
    </>
  );
}

interface FollowDialogProps extends AllowanceProps {
  readonly dialog: Opened;
  readonly onClose: () => void;
}

function FollowDialog({ dialog, view, opened, onClose }: FollowDialogProps) {
  const { t } = useWords();
  if ('end' in dialog) {
    return <EndDialog how={dialog.end} opened={opened} judgement={view.judgement} onClose={onClose} />;
  }
  const { step } = dialog;
  if (step.id === 'stopped') return <StopDialog view={view} opened={opened} step={step} onClose={onClose} />;
  const isCheck = step.id === 'monthly-check';
  return (
    <ProgressDialog
      view={view}
      opened={opened}
      step={step}
      explain={isCheck ? t('allowance.checkExplain') : undefined}
      noteHint={isCheck ? t('allowance.checkHint') : undefined}
      noteNeeded={isCheck}
      onClose={onClose}
    />
  );
}
