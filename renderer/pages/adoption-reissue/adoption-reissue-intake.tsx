import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeAdoptionReissue } from '#core/domain/matters/adoption-reissue/judge.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ArchiveCard } from '../adoption-people/archive-card.tsx';
import { OriginalAdoptionField } from '../adoption-people/original-adoption-field.tsx';
import { PartiesCards } from '../adoption-people/parties-cards.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FormRow } from '../intake/form-row.tsx';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { useSubmit } from '../intake/use-submit.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { PhotoDialog } from '../photo/photo-dialog.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { ReissueRequestCard } from './reissue-request-card.tsx';

interface AdoptionReissueProps {
  readonly view: CaseViewOf<'adoption.reissue'>;
  readonly opened: OpenCase;
}

/** 补领收养登记证、补领解除收养关系证明: what and why, what the file says, who comes. */
export function AdoptionReissueIntake({ view, opened }: AdoptionReissueProps) {
  const { t } = useWords();
  const { draft, judgement } = useJudgedDraft<'adoption.reissue'>(view, judgeAdoptionReissue);
  const [photo, setPhoto] = useState(false);
  const { application, edit, flush } = draft;
  const { original, adopters, child, archiveFound, told = [] } = application;
  const submit = useSubmit(opened, draft, judgement, told);
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
        <IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit}>
          <ActionButton shortcut="F6" field="photo" onAct={() => setPhoto(true)}>
            {t(application.photo ? 'adoptionReissue.photoThere' : 'adoptionReissue.photo')}
          </ActionButton>
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-reissue-application' }} before={flush}>
            {t('adoptionReissue.applicationForm')}
          </PaperButton>
        </IntakeBar>
      }
    >
      <OriginalAdoptionField
        value={original}
        first={adopters[0]?.idNumber ?? child.idNumber ?? ''}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={({ original: taken, parties }) => edit('original', { original: taken, ...parties })}
      />
      <ReissueRequestCard application={application} edit={edit} />
      <ArchiveCard facts={application} edit={edit}>
        {archiveFound === false ? (
          <FormRow label={t('adoptionReissue.evidence')}>
            <YesNo
              label={t('adoptionReissue.evidence')}
              field="sufficientEvidence"
              yes={t('adoptionReissue.evidenceYes')}
              no={t('adoptionReissue.evidenceNo')}
              value={application.sufficientEvidence}
              onChange={(sufficientEvidence) => edit('sufficientEvidence', { sufficientEvidence })}
            />
          </FormRow>
        ) : null}
      </ArchiveCard>
      <PartiesCards parties={application} edit={edit} atCounter />
      {photo ? (
        <PhotoDialog
          caseId={view.id}
          kind="joint"
          title={t('adoptionReissue.photo')}
          explain={t('adoptionReissue.photoExplain')}
          kept={application.photo}
          onKeep={(id) => edit('photo', { photo: id })}
          onClose={() => setPhoto(false)}
        />
      ) : null}
    </IntakeFrame>
  );
}
