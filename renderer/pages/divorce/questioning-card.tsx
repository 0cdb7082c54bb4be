import type { PartyRole } from '#core/domain/law/judgement.ts';
import { standardQuestions } from '#core/domain/matters/divorce-registration/questions.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { QuestioningCard as GeneralCard } from '../questioning/questioning-card.tsx';

interface QuestioningCardProps {
  readonly who: PartyRole;
  readonly questioned: DivorceApplication['questioned'];
  readonly edit: EditFacts<DivorceApplication>;
  readonly caseId: string;
  readonly flush: () => Promise<unknown>;
}

const standard = standardQuestions.map(({ question }) => question);

/** 分别询问 of one party (F12). */
export function QuestioningCard({ who, questioned = {}, edit, caseId, flush }: QuestioningCardProps) {
  const { t } = useWords();
  const record = questioned[who] ?? {};
  return (
    <GeneralCard
      who={t(`role.${who}`)}
      path={`questioned.${who}`}
      record={record}
      standard={standard}
      change={(field, facts, typing) =>
        edit(field, { questioned: { ...questioned, [who]: { ...record, ...facts } } }, typing)
      }
      caseId={caseId}
      offer={{ paper: 'divorce-questioning', party: who }}
      flush={flush}
    />
  );
}
