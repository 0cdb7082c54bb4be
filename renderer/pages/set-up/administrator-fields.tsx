import { Checkbox, Input } from 'antd';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { SetUpPartProps } from './office-fields.tsx';
import { leastPassphrase, type SetUpProblem } from './set-up-form.ts';

/** The first administrator of the office. */
export function AdministratorFields({ form, problems, onChange }: SetUpPartProps) {
  const { t } = useWords();
  const error = (field: SetUpProblem) => (problems.includes(field) ? t(`setUp.problem.${field}`) : undefined);
  return (
    <section className="card stack" aria-labelledby="set-up-administrator">
      <h2 id="set-up-administrator">{t('setUp.administrator')}</h2>
      <Field label={t('account.login')} hint={t('account.loginHint')} error={error('login')}>
        {(id) => (
          <Input
            id={id}
            autoComplete="off"
            spellCheck={false}
            value={form.login}
            onChange={(event) => onChange({ login: event.target.value.trim().toLowerCase() })}
          />
        )}
      </Field>
      <Field label={t('account.displayName')} error={error('displayName')}>
        {(id) => (
          <Input
            id={id}
            autoComplete="off"
            value={form.displayName}
            onChange={(event) => onChange({ displayName: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('account.passphrase')}
        hint={t('account.passphraseHint', { length: leastPassphrase })}
        error={error('passphrase')}
      >
        {(id) => (
          <Input.Password
            id={id}
            autoComplete="off"
            value={form.passphrase}
            onChange={(event) => onChange({ passphrase: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('account.passphraseAgain')} error={error('passphraseAgain')}>
        {(id) => (
          <Input.Password
            id={id}
            autoComplete="off"
            value={form.passphraseAgain}
            onChange={(event) => onChange({ passphraseAgain: event.target.value })}
          />
        )}
      </Field>
      <Checkbox checked={form.alsoClerk} onChange={(event) => onChange({ alsoClerk: event.target.checked })}>
        {t('setUp.alsoClerk')}
      </Checkbox>
    </section>
  );
}
