import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';

interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, as it cannot be taken back. */
  readonly explain: string;
  readonly confirm: string;
  readonly opened: OpenCase;
  /** Why it cannot be done yet. */
  readonly reason?: string | undefined;
  readonly children?: ReactNode;
  /** Does the act; tells whether it went through. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** An act that cannot be taken back asks once and says what will happen. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, explain, confirm, opened, reason, children, onConfirm, onClose } = props;
  const { t } = useWords();
  const act = async () => {
    if (await onConfirm()) onClose();
  };
  return (
    <Dialog
      title={title}
      width={620}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          {reason ? <span className="saved-reason small">{reason}</span> : null}
          <ActionButton
            primary
            shortcut="Control+Enter"
            busy={opened.act.busy}
            reason={reason}
            onAct={() => void act()}
          >
            {confirm}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <p>{explain}</p>
        {children}
        <FailureNote failure={opened.act.failure} />
      </div>
    </Dialog>
  );
}
