import { adoptionLawOn } from '#core/domain/adoption-law/law-days.ts';
import type { Questioned, QuestionedRole } from '#core/domain/adoption-law/questioning.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { questionedPersons } from '#core/domain/matters/adoption-establishment/desk-rules/questioning.ts';
import { factsOf } from '#core/domain/matters/adoption-establishment/facts-of.ts';
import { standardQuestions } from '#core/domain/matters/adoption-establishment/questions.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RecordRow } from '../adoption-people/record-row.tsx';
import { QuestioningCard } from '../questioning/questioning-card.tsx';
import { questionedTitle } from './adopter-title.ts';
import type { ExaminationCardProps } from './notice-card.tsx';

interface QuestioningCardsProps extends ExaminationCardProps {
  /** The facts that were judged, a letter behind what is typed. */
  readonly settled: AdoptionApplication;
}

/** 分别询问: a card for each person whom the law asks alone, in the order of the records. */
export function QuestioningCards({ caseId, application, settled, edit, flush }: QuestioningCardsProps) {
  const { t } = useWords();
  const { today, office, account } = useSession();
  const { questioned = {} } = application;
  const asked = questionedPersons({
    on: today,
    ruleSet: adoptionLawOn(today),
    office,
    settings: office.law,
    application: settled,
    facts: factsOf(settled, today),
    accepted: today,
    earlier: [],
  });
  const change = (role: QuestionedRole, field: string, facts: Questioned, typing?: boolean) => {
    const record = { by: account.displayName, ...questioned[role], ...facts };
    edit(field, { questioned: { ...questioned, [role]: record } }, typing);
  };
  return (
    <div className="parties couple-persons">
      {asked.map(({ role }) => {
        const who = questionedTitle(role, settled, t);
        const record = questioned[role] ?? {};
        const path = `questioned.${role}`;
        return (
          <QuestioningCard
            key={role}
            who={who}
            path={path}
            record={record}
            standard={standardQuestions(role)}
            change={(field, facts, typing) => change(role, field, facts, typing)}
            caseId={caseId}
            offer={{ paper: 'adoption-questioning', part: role }}
            flush={flush}
          >
            <RecordRow
              who={who}
              path={path}
              record={record}
              change={(field, facts) => change(role, field, facts, true)}
            />
          </QuestioningCard>
        );
      })}
    </div>
  );
}
