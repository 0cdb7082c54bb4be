import { Button, Input } from 'antd';
import { useState } from 'react';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { SettlementChoice } from './files-row.tsx';

interface MarkDialogProps {
  readonly step: 'settled' | 'paid';
  readonly files: number;
  readonly choice: SettlementChoice;
  readonly from: PlainDate | undefined;
  readonly onMarked: () => void;
  readonly onClose: () => void;
}

/** Enters the step for every line that waits for it; it cannot be taken back, so it asks once and names the day. */
export function MarkDialog({ step, files, choice, from, onMarked, onClose }: MarkDialogProps) {
  const { t } = useWords();
  const { today } = useSession();
  const act = useAct();
  const [on, setOn] = useState<PlainDate | undefined>(today);
  const [note, setNote] = useState('');
  // One id for the dialog: pressed again after a lost answer, nothing is entered twice.
  const [eventId] = useState(() => crypto.randomUUID());
  const sound = on !== undefined && on <= today && (from === undefined || on >= from);
  const mark = async () => {
    if (!on) return;
    const done = await act.run(() => client.funeral.mark({ ...choice, eventId, step, on, note: note.trim() }));
    if (done) onMarked();
  };
  return (
    <Dialog
      title={t(`settlement.mark.${step}`)}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <span className="grow" />
          <ActionButton
            primary
            shortcut="Control+Enter"
            busy={act.busy}
            reason={sound ? undefined : t('settlement.dayWrong')}
            onAct={() => void mark()}
          >
            {t(`settlement.mark.${step}`)}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <p>{t(`settlement.explain.${step}`, { count: files })}</p>
        <Field label={t('settlement.on')} error={sound ? undefined : t('settlement.dayWrong')}>
          {() => (
            <DateField label={t('settlement.on')} field="settlement.on" value={on} wrong={!sound} onChange={setOn} />
          )}
        </Field>
        <Field label={t('settlement.note')}>
          {(id) => (
            <Input
              id={id}
              maxLength={400}
              placeholder={t('settlement.noteHint')}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
