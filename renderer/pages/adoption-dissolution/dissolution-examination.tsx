import type { Questioned, QuestionedRole } from '#core/domain/adoption-law/questioning.ts';
import { questionedOf } from '#core/domain/matters/adoption-dissolution/desk-rules/examination.ts';
import {
  type DissolutionApplicationQuestion,
  deskContext,
  judgeDissolutionApplication,
} from '#core/domain/matters/adoption-dissolution/judge-application.ts';
import { questionsFor } from '#core/domain/matters/adoption-dissolution/questions.ts';
import { useSession } from '../../app/desk.tsx';
import { Tick } from '../../parts/tick.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { RecordRow } from '../adoption-people/record-row.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { useSubmit } from '../intake/use-submit.ts';
import { QuestioningCard } from '../questioning/questioning-card.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { DissolutionForm } from './dissolution-form.tsx';
import type { DissolutionStepProps } from './dissolution-intake.tsx';

function judge(question: Omit<DissolutionApplicationQuestion, 'accepted'>) {
  return judgeDissolutionApplication({ ...question, accepted: question.on });
}

/** 审查: each is questioned alone, the certificate is taken back; then the submission for approval (报批). */
export function DissolutionExamination({ view, opened }: DissolutionStepProps) {
  const { t, language } = useWords();
  const { today, office, account } = useSession();
  const { draft, judgement, settled } = useJudgedDraft<'adoption.dissolution'>(view, judge);
  const { application, edit, flush } = draft;
  const { told = [], questioned = {} } = application;
  const submit = useSubmit(opened, draft, judgement, told);
  const [due] = view.deadlines;
  const asked = questionedOf(
    deskContext({ on: today, office, settings: office.law, application: settled, accepted: today }),
  );
  const change = (who: QuestionedRole, field: string, facts: Partial<Questioned>, typing?: boolean) => {
    const record = { by: account.displayName, ...questioned[who], ...facts };
    edit(field, { questioned: { ...questioned, [who]: record } }, typing);
  };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="certificateTakenBack"
      step="examine"
      subtitle={due?.dueOn ? t('dissolution.due', { day: dayInWords(due.dueOn, language) }) : ''}
      bar={<IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit} />}
    >
      <FactsCard title={t('dissolution.certificate')}>
        <FormRow label={t('dissolution.certificateName')}>
          <Tick
            field="certificateTakenBack"
            checked={application.certificateTakenBack ?? false}
            onChange={(certificateTakenBack) => edit('certificateTakenBack', { certificateTakenBack })}
          >
            {t('dissolution.takenBack')}
          </Tick>
        </FormRow>
      </FactsCard>
      <div className="parties couple-persons">
        {asked.map((who) => (
          <QuestioningCard
            key={who}
            who={t(`role.${who}`)}
            path={`questioned.${who}`}
            record={questioned[who] ?? {}}
            standard={questionsFor(who)}
            change={(field, facts, typing) => change(who, field, facts, typing)}
            caseId={view.id}
            offer={{ paper: 'adoption-questioning', part: who }}
            flush={flush}
          >
            <RecordRow
              who={t(`role.${who}`)}
              path={`questioned.${who}`}
              record={questioned[who] ?? {}}
              change={(field, facts) => change(who, field, facts, true)}
            />
          </QuestioningCard>
        ))}
      </div>
      <DissolutionForm application={application} edit={edit} />
    </IntakeFrame>
  );
}
