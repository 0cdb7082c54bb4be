import { Input } from 'antd';
import { useState } from 'react';
import { type BookletKind, bookletKinds } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';

/** 销毁: all void booklets of a kind at once, approved by the head and seen by a second person. */
export function DestroyCard({ version, onDone }: { version: number; onDone: () => void }) {
  const { t } = useWords();
  const { account } = useSession();
  const act = useAct();
  const [kind, setKind] = useState<BookletKind>('marriage-certificate');
  const [witness, setWitness] = useState('');
  const waiting = useLoad(() => client.blanks.toDestroy({ kind }), [kind, version]);
  const numbers = (waiting.data ?? []).map(({ printNumber }) => printNumber);
  const reason = () => {
    if (numbers.length === 0) return t('blanks.destroy.none');
    if (witness.trim().length < 2) return t('blanks.reason.witness');
    return witness.trim() === account.displayName ? t('blanks.reason.own') : undefined;
  };
  const destroy = async () => {
    const done = await act.run(() => client.blanks.destroy({ printNumbers: numbers, witness, note: '' }));
    if (done) onDone();
  };
  return (
    <section className="card stack" aria-labelledby="destroy-title">
      <h2 id="destroy-title">{t('blanks.destroy')}</h2>
      <Choice
        label={t('blanks.kind')}
        options={bookletKinds.map((value) => ({ value, label: t(`booklet.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <p className="small destroy-numbers">
        {numbers.length === 0 ? t('blanks.destroy.none') : numbers.join(t('common.listComma'))}
      </p>
      <Field label={t('blanks.witness')} hint={t('blanks.witnessHint')}>
        {(id) => <Input id={id} maxLength={40} value={witness} onChange={(event) => setWitness(event.target.value)} />}
      </Field>
      <FailureNote failure={act.failure ?? waiting.failure} />
      <div className="row row-between">
        <span className="soft small">{t('blanks.destroy.forGood')}</span>
        <ActionButton grave busy={act.busy} reason={reason()} onAct={() => void destroy()}>
          {t('blanks.destroy.button', { count: numbers.length })}
        </ActionButton>
      </div>
    </section>
  );
}
