import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { isPrintNumber } from '#core/domain/cases/blanks.ts';
import type { SpoilReason } from '#core/domain/cases/events.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Choice } from '../../parts/choice.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Why a blank that no case has used may be voided. */
const reasons = ['soiled', 'system-failure'] as const satisfies readonly SpoilReason[];

/** 作废 of a blank from the stock. It cannot be undone, which the form says beside its button. */
export function VoidForm({ onVoided }: { onVoided: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const [printNumber, setPrintNumber] = useState('');
  const [reason, setReason] = useState<(typeof reasons)[number]>('soiled');
  const [note, setNote] = useState('');
  const [done, setDone] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act.run(() => client.blanks.voidBlank({ printNumber, reason, note: note.trim() })))) return;
    setDone(printNumber);
    setPrintNumber('');
    setNote('');
    onVoided();
  };
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="void-title">
      <h2 id="void-title">{t('blanks.void')}</h2>
      <Choice
        label={t('spoil.reason')}
        options={reasons.map((value) => ({ value, label: t(`spoil.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      <div className="field-pair">
        <Field label={t('print.printNumber')}>
          {(id) => (
            <Input
              id={id}
              maxLength={16}
              value={printNumber}
              onChange={(event) => setPrintNumber(tidyTypedNumber(event.target.value))}
            />
          )}
        </Field>
        <Field label={t('spoil.note')}>
          {(id) => <Input id={id} maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} />}
        </Field>
      </div>
      <FailureNote failure={act.failure} />
      <div className="row row-between">
        <span className="soft small" role="status">
          {done ? t('blanks.voided', { printNumber: done }) : t('blanks.voidForGood')}
        </span>
        <Button danger htmlType="submit" loading={act.busy} disabled={!isPrintNumber(printNumber)}>
          {t('blanks.void')}
        </Button>
      </div>
    </form>
  );
}
