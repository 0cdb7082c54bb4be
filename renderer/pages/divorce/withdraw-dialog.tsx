import { Input } from 'antd';
import { useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { client } from '../../api/client.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { withdrawReason } from './withdraw-reason.ts';

interface WithdrawDialogProps {
  readonly view: CaseViewOf<'divorce.registration'>;
  readonly opened: OpenCase;
  readonly onClose: () => void;
}

/** 撤回离婚登记申请: by one party alone, with the receipt or a written explanation of its loss. */
export function WithdrawDialog({ view, opened, onClose }: WithdrawDialogProps) {
  const { t } = useWords();
  const [by, setBy] = useState<PartyRole>();
  const [receiptShown, setReceiptShown] = useState<boolean>();
  const [explanation, setExplanation] = useState('');
  const reason = withdrawReason({ by, receiptShown, explanation });
  const withdraw = async () => {
    if (!by || receiptShown === undefined) return false;
    return opened.doAct((ids) =>
      client.cases.withdraw({ ...ids, by, receiptShown, explanation: receiptShown ? '' : explanation.trim() }),
    );
  };
  const nameOf = (role: PartyRole) => [t(`role.${role}`), view.application[role].name].filter(Boolean).join(' ');
  return (
    <ConfirmDialog
      title={t('withdraw.title')}
      explain={t('withdraw.explain')}
      confirm={t('withdraw.confirm')}
      opened={opened}
      reason={reason ? t(`withdraw.reason.${reason}`) : undefined}
      onConfirm={withdraw}
      onClose={onClose}
    >
      <Choice
        label={t('withdraw.by')}
        options={partyRoles.map((value) => ({ value, label: nameOf(value) }))}
        value={by}
        onChange={setBy}
      />
      <YesNo
        label={t('withdraw.receipt')}
        field="withdraw.receipt"
        yes={t('withdraw.receipt.yes')}
        no={t('withdraw.receipt.no')}
        value={receiptShown}
        onChange={setReceiptShown}
      />
      {receiptShown === false ? (
        <Field label={t('withdraw.explanation')} hint={t('withdraw.explanationHint')}>
          {(id, note) => (
            <Input.TextArea
              id={id}
              aria-describedby={note}
              rows={2}
              maxLength={400}
              value={explanation}
              onChange={(event) => setExplanation(event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </ConfirmDialog>
  );
}
