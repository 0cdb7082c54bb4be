import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeAdoptionProof } from '#core/domain/matters/adoption-proof/judge.ts';
import { proofStandings } from '#core/domain/matters/adoption-proof/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ApplicantCard } from '../adoption-people/applicant-card.tsx';
import { ArchiveCard } from '../adoption-people/archive-card.tsx';
import { OriginalAdoptionField } from '../adoption-people/original-adoption-field.tsx';
import { PartiesCards } from '../adoption-people/parties-cards.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FormRow } from '../intake/form-row.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { AgentRow } from '../record-proof/agent-row.tsx';
import { AnswerBar } from '../request/answer-bar.tsx';

interface AdoptionProofProps {
  readonly view: CaseViewOf<'adoption.proof'>;
  readonly opened: OpenCase;
}

const texts = ['purpose', 'papers'] as const;

/** 出具收养登记证明: who asks, which adoption, what the file says. */
export function AdoptionProofIntake({ view, opened }: AdoptionProofProps) {
  const { t } = useWords();
  const { draft, judgement } = useJudgedDraft<'adoption.proof'>(view, judgeAdoptionProof);
  const { application, edit } = draft;
  const { applicant, standing, agent, original, child, told = [] } = application;
  const words = {
    button: t('adoptionProof.answer'),
    title: t('adoptionProof.answerTitle'),
    explain: t('adoptionProof.answerExplain'),
  };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="applicant.name"
      bar={<AnswerBar opened={opened} judgement={judgement} told={told} draft={draft} words={words} />}
    >
      <ApplicantCard applicant={applicant} edit={edit} atCounter={agent === undefined}>
        <FormRow label={t('adoptionProof.standing')}>
          <Choice
            label={t('adoptionProof.standing')}
            field="standing"
            options={proofStandings.map((value) => ({ value, label: t(`adoptionProof.standing.${value}`) }))}
            value={standing}
            onChange={(chosen) => edit('standing', { standing: chosen })}
          />
        </FormRow>
        <AgentRow agent={agent} edit={edit} />
      </ApplicantCard>
      <OriginalAdoptionField
        value={original}
        first={applicant.idNumber ?? child.idNumber ?? ''}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={({ original: taken, parties }) => edit('original', { original: taken, ...parties })}
      />
      <ArchiveCard facts={application} edit={edit}>
        {texts.map((field) => (
          <FormRow key={field} label={t(`adoptionProof.${field}`)}>
            <TextField
              label={t(`adoptionProof.${field}`)}
              field={field}
              value={application[field]}
              longest={200}
              onChange={(typed) => edit(field, { [field]: typed }, true)}
            />
          </FormRow>
        ))}
      </ArchiveCard>
      <PartiesCards parties={application} edit={edit} atCounter={false} />
    </IntakeFrame>
  );
}
