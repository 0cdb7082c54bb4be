import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import type { SaveState } from '../intake/autosave.ts';
import { SaveNote } from '../intake/save-note.tsx';
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
  readonly judgement: ShownJudgement;
  readonly told: readonly string[];
  readonly saveState: SaveState<Failure>;
  /** Saves the last words and gives their revision. */
  readonly flush: () => Promise<number | undefined>;
  readonly words: AnswerWords;
}

/** The bar under a request: when it was saved, refusal or closing, and the answer, which asks once. */
export function AnswerBar({ opened, judgement, told, saveState, flush, words }: AnswerBarProps) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<'answer' | 'refuse' | 'close'>();
  const conflict = saveState.kind === 'failed' && saveState.conflict;
  const reason = answerReason(judgement, told, conflict);
  const why = reason ? t(`submit.reason.${reason}`) : undefined;
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const answer = async () => {
    const upon = await flush();
    if (upon === undefined) return false;
    return opened.doAct((ids) => client.cases.answer({ ...ids, upon }));
  };
  return (
    <>
      <div className="bar-end">
        <SaveNote state={saveState} reason={why} />
        <ActionButton grave={refusable} onAct={() => setDialog(refusable ? 'refuse' : 'close')}>
          {t(refusable ? 'refuse.button' : 'close.button')}
        </ActionButton>
        <ActionButton primary shortcut="Control+Enter" reason={why} onAct={() => setDialog('answer')}>
          {words.button}
        </ActionButton>
      </div>
      {dialog === 'answer' ? (
        <ConfirmDialog
          title={words.title}
          explain={words.explain}
          confirm={words.button}
          opened={opened}
          onConfirm={answer}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog === 'refuse' || dialog === 'close' ? (
        <EndDialog
          how={dialog}
          opened={opened}
          judgement={judgement}
          before={async () => (await flush()) !== undefined}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </>
  );
}
