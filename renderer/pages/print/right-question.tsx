import { Button, Input } from 'antd';
import { useState } from 'react';
import type { CertificateHolder } from '#core/domain/cases/blanks.ts';
import { type SpoilReason, spoilReasons } from '#core/domain/cases/events.ts';
import { client } from '../../api/client.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';

interface RightQuestionProps {
  readonly who: CertificateHolder;
  readonly printNumber: string;
  readonly opened: OpenCase;
  readonly onDone: () => void;
}

/** 证件打印是否正确? Yes counts the booklet; no voids it and offers the next one; where nothing came, the blank is kept. */
export function RightQuestion({ who, printNumber, opened, onDone }: RightQuestionProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const confirm = async () => {
    if (await opened.doAct((ids) => client.certificates.confirm({ ...ids, party: who }))) onDone();
  };
  const recall = async () => {
    if (await opened.doAct((ids) => client.certificates.recall({ ...ids, party: who }))) onDone();
  };
  return (
    <>
      <strong className="right-question">{t('print.isItRight')}</strong>
      <ActionButton shortcut="B" busy={opened.act.busy} onAct={() => void recall()}>
        {t('print.nothing')}
      </ActionButton>
      <ActionButton shortcut="N" busy={opened.act.busy} onAct={() => setAsking(true)}>
        {t('print.no')}
      </ActionButton>
      <ActionButton primary shortcut="Y" busy={opened.act.busy} onAct={() => void confirm()}>
        {t('print.yes')}
      </ActionButton>
      {asking ? (
        <SpoilDialog who={who} printNumber={printNumber} opened={opened} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

interface SpoilDialogProps {
  readonly who: CertificateHolder;
  readonly printNumber: string;
  readonly opened: OpenCase;
  readonly onClose: () => void;
}

function SpoilDialog({ who, printNumber, opened, onClose }: SpoilDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState<SpoilReason>();
  const [note, setNote] = useState('');
  const spoil = async () => {
    if (!reason) return;
    const done = await opened.doAct((ids) =>
      client.certificates.spoil({ ...ids, party: who, reason, note: note.trim() }),
    );
    if (done) onClose();
  };
  return (
    <Dialog
      title={t('spoil.title', { printNumber })}
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <ActionButton
            primary
            shortcut="Control+Enter"
            busy={opened.act.busy}
            reason={reason ? undefined : t('spoil.chooseReason')}
            onAct={() => void spoil()}
          >
            {t('spoil.confirm')}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <p>{t('spoil.explain')}</p>
        <Choice
          label={t('spoil.reason')}
          options={spoilReasons.map((value) => ({ value, label: t(`spoil.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        <Field label={t('spoil.note')}>
          {(id) => <Input id={id} maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
        <FailureNote failure={opened.act.failure} />
      </div>
    </Dialog>
  );
}
