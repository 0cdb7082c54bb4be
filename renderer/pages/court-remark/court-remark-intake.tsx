import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeCourtRemark } from '#core/domain/matters/court-remark/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { OriginalField } from '../original/original-field.tsx';
import { underTyped } from '../original/taken-registration.ts';
import { AnswerBar } from '../request/answer-bar.tsx';
import { CouplePersons } from '../request/couple-persons.tsx';
import { DecisionCard } from './decision-card.tsx';

interface CourtRemarkProps {
  readonly view: CaseViewOf<'marriage.court-remark'>;
  readonly opened: OpenCase;
}

/** 法院文书备注: the registration, the persons on it, and what the court decided. */
export function CourtRemarkIntake({ view, opened }: CourtRemarkProps) {
  const { t } = useWords();
  const { office } = useSession();
  const { draft, judgement } = useJudgedDraft<'marriage.court-remark'>(view, judgeCourtRemark);
  const { application, edit, editPerson } = draft;
  const { man, woman, original, told = [] } = application;
  const inRegister = original?.caseId !== undefined;
  const bar = (
    <AnswerBar
      opened={opened}
      judgement={judgement}
      told={told}
      draft={draft}
      words={{
        button: t('courtRemark.answer'),
        title: t('courtRemark.answerTitle'),
        explain: t(inRegister ? 'courtRemark.answerExplain' : 'courtRemark.answerOutside'),
      }}
    />
  );
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="original.number"
      bar={bar}
    >
      <OriginalField
        value={original}
        near={office.division}
        kind="marriage"
        man={man}
        woman={woman}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={(taken) =>
          edit('original', {
            original: taken.original,
            man: underTyped(man, taken.man),
            woman: underTyped(woman, taken.woman),
          })
        }
        outside={t('courtRemark.outside')}
      />
      <CouplePersons man={man} woman={woman} editPerson={editPerson} />
      <DecisionCard application={application} edit={edit} />
    </IntakeFrame>
  );
}
