import { Button } from 'antd';
import type { Act } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';

interface RemoveDialogProps {
  readonly title: string;
  readonly explain: string;
  readonly act: Act;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Takes one of the office's own entries out of use, which cannot be undone, so it asks once. */
export function RemoveDialog({ title, explain, act, onConfirm, onClose }: RemoveDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.back')}</Button>
          <Button type="primary" loading={act.busy} onClick={onConfirm}>
            {t('allowance.remove')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{explain}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
