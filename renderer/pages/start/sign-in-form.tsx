import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { SessionInfo } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';

interface SignInFormProps {
  readonly mode: 'office' | 'practice';
  /** An account that is already known, as under the lock; only its passphrase is asked. */
  readonly login?: string;
  readonly onEnter: (session: SessionInfo) => void;
}

/** Account and passphrase. */
export function SignInForm({ mode, login: knownLogin, onEnter }: SignInFormProps) {
  const { t } = useWords();
  const act = useAct();
  const [login, setLogin] = useState(knownLogin ?? '');
  const [passphrase, setPassphrase] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const credentials = { mode, login: login.trim().toLowerCase(), passphrase };
    const session = await act.run(() => client.session.signIn(credentials));
    setPassphrase('');
    if (session) onEnter(session);
  };
  return (
    <form className="stack" onSubmit={submit}>
      {knownLogin === undefined ? (
        <Field label={t('signIn.login')}>
          {(id) => (
            <Input
              id={id}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              value={login}
              onChange={(event) => setLogin(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <Field label={t('signIn.passphrase')}>
        {(id) => (
          <Input.Password
            id={id}
            autoFocus={knownLogin !== undefined}
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        )}
      </Field>
      <FailureNote failure={act.failure} />
      <Button type="primary" size="large" htmlType="submit" loading={act.busy} disabled={!login.trim() || !passphrase}>
        {t(knownLogin === undefined ? 'signIn.enter' : 'lock.unlock')}
      </Button>
    </form>
  );
}
