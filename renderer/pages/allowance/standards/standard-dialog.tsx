import { Button } from 'antd';
import { useState } from 'react';
import { allowanceKinds, careKinds } from '#core/domain/matters/children-allowance/kinds.ts';
import { careLabels, kindLabels } from '#core/domain/matters/children-allowance/labels.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { YuanField } from '../../../parts/yuan-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { FormRow } from '../../intake/form-row.tsx';
import { cellKey, readStandard, type StandardDraft } from './standard-draft.ts';

interface StandardDialogProps {
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** The office's own standard: the document that fixes it, its days, and the amounts a month. */
export function StandardDialog({ onKept, onClose }: StandardDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const [draft, setDraft] = useState<StandardDraft>({ amounts: {} });
  const change = (facts: Partial<StandardDraft>) => setDraft({ ...draft, ...facts });
  const read = readStandard(draft);
  const reason = 'problem' in read ? t(`childStandard.needs.${read.problem}`) : undefined;
  const keep = async () => {
    if (!('standard' in read)) return;
    const { standard } = read;
    if (await act.run(() => client.allowance.saveStandard({ id: crypto.randomUUID(), standard }))) onKept();
  };
  return (
    <Dialog
      title={t('childStandard.add')}
      width={680}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <span className="grow saved-reason small">{reason ?? ''}</span>
          <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void keep()}>
            {t('childStandard.keep')}
          </ActionButton>
        </>
      }
    >
      <div className="officer-form">
        <p className="soft small">{t('childStandard.addHint')}</p>
        <FormRow label={t('childStandard.document')}>
          <TextField
            label={t('childStandard.document')}
            field="standard.document"
            value={draft.document}
            longest={200}
            placeholder={t('childStandard.documentHint')}
            onChange={(document) => change({ document })}
          />
        </FormRow>
        <FormRow label={t('childStandard.days')}>
          <DateField
            label={t('childStandard.from')}
            field="standard.from"
            value={draft.from}
            placeholder={t('childStandard.from')}
            onChange={(from) => change({ from })}
          />
          <DateField
            label={t('childStandard.to')}
            field="standard.to"
            value={draft.to}
            placeholder={t('childStandard.toHint')}
            onChange={(to) => change({ to })}
          />
        </FormRow>
        <Amounts amounts={draft.amounts} onChange={(amounts) => change({ amounts })} />
        <FailureNote failure={act.failure} onClose={act.clear} />
      </div>
    </Dialog>
  );
}

interface AmountsProps {
  readonly amounts: StandardDraft['amounts'];
  readonly onChange: (amounts: StandardDraft['amounts']) => void;
}

/** Amounts by kind and care; an empty one is not fixed by this document. */
function Amounts({ amounts, onChange }: AmountsProps) {
  const { t, language } = useWords();
  return (
    <table className="standard-amounts">
      <thead>
        <tr>
          <th scope="col">{t('allowance.kind')}</th>
          {careKinds.map((care) => (
            <th key={care} scope="col">
              {careLabels[care][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {allowanceKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kindLabels[kind][language]}</th>
            {careKinds.map((care) => {
              const key = cellKey({ kind, care });
              return (
                <td key={care}>
                  <YuanField
                    label={t('childStandard.amountOf', {
                      kind: kindLabels[kind][language],
                      care: careLabels[care][language],
                    })}
                    field={`standard.${kind}.${care}`}
                    value={amounts[key]}
                    onChange={(monthly) => onChange({ ...amounts, [key]: monthly })}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
