import { Button, Input } from 'antd';
import { useState } from 'react';
import { loginSchema } from '#core/contract/shapes.ts';
import { type Role, roles } from '#core/domain/cases/actions.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { leastPassphrase } from '../set-up/set-up-form.ts';

/** A new account; its passphrase is told to its owner by word of mouth. */
export function AddAccount({ onAdded, onClose }: { onAdded: () => void; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const [login, setLogin] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [chosen, setChosen] = useState<readonly Role[]>(['clerk']);
  const complete =
    loginSchema.safeParse(login).success &&
    displayName.trim() !== '' &&
    [...passphrase].length >= leastPassphrase &&
    chosen.length > 0;
  const add = async () => {
    const account = { login, displayName, roles: [...chosen], passphrase };
    if (!(await act.run(() => client.accounts.add(account)))) return;
    onAdded();
    onClose();
  };
  return (
    <Dialog
      title={t('account.add')}
      onClose={onClose}
      footer={
        <Button type="primary" disabled={!complete} loading={act.busy} onClick={() => void add()}>
          {t('account.add')}
        </Button>
      }
    >
      <div className="stack">
        <Field label={t('account.login')} hint={t('account.loginHint')}>
          {(id) => (
            <Input
              id={id}
              autoFocus
              autoComplete="off"
              value={login}
              onChange={(event) => setLogin(event.target.value.trim().toLowerCase())}
            />
          )}
        </Field>
        <Field label={t('account.displayName')}>
          {(id) => (
            <Input
              id={id}
              autoComplete="off"
              value={displayName}
              onChange={(event) => setDisplayName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('account.passphrase')} hint={t('account.passphraseHint', { length: leastPassphrase })}>
          {(id) => (
            <Input.Password
              id={id}
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="plain row" aria-label={t('account.roles')}>
          {roles.map((role) => (
            <Tick
              key={role}
              checked={chosen.includes(role)}
              onChange={(checked) => setChosen(checked ? [...chosen, role] : chosen.filter((other) => other !== role))}
            >
              {t(`role.${role}`)}
            </Tick>
          ))}
        </fieldset>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
