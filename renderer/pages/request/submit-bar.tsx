import { type ReactNode, useState } from 'react';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import type { SaveState } from '../intake/autosave.ts';
import { SaveNote } from '../intake/save-note.tsx';
import { submitReason } from '../intake/submit-reason.ts';
import type { ShownJudgement } from '../law/findings-order.ts';

interface SubmitBarProps {
  readonly opened: OpenCase;
  readonly judgement: ShownJudgement;
  readonly told: readonly string[];
  readonly saveState: SaveState<Failure>;
  /** Saves the last words and gives their revision. */
  readonly flush: () => Promise<number | undefined>;
  /** Buttons at the left. */
  readonly children?: ReactNode;
}

/** The bar under an application that is examined next: when it was saved, refusal or closing, submission. */
export function SubmitBar({ opened, judgement, told, saveState, flush, children }: SubmitBarProps) {
  const { t } = useWords();
  const [ending, setEnding] = useState<'refuse' | 'close'>();
  const conflict = saveState.kind === 'failed' && saveState.conflict;
  const reason = submitReason(judgement, told, conflict);
  const why = reason ? t(`submit.reason.${reason}`) : undefined;
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  const submit = async () => {
    const upon = await flush();
    if (upon !== undefined) await opened.doAct((ids) => client.cases.submit({ ...ids, upon }));
  };
  return (
    <>
      {children}
      <div className="bar-end">
        <SaveNote state={saveState} reason={why} />
        <ActionButton grave={refusable} onAct={() => setEnding(refusable ? 'refuse' : 'close')}>
          {t(refusable ? 'refuse.button' : 'close.button')}
        </ActionButton>
        <ActionButton primary shortcut="Control+Enter" busy={opened.act.busy} reason={why} onAct={() => void submit()}>
          {t('submit.button')}
        </ActionButton>
      </div>
      {ending ? (
        <EndDialog
          how={ending}
          opened={opened}
          judgement={judgement}
          before={async () => (await flush()) !== undefined}
          onClose={() => setEnding(undefined)}
        />
      ) : null}
    </>
  );
}
