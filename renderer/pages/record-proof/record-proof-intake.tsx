import type { CaseViewOf } from '#core/contract/shapes.ts';
import { judgeRecordProof } from '#core/domain/matters/record-proof/judge.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { AnswerBar } from '../request/answer-bar.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { ShownRows } from '../request/shown-rows.tsx';
import { AgentRow } from './agent-row.tsx';
import { PurposeCard } from './purpose-card.tsx';
import { ResultSentence } from './result-sentence.tsx';
import { SearchCard } from './search-card.tsx';

interface RecordProofProps {
  readonly view: CaseViewOf<'marriage.record-proof'>;
  readonly opened: OpenCase;
}

/** 出具婚姻登记记录证明: who asks, what for, what was searched, and the sentence that the certificate will say. */
export function RecordProofIntake({ view, opened }: RecordProofProps) {
  const { t } = useWords();
  const { draft, judgement, settled } = useJudgedDraft<'marriage.record-proof'>(view, judgeRecordProof);
  const { application, edit, editPerson } = draft;
  const { applicant, agent, told = [] } = application;
  const rows = {
    title: t('role.applicant'),
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
        button: t('recordProof.answer'),
        title: t('recordProof.answerTitle'),
        explain: t('recordProof.answerExplain'),
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
      first="applicant.name"
      bar={bar}
    >
      <PersonCard {...rows} reader="applicant" readKey="F2" wide>
        <ShownRows {...rows} ruleSet={judgement.ruleSet} presence={agent === undefined} />
        <AgentRow agent={agent} edit={edit} />
      </PersonCard>
      <PurposeCard application={application} edit={edit} />
      <SearchCard application={application} edit={edit} />
      <ResultSentence application={settled} />
    </IntakeFrame>
  );
}
