import { useDeferredValue, useMemo } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { partyRoles } from '#core/domain/law/judgement.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';
import { shownCoupleFields } from '#core/domain/matters/divorce-registration/form.ts';
import { judgeDivorceRegistration } from '#core/domain/matters/divorce-registration/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { type DraftEditor, useDraft } from '../intake/use-draft.ts';
import { useSteadySet } from '../intake/use-steady-set.ts';
import { useSubmit } from '../intake/use-submit.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import { DivorceForm, useDivorceDialog } from './divorce-form.tsx';
import { ExaminationCard } from './examination-card.tsx';
import { LapseButton } from './lapse-button.tsx';
import { QuestioningCard } from './questioning-card.tsx';
import { useCalendar } from './use-calendar.ts';

type Id = 'divorce.registration';

interface DivorceExaminationProps {
  readonly view: CaseViewOf<Id>;
  readonly opened: OpenCase;
}

/** What the law says of the words as they are typed; until the calendar is here, what the host said. */
function useJudgement(view: CaseViewOf<Id>, { application }: DraftEditor<CaseViewOf<Id>['application']>) {
  const { office, today } = useSession();
  const accepted = view.clock?.accepted ?? today;
  const calendar = useCalendar(accepted);
  const settled = useDeferredValue(application);
  const { data } = calendar;
  const judgement = useMemo<ShownJudgement | undefined>(() => {
    if (!data) return undefined;
    const acceptance = { accepted, acceptedAt: office.division, withdrawn: false, calendar: data };
    return judgeDivorceRegistration({
      on: today,
      office,
      settings: office.law,
      application: settled,
      ...acceptance,
    });
  }, [today, office, settled, accepted, data]);
  return { judgement: judgement ?? view.judgement, failure: calendar.failure };
}

/** 双方到场审查: both present again, receipt, photographs, each questioned alone; then the submission for review. */
export function DivorceExamination({ view, opened }: DivorceExaminationProps) {
  const { t, language } = useWords();
  const draft = useDraft<Id>(view);
  const [dialog, setDialog] = useDivorceDialog();
  const { application, edit, flush } = draft;
  const { told = [], onlineCheck, manPhoto, womanPhoto, questioned } = application;
  const { judgement, failure } = useJudgement(view, draft);
  const { ruleSet } = judgement;
  const shown = useSteadySet(
    isRuleSet(ruleSet) ? shownCoupleFields({ ruleSet, stage: 'examination', application }) : [],
  );
  const submit = useSubmit(opened, draft, judgement, told);
  const { clock } = view;
  const photos = { man: manPhoto, woman: womanPhoto };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="man.present"
      step="examine"
      subtitle={clock?.known ? t('examination.subtitle', { day: dayInWords(clock.windowCloses, language) }) : ''}
      bar={
        <IntakeBar opened={opened} draft={draft} judgement={judgement} {...submit} closable={false}>
          {partyRoles.map((role) => (
            <ActionButton
              key={role}
              shortcut={role === 'man' ? 'F6' : 'F7'}
              field={`${role}Photo`}
              onAct={() => setDialog({ kind: 'photo', role })}
            >
              {t(photos[role] ? 'photo.singleThere' : 'photo.singleOf', { who: t(`role.${role}`) })}
            </ActionButton>
          ))}
          <ActionButton shortcut="F8" field="onlineCheck" onAct={() => setDialog({ kind: 'online-check' })}>
            {t(onlineCheck ? 'onlineCheck.there' : 'onlineCheck.title')}
          </ActionButton>
          <LapseButton view={view} opened={opened} />
        </IntakeBar>
      }
    >
      <FailureNote failure={failure} />
      <DivorceForm
        caseId={view.id}
        stage="examination"
        draft={draft}
        judgement={judgement}
        dialog={dialog}
        onDialog={setDialog}
      >
        <ExaminationCard application={application} edit={edit} shown={shown} />
        <div className="parties divorce-parties">
          {partyRoles.map((who) => (
            <QuestioningCard key={who} who={who} questioned={questioned} edit={edit} caseId={view.id} flush={flush} />
          ))}
        </div>
      </DivorceForm>
    </IntakeFrame>
  );
}
