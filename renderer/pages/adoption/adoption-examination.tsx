import { useSession } from '../../app/desk.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useSubmit } from '../intake/use-submit.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { AdoptionForm } from './adoption-form.tsx';
import type { AdoptionStepProps } from './adoption-intake.tsx';
import { DaysCard } from './days-card.tsx';
import { EvaluationCard } from './evaluation-card.tsx';
import { examinationDays } from './examination-days.ts';
import { InquiriesCard } from './inquiries-card.tsx';
import { NoticeCard } from './notice-card.tsx';
import { PhotoButton } from './photo-button.tsx';
import { QuestioningCards } from './questioning-cards.tsx';
import { useAdoptionDraft } from './use-adoption-draft.ts';

/** 审查: notice, evaluation, questioning and inquiries are typed while the clock runs; then the submission to the head (报批). */
export function AdoptionExamination({ view, opened }: AdoptionStepProps) {
  const { t, language } = useWords();
  const { today, office } = useSession();
  const { draft, judgement, settled } = useAdoptionDraft(view);
  const { application, edit, flush } = draft;
  const { told = [] } = application;
  const submit = useSubmit(opened, draft, judgement, told);
  const accepted = view.acceptedOn ?? today;
  const days = examinationDays(settled, accepted, today, office.law);
  const card = { caseId: view.id, application, edit, flush };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first={days.noticeNeeded ? 'notice.paper' : 'evaluation.consented'}
      step="examine"
      subtitle={t('adopt.examineSubtitle', {
        number: view.receiptNumber ?? '',
        day: dayInWords(accepted, language),
      })}
      bar={
        <IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit}>
          <PhotoButton caseId={view.id} kept={application.photo} onKeep={(photo) => edit('photo', { photo })} />
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-receipt' }} before={flush}>
            {t('adopt.receipt')}
          </PaperButton>
          <PaperButton caseId={view.id} offer={{ paper: 'adoption-supplement' }} before={flush}>
            {t('adopt.supplement')}
          </PaperButton>
        </IntakeBar>
      }
    >
      <DaysCard accepted={accepted} days={days} />
      {days.noticeNeeded ? <NoticeCard {...card} /> : null}
      {days.evaluationNeeded ? <EvaluationCard {...card} /> : null}
      <QuestioningCards {...card} settled={settled} />
      <InquiriesCard {...card} />
      <AdoptionForm draft={draft} judgement={judgement} />
    </IntakeFrame>
  );
}
