import { Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { emptyRange, RangeFields } from './range-fields.tsx';
import { doStockAct, isOfOne, type StockAct, type StockInput, stockActs, stockReason } from './stock-act.ts';

const nothing: StockInput = {
  range: emptyRange,
  receivedFrom: '',
  holder: undefined,
  window: '',
  witness: '',
  note: '',
};

interface TextLineProps {
  readonly name: 'receivedFrom' | 'window' | 'witness' | 'note';
  readonly longest: number;
  readonly input: StockInput;
  readonly onChange: (part: Partial<StockInput>) => void;
}

function TextLine({ name, longest, input, onChange }: TextLineProps) {
  const { t } = useWords();
  return (
    <Field label={t(`blanks.${name}`)} hint={name === 'witness' ? t('blanks.witnessHint') : undefined}>
      {(id) => (
        <Input
          id={id}
          maxLength={longest}
          value={input[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

/** Who gets them: the accounts that do cases. */
function HolderLine({ input, onChange }: Pick<TextLineProps, 'input' | 'onChange'>) {
  const { t } = useWords();
  const accounts = useLoad(() => client.accounts.list(), []);
  const clerks = (accounts.data ?? []).filter(({ disabled, roles }) => !disabled && roles.includes('clerk'));
  return (
    <Field label={t('blanks.holder')}>
      {(id) => (
        <Select
          id={id}
          value={input.holder ?? null}
          options={clerks.map((account) => ({ value: account.id, label: account.displayName }))}
          onChange={(holder) => onChange({ holder: holder ?? undefined })}
        />
      )}
    </Field>
  );
}

/** 入库、领用、交回、作废、报失、找回: one form, the act chosen on top. */
export function StockForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const { account } = useSession();
  const act = useAct();
  const [chosen, choose] = useState<StockAct>('receive');
  const [input, setInput] = useState<StockInput>(nothing);
  const [done, setDone] = useState<string>();
  const change = (part: Partial<StockInput>) => {
    setDone(undefined);
    setInput((before) => ({ ...before, ...part }));
  };
  const reason = stockReason(chosen, input, account.displayName);
  const submit = async () => {
    const result = await act.run(() => doStockAct(client.blanks, chosen, input));
    if (!result) return;
    setDone(t('blanks.done', { act: t(`blanks.act.${chosen}`), count: result.count }));
    setInput({ ...input, range: { ...input.range, from: '', to: '' }, note: '' });
    onDone();
  };
  return (
    <section className="card stack" aria-labelledby="stock-form-title">
      <h2 id="stock-form-title">{t('blanks.acts')}</h2>
      <Choice
        label={t('blanks.acts')}
        options={stockActs.map((value) => ({ value, label: t(`blanks.act.${value}`) }))}
        value={chosen}
        onChange={(value) => {
          setDone(undefined);
          choose(value);
        }}
      />
      <RangeFields range={input.range} onChange={(range) => change({ range })} />
      {chosen === 'receive' ? <TextLine name="receivedFrom" longest={60} input={input} onChange={change} /> : null}
      {chosen === 'handOut' ? (
        <div className="field-pair">
          <HolderLine input={input} onChange={change} />
          <TextLine name="window" longest={20} input={input} onChange={change} />
        </div>
      ) : (
        <TextLine name="witness" longest={40} input={input} onChange={change} />
      )}
      {isOfOne(chosen) ? <TextLine name="note" longest={200} input={input} onChange={change} /> : null}
      <FailureNote failure={act.failure} />
      <div className="row row-between">
        <span className="soft small" role="status">
          {done ?? (reason ? t(`blanks.reason.${reason}`) : t(`blanks.means.${chosen}`))}
        </span>
        <ActionButton
          primary
          busy={act.busy}
          reason={reason ? t(`blanks.reason.${reason}`) : undefined}
          onAct={() => void submit()}
        >
          {t(`blanks.act.${chosen}`)}
        </ActionButton>
      </div>
    </section>
  );
}
