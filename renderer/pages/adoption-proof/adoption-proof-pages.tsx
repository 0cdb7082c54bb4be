import type { AdoptionProof } from '#core/domain/matters/adoption-proof/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import { PartiesSheet } from '../adoption-people/parties-sheet.tsx';
import type { MatterPages } from '../case/matter-pages.ts';
import { answerSteps } from '../request/answer-steps.ts';
import { AnsweredPage } from '../request/answered-page.tsx';
import { AdoptionProofIntake } from './adoption-proof-intake.tsx';

/** A request for a certificate of an adoption, to be read. */
function AdoptionProofSheet({ application }: { application: AdoptionProof }) {
  const { t } = useWords();
  const { applicant, standing, state, end, purpose = '', papers } = application;
  return (
    <PartiesSheet
      title={t('matter.adoption.proof')}
      parties={application}
      applicant={applicant}
      facts={[
        { label: t('adoptionProof.standing'), value: standing ? t(`adoptionProof.standing.${standing}`) : '' },
        { label: t('adoptionPeople.state'), value: state ? t(`adoptionPeople.state.${state}`) : '' },
        { label: t('adoptionPeople.endNumber'), value: end?.number },
        { label: t('adoptionProof.purpose'), value: purpose },
        { label: t('adoptionProof.papers'), value: papers },
      ]}
    />
  );
}

/** 出具收养登记证明: 受理, 出具. */
export const adoptionProofPages: MatterPages<'adoption.proof'> = {
  ...answerSteps,
  page: (view, opened, step) =>
    step === 'answer' ? (
      <AnsweredPage view={view} opened={opened} sheet={<AdoptionProofSheet application={view.application} />} />
    ) : (
      <AdoptionProofIntake key={view.draftRevision} view={view} opened={opened} />
    ),
  sheet: (view) => <AdoptionProofSheet application={view.application} />,
};
