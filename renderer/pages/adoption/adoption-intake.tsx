import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { submitReason } from '../intake/submit-reason.ts';
import { hasConflict } from '../intake/use-draft.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { AdoptionForm } from './adoption-form.tsx';
import { PhotoButton } from './photo-button.tsx';
import { useAdoptionDraft } from './use-adoption-draft.ts';

export interface AdoptionStepProps {
  readonly view: CaseViewOf<'adoption.establishment'>;
  readonly opened: OpenCase;
}

/** 申请与受理: the application as the paper has it; the acceptance begins the thirty days and makes the receipt. */
export function AdoptionIntake({ view, opened }: AdoptionStepProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const { draft, judgement } = useAdoptionDraft(view);
  const [accepting, setAccepting] = useState(false);
  const { application, edit, flush } = draft;
  const { told = [] } = application;
  // What only follows the acceptance is held; with it the application is accepted.
  const reason = submitReason(judgement, told, hasConflict(draft));
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
      first="category"
      bar={
        <IntakeBar
          opened={opened}
          draft={draft}
          judgement={judgement}
          label={t('accept.button')}
          reason={reason ? t(`submit.reason.${reason}`) : undefined}
          onAct={() => setAccepting(true)}
        >
          <PhotoButton caseId={view.id} kept={application.photo} onKeep={(photo) => edit('photo', { photo })} />
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-application' }} before={flush}>
            {t('adopt.applicationForm')}
          </PaperButton>
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-supplement' }} before={flush}>
            {t('adopt.supplement')}
          </PaperButton>
        </IntakeBar>
      }
    >
      <AdoptionForm draft={draft} judgement={judgement} />
      {accepting ? (
        <ConfirmDialog
          title={t('adopt.acceptTitle')}
          explain={t('adopt.acceptExplain', { day: dayInWords(today, language) })}
          confirm={t('accept.button')}
          opened={opened}
          onConfirm={accept}
          onClose={() => setAccepting(false)}
        />
      ) : null}
    </IntakeFrame>
  );
}
