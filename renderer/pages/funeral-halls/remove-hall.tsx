import { Button } from 'antd';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { KeptHall } from './hall-list.tsx';

interface RemoveHallProps {
  readonly kept: KeptHall;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Takes a hall out of the register; one that only closed gets its last day instead. */
export function RemoveHall({ kept, onRemoved, onClose }: RemoveHallProps) {
  const { t } = useWords();
  const act = useAct();
  const remove = async () => {
    if (await act.run(() => client.funeral.removeHall({ id: kept.file.id }))) onRemoved();
  };
  return (
    <Dialog
      title={t('halls.removeOf', { hall: kept.hall.name })}
      onClose={onClose}
      footer={
        <Button danger loading={act.busy} onClick={() => void remove()}>
          {t('halls.remove')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('halls.removeExplain')}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
