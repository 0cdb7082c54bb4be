import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { type BookletKind, bookletKinds, printNumbersBetween } from '#core/domain/cases/blanks.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Choice } from '../../parts/choice.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';

/** 入库: a range of printed numbers, both ends included. */
export function ReceiveForm({ onReceived }: { onReceived: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const [kind, setKind] = useState<BookletKind>('marriage-certificate');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [receivedFrom, setReceivedFrom] = useState('');
  const [received, setReceived] = useState<number>();
  const range = from && to ? printNumbersBetween(from, to) : undefined;
  const problem = typeof range === 'string' ? t(`error.BLANK_RANGE_INVALID.${range}`) : undefined;
  const count = range === undefined || typeof range === 'string' ? undefined : range.length;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const id = crypto.randomUUID();
    const done = await act.run(() => client.blanks.receive({ id, kind, from, to, receivedFrom }));
    if (!done) return;
    setReceived(done.count);
    setFrom('');
    setTo('');
    onReceived();
  };
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="receive-title">
      <h2 id="receive-title">{t('blanks.receive')}</h2>
      <Choice
        label={t('blanks.kind')}
        options={bookletKinds.map((value) => ({ value, label: t(`booklet.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <div className="field-pair">
        <Field label={t('blanks.from')}>
          {(id) => (
            <Input
              id={id}
              maxLength={16}
              value={from}
              onChange={(event) => setFrom(tidyTypedNumber(event.target.value))}
            />
          )}
        </Field>
        <Field label={t('blanks.to')} error={problem} hint={count ? t('blanks.count', { count }) : undefined}>
          {(id) => (
            <Input id={id} maxLength={16} value={to} onChange={(event) => setTo(tidyTypedNumber(event.target.value))} />
          )}
        </Field>
      </div>
      <Field label={t('blanks.receivedFrom')}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={receivedFrom}
            onChange={(event) => setReceivedFrom(event.target.value)}
          />
        )}
      </Field>
      <FailureNote failure={act.failure} />
      <div className="row row-between">
        <span role="status">{received === undefined ? '' : t('blanks.received', { count: received })}</span>
        <Button
          type="primary"
          htmlType="submit"
          loading={act.busy}
          disabled={count === undefined || receivedFrom.trim() === ''}
        >
          {t('blanks.receive')}
        </Button>
      </div>
    </form>
  );
}
