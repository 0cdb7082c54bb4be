import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeAdoptionRevocation } from '#core/domain/matters/adoption-revocation/judge.ts';
import { revocationStandings } from '#core/domain/matters/adoption-revocation/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ApplicantCard } from '../adoption-people/applicant-card.tsx';
import { OriginalAdoptionField } from '../adoption-people/original-adoption-field.tsx';
import { PartiesCards } from '../adoption-people/parties-cards.tsx';
import { EvidenceCard } from '../annulment/evidence-card.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FormRow } from '../intake/form-row.tsx';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { useSubmit } from '../intake/use-submit.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { FraudCard } from './fraud-card.tsx';

interface RevocationProps {
  readonly view: CaseViewOf<'adoption.revocation'>;
  readonly opened: OpenCase;
}

/** 撤销收养登记: who asks, which adoption, the fraud, the evidence and the investigation. */
export function RevocationIntake({ view, opened }: RevocationProps) {
  const { t } = useWords();
  const { draft, judgement } = useJudgedDraft<'adoption.revocation'>(view, judgeAdoptionRevocation);
  const { application, edit, flush } = draft;
  const { applicant, standing, original, evidence = [], adopters, told = [] } = application;
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
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-revocation-application' }} before={flush}>
            {t('dissolution.applicationForm')}
          </PaperButton>
        </IntakeBar>
      }
    >
      <OriginalAdoptionField
        value={original}
        first={adopters[0]?.idNumber ?? ''}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={({ original: taken, parties }) => edit('original', { original: taken, ...parties })}
      />
      <ApplicantCard applicant={applicant} edit={edit} atCounter={false}>
        <FormRow label={t('adoptionRevocation.standing')}>
          <Choice
            label={t('adoptionRevocation.standing')}
            field="standing"
            options={revocationStandings.map((value) => ({ value, label: t(`adoptionRevocation.standing.${value}`) }))}
            value={standing}
            onChange={(chosen) => edit('standing', { standing: chosen })}
          />
        </FormRow>
      </ApplicantCard>
      <FraudCard application={application} edit={edit} />
      <EvidenceCard evidence={evidence} edit={edit} />
      <PartiesCards parties={application} edit={edit} atCounter={false} />
    </IntakeFrame>
  );
}
