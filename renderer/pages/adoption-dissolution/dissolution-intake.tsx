import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import {
  type DissolutionApplicationQuestion,
  judgeDissolutionApplication,
} from '#core/domain/matters/adoption-dissolution/judge-application.ts';
import { client } from '../../api/client.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { hasConflict } from '../intake/use-draft.ts';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { answerReason } from '../request/answer-reason.ts';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { DissolutionForm } from './dissolution-form.tsx';

export interface DissolutionStepProps {
  readonly view: CaseViewOf<'adoption.dissolution'>;
  readonly opened: OpenCase;
}

function judge(question: Omit<DissolutionApplicationQuestion, 'accepted'>) {
  return judgeDissolutionApplication({ ...question, accepted: undefined });
}

/** 解除收养登记的申请与受理: the acceptance begins the thirty days of the decision. */
export function DissolutionIntake({ view, opened }: DissolutionStepProps) {
  const { t } = useWords();
  const { draft, judgement } = useJudgedDraft<'adoption.dissolution'>(view, judge);
  const [accepting, setAccepting] = useState(false);
  const { application, edit, flush } = draft;
  const { told = [] } = application;
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
      first="original.number"
      bar={
        <IntakeBar
          opened={opened}
          draft={draft}
          judgement={judgement}
          label={t('accept.button')}
          reason={reason ? t(`submit.reason.${reason}`) : undefined}
          onAct={() => setAccepting(true)}
        >
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-dissolution-application' }} before={flush}>
            {t('dissolution.applicationForm')}
          </PaperButton>
        </IntakeBar>
      }
    >
      <DissolutionForm application={application} edit={edit} />
      {accepting ? (
        <ConfirmDialog
          title={t('dissolution.acceptTitle')}
          explain={t('dissolution.acceptExplain')}
          confirm={t('accept.button')}
          opened={opened}
          onConfirm={accept}
          onClose={() => setAccepting(false)}
        />
      ) : null}
    </IntakeFrame>
  );
}
