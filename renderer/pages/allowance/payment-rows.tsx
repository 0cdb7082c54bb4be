import { paymentWays } from '#core/domain/matters/children-allowance/kinds.ts';
import { paymentLabels } from '#core/domain/matters/children-allowance/labels.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import type { ChangeGuardian } from './guardian-card.tsx';

interface PaymentRowsProps {
  readonly guardian: NonNullable<ChildrenAllowance['guardian']>;
  readonly change: ChangeGuardian;
}

/** A number of an account without the blanks with which it is written on cards. */
const tidyAccount = (text: string) => text.replace(/\s/g, '');

/** 发放方式: in cash or to an account; the account is asked only where money goes there. */
export function PaymentRows({ guardian, change }: PaymentRowsProps) {
  const { t, language } = useWords();
  const { payment, bank, accountName, account, name } = guardian;
  const choose = (chosen: (typeof paymentWays)[number]) => {
    // The account is usually the guardian's own.
    const usual = chosen === 'transfer' ? { accountName: accountName ?? name } : {};
    change('payment', { payment: chosen, ...usual });
  };
  return (
    <>
      <FormRow label={t('allowance.payment')}>
        <Choice
          label={t('allowance.payment')}
          field="guardian.payment"
          options={paymentWays.map((value) => ({ value, label: paymentLabels[value][language] }))}
          value={payment}
          onChange={choose}
        />
      </FormRow>
      {payment === 'transfer' ? (
        <>
          <FormRow label={t('allowance.bank')}>
            <TextField
              label={t('allowance.bank')}
              field="guardian.bank"
              value={bank}
              longest={100}
              tidyOnLeave={(text) => text.trim()}
              onChange={(typed) => change('bank', { bank: typed }, true)}
            />
          </FormRow>
          <FormRow label={t('allowance.accountName')}>
            <TextField
              label={t('allowance.accountName')}
              field="guardian.accountName"
              value={accountName}
              longest={400}
              tidyOnLeave={(text) => text.trim()}
              onChange={(typed) => change('accountName', { accountName: typed }, true)}
            />
          </FormRow>
          <FormRow label={t('allowance.account')}>
            <TextField
              label={t('allowance.account')}
              field="guardian.account"
              value={account}
              longest={40}
              tidy={tidyAccount}
              onChange={(typed) => change('account', { account: typed }, true)}
            />
          </FormRow>
        </>
      ) : null}
    </>
  );
}
