import { Button } from 'antd';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';

/** What is to be taken out of use: an office's record by its file, or a piece of music by its id. */
export type Removing =
  | { readonly kind: 'ceremony-hall' | 'officiant' | 'ceremony-script'; readonly fileId: string; readonly name: string }
  | { readonly kind: 'music'; readonly id: string; readonly name: string };

interface RemoveRecordProps {
  readonly what: Removing;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Takes a hall, officiant, script or piece of music out of use, once asked. */
export function RemoveRecord({ what, onRemoved, onClose }: RemoveRecordProps) {
  const { t } = useWords();
  const act = useAct();
  const remove = async () => {
    const removed = await act.run(() =>
      what.kind === 'music'
        ? client.ceremony.removeMusic({ id: what.id })
        : client.ceremony.removeRecord({ kind: what.kind, fileId: what.fileId }),
    );
    if (removed) onRemoved();
  };
  return (
    <Dialog
      title={t('ceremonyOffice.removeOf', { name: what.name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.back')}</Button>
          <Button danger loading={act.busy} onClick={() => void remove()}>
            {t('ceremonyOffice.remove')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t(`ceremonyOffice.removeExplain.${what.kind}`)}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
