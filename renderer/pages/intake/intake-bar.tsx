import { type ReactNode, useState } from 'react';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { EndDialog } from '../ended/end-dialog.tsx';
import type { ShownJudgement } from '../law/findings-order.ts';
import { SaveNote } from './save-note.tsx';
import type { DraftKeeping } from './use-draft.ts';

interface IntakeBarProps {
  readonly opened: OpenCase;
  readonly draft: DraftKeeping;
  readonly judgement: ShownJudgement;
  /** The words of the primary act. */
  readonly label: string;
  /** Why it cannot be done now. */
  readonly reason: string | undefined;
  readonly onAct: () => void;
  /** Whether the couple may stop here (终止); after the acceptance of a divorce they withdraw instead. */
  readonly closable?: boolean;
  /** Buttons at the left. */
  readonly children?: ReactNode;
}

/** The bar under a form: what both share, when it was saved, refusal or closing, and the primary act. */
export function IntakeBar(props: IntakeBarProps) {
  const { opened, draft, judgement, label, reason, onAct, closable = true, children } = props;
  const { t } = useWords();
  const [ending, setEnding] = useState<'refuse' | 'close'>();
  const refusable = judgement.verdict === 'REFUSE' || judgement.verdict === 'REFER';
  return (
    <>
      {children}
      <div className="bar-end">
        <SaveNote state={draft.saveState} reason={reason} />
        {refusable ? (
          <ActionButton grave onAct={() => setEnding('refuse')}>
            {t('refuse.button')}
          </ActionButton>
        ) : null}
        {!refusable && closable ? (
          <ActionButton onAct={() => setEnding('close')}>{t('close.button')}</ActionButton>
        ) : null}
        <ActionButton primary shortcut="Control+Enter" busy={opened.act.busy} reason={reason} onAct={onAct}>
          {label}
        </ActionButton>
      </div>
      {ending ? (
        <EndDialog
          how={ending}
          opened={opened}
          judgement={judgement}
          before={async () => (await draft.flush()) !== undefined}
          onClose={() => setEnding(undefined)}
        />
      ) : null}
    </>
  );
}
