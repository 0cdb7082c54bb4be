import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { formOf } from '#core/domain/matters/children-allowance/paper-records.ts';
import { formBlanks } from '#core/domain/papers/forms.ts';
import { client } from '../../api/client.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { submitReason } from '../intake/submit-reason.ts';
import { hasConflict } from '../intake/use-draft.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { AcceptDialog } from './accept-dialog.tsx';
import { AllowanceForm } from './allowance-form.tsx';
import { useAllowanceDraft } from './use-allowance-draft.ts';

/** What every page of an allowance is given. */
export interface AllowanceProps {
  readonly view: CaseViewOf<'children.allowance'>;
  readonly opened: OpenCase;
}

/** 申请与受理, at any township: what is missing is told at once; the acceptance makes the receipt and begins the clocks. */
export function AllowanceIntake({ view, opened }: AllowanceProps) {
  const { t, language } = useWords();
  const { draft, judgement } = useAllowanceDraft(view);
  const [accepting, setAccepting] = useState(false);
  const { application, edit, flush } = draft;
  const { told = [], kind, care } = application;
  const reason = submitReason(judgement, told, hasConflict(draft));
  const isNeeded = judgement.findings.some(({ verdict }) => verdict === 'NEED');
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
      first="child.name"
      bar={
        <IntakeBar
          opened={opened}
          draft={draft}
          judgement={judgement}
          label={t('accept.button')}
          reason={reason ? t(`submit.reason.${reason}`) : undefined}
          onAct={() => setAccepting(true)}
        >
          {kind && care ? (
            <PaperButton
              caseId={view.id}
              offer={{ paper: formOf(application) }}
              label={formBlanks(formOf(application))[language]}
              before={flush}
            >
              {t('allowance.form')}
            </PaperButton>
          ) : null}
          {isNeeded ? (
            <PaperButton caseId={view.id} offer={{ paper: 'allowance-supplement' }} before={flush}>
              {t('allowance.supplement')}
            </PaperButton>
          ) : null}
        </IntakeBar>
      }
    >
      <AllowanceForm application={application} edit={edit} />
      {accepting ? <AcceptDialog opened={opened} onAccept={accept} onClose={() => setAccepting(false)} /> : null}
    </IntakeFrame>
  );
}
