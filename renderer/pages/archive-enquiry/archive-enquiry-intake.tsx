import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeArchiveEnquiry } from '#core/domain/matters/archive-enquiry/judge.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { AnswerBar } from '../request/answer-bar.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { ShownRows } from '../request/shown-rows.tsx';
import { EnquirerCard } from './enquirer-card.tsx';
import { ResultCard, SoughtCard } from './sought-card.tsx';

interface ArchiveEnquiryProps {
  readonly view: CaseViewOf<'marriage.archive-enquiry'>;
  readonly opened: OpenCase;
}

/** 档案查询: who reads, in what standing and for what; who is sought; what was read. */
export function ArchiveEnquiryIntake({ view, opened }: ArchiveEnquiryProps) {
  const { t } = useWords();
  const { draft, judgement } = useJudgedDraft<'marriage.archive-enquiry'>(view, judgeArchiveEnquiry);
  const { application, edit, editPerson } = draft;
  const { applicant, standing, told = [] } = application;
  const rows = {
    title: t('enquiry.enquirer'),
    path: 'applicant',
    person: applicant,
    change: (field: string, facts: Partial<typeof applicant>, typing?: boolean) =>
      editPerson('applicant', field, facts, typing),
  };
  const bar = (
    <AnswerBar
      opened={opened}
      judgement={judgement}
      told={told}
      draft={draft}
      words={{
        button: t('enquiry.answer'),
        title: t('enquiry.answerTitle'),
        explain: t('enquiry.answerExplain'),
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
      first="standing"
      bar={bar}
    >
      <EnquirerCard application={application} edit={edit} />
      <PersonCard {...rows} reader="applicant" readKey="F2" wide>
        {standing === 'authority' ? null : <ShownRows {...rows} ruleSet={judgement.ruleSet} presence={false} />}
      </PersonCard>
      <SoughtCard application={application} edit={edit} />
      <ResultCard application={application} edit={edit} />
    </IntakeFrame>
  );
}
