import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeBar } from '../intake/intake-bar.tsx';
import { type DraftKeeping, hasConflict } from '../intake/use-draft.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import { answerReason } from './answer-reason.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** What the answer of a matter is called, and what it does. */
export interface AnswerWords {
  readonly button: string;
  readonly title: string;
  readonly explain: string;
}

interface AnswerBarProps {
  readonly opened: OpenCase;
  readonly draft: DraftKeeping;
  readonly judgement: ShownJudgement;
  readonly told: readonly string[];
  readonly words: AnswerWords;
}

/** The bar under a request: the bar of an intake whose primary act is the answer, which asks once. */
export function AnswerBar({ opened, draft, judgement, told, words }: AnswerBarProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const reason = answerReason(judgement, told, hasConflict(draft));
  const answer = async () => {
    const upon = await draft.flush();
    if (upon === undefined) return false;
    return opened.doAct((ids) => client.cases.answer({ ...ids, upon }));
  };
  return (
    <>
      <IntakeBar
        opened={opened}
        draft={draft}
        judgement={judgement}
        label={words.button}
        reason={reason ? t(`submit.reason.${reason}`) : undefined}
        onAct={() => setAsking(true)}
      />
      {asking ? (
        <ConfirmDialog
          title={words.title}
          explain={words.explain}
          confirm={words.button}
          opened={opened}
          onConfirm={answer}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
