import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { ReasonField } from '../../parts/reason-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';

/** 退回补正: back to the counter with what is to be put right. */
export function ReturnDialog({ opened, onClose }: { opened: OpenCase; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const send = async () => {
    if (await opened.doAct((ids) => client.cases.return({ ...ids, reason: reason.trim() }))) onClose();
  };
  return (
    <Dialog
      title={t('return.button')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.back')}</Button>
          <Button type="primary" disabled={reason.trim() === ''} loading={opened.act.busy} onClick={() => void send()}>
            {t('return.button')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <ReasonField label={t('return.reason')} value={reason} onChange={setReason} />
        <FailureNote failure={opened.act.failure} />
      </div>
    </Dialog>
  );
}
