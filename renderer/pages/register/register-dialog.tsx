import { Button } from 'antd';
import type { CaseView } from '#core/contract/shapes.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { namesOf } from '../case/names-of.ts';
import type { OpenCase } from '../case/use-case.ts';

interface RegisterDialogProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The number cannot be taken back, so this asks once and says what will happen. */
export function RegisterDialog({ view, opened, onConfirm, onClose }: RegisterDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('register.title')}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <ActionButton primary shortcut="Control+Enter" busy={opened.act.busy} onAct={onConfirm}>
            {t('register.confirm')}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <p>
          {t('register.explain', {
            matter: matterName(t, view.matter),
            names: namesOf(view).join(t('common.listComma')),
          })}
        </p>
        <FailureNote failure={opened.act.failure} />
      </div>
    </Dialog>
  );
}
