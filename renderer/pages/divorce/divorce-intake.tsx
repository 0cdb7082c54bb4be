import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeDivorceApplication } from '#core/domain/matters/divorce-registration/judge.ts';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { hasConflict } from '../intake/use-draft.ts';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { answerReason } from '../request/answer-reason.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { DivorceForm, useDivorceDialog } from './divorce-form.tsx';

interface DivorceIntakeProps {
  readonly view: CaseViewOf<'divorce.registration'>;
  readonly opened: OpenCase;
}

/** 申请与受理: both parties, the marriage and the agreement; the acceptance begins the clock and makes the receipt. */
export function DivorceIntake({ view, opened }: DivorceIntakeProps) {
  const { t } = useWords();
  const { draft, judgement } = useJudgedDraft<'divorce.registration'>(view, judgeDivorceApplication);
  const [dialog, setDialog] = useDivorceDialog();
  const [accepting, setAccepting] = useState(false);
  const { application, edit, flush } = draft;
  const { told = [], onlineCheck } = application;
  const reason = answerReason(judgement, told, hasConflict(draft));
  const accept = async () => {
    const upon = await flush();
    return upon !== undefined && opened.doAct((ids) => client.cases.accept({ ...ids, upon }));
  };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="man.name"
      bar={
        <IntakeBar
          opened={opened}
          draft={draft}
          judgement={judgement}
          label={t('accept.button')}
          reason={reason ? t(`submit.reason.${reason}`) : undefined}
          onAct={() => setAccepting(true)}
        >
          <ActionButton shortcut="F8" field="onlineCheck" onAct={() => setDialog({ kind: 'online-check' })}>
            {t(onlineCheck ? 'onlineCheck.there' : 'onlineCheck.title')}
          </ActionButton>
          <PaperButton caseId={view.id} offer={{ paper: 'divorce-application' }} before={flush}>
            {t('divorce.applicationForm')}
          </PaperButton>
        </IntakeBar>
      }
    >
      <DivorceForm
        caseId={view.id}
        stage="application"
        draft={draft}
        judgement={judgement}
        dialog={dialog}
        onDialog={setDialog}
      />
      {accepting ? <AcceptDialog opened={opened} onAccept={accept} onClose={() => setAccepting(false)} /> : null}
    </IntakeFrame>
  );
}
