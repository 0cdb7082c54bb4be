import { Button, Input } from 'antd';
import { useState } from 'react';
import type { AccountView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { leastPassphrase } from '../set-up/set-up-form.ts';

/** A new passphrase for an account; the old one opens nothing any more. */
export function ResetPassphrase({ account, onClose }: { account: AccountView; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const [passphrase, setPassphrase] = useState('');
  const reset = async () => {
    if (await act.run(() => client.accounts.resetPassphrase({ id: account.id, passphrase }))) onClose();
  };
  return (
    <Dialog
      title={t('account.resetOf', { name: account.displayName })}
      onClose={onClose}
      footer={
        <Button
          type="primary"
          disabled={[...passphrase].length < leastPassphrase}
          loading={act.busy}
          onClick={() => void reset()}
        >
          {t('account.reset')}
        </Button>
      }
    >
      <div className="stack">
        <Field label={t('account.newPassphrase')} hint={t('account.passphraseHint', { length: leastPassphrase })}>
          {(id) => (
            <Input.Password
              id={id}
              autoFocus
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
