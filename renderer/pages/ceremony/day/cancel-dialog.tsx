import { Button } from 'antd';
import { useState } from 'react';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { ReasonField } from '../../../parts/reason-field.tsx';
import { useWords } from '../../../words/use-words.tsx';

interface CancelDialogProps {
  readonly ceremony: CeremonyView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 取消预约, with its reason; the registration stays as it is. */
export function CancelDialog({ ceremony, onDone, onClose }: CancelDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const [reason, setReason] = useState('');
  const { id, man, woman } = ceremony;
  const cancel = async () => {
    if (await act.run(() => client.ceremony.cancel({ id, reason: reason.trim().slice(0, 200) }))) onDone();
  };
  return (
    <Dialog
      title={t('ceremony.cancelTitle', { names: `${man}${t('common.listComma')}${woman}` })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.back')}</Button>
          <Button danger disabled={reason.trim() === ''} loading={act.busy} onClick={() => void cancel()}>
            {t('ceremony.cancelConfirm')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t('ceremony.cancelExplain')}</p>
        <ReasonField label={t('ceremony.cancelReason')} value={reason} onChange={setReason} />
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
