import { Button } from 'antd';
import { useState } from 'react';
import type { AccountView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AddAccount } from './add-account.tsx';
import { ResetPassphrase } from './reset-passphrase.tsx';

/** 账户: who may sign in, and as what. */
export function AccountsPage() {
  const { t } = useWords();
  const { account: me } = useSession();
  const accounts = useLoad(() => client.accounts.list(), []);
  const act = useAct();
  const [adding, setAdding] = useState(false);
  const [resetting, setResetting] = useState<AccountView>();
  const setDisabled = async ({ id, disabled }: AccountView) => {
    if (await act.run(() => client.accounts.setDisabled({ id, disabled: !disabled }))) accounts.reload();
  };
  return (
    <div className="page">
      <div className="row row-between">
        <h1>{t('page.accounts')}</h1>
        <Button type="primary" size="large" onClick={() => setAdding(true)}>
          {t('account.add')}
        </Button>
      </div>
      <FailureNote failure={act.failure ?? accounts.failure} onClose={act.clear} />
      <section className="card">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('account.displayName')}</th>
              <th scope="col">{t('account.login')}</th>
              <th scope="col">{t('account.roles')}</th>
              <th scope="col">{t('home.state')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('account.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {(accounts.data ?? []).map((account) => (
              <tr key={account.id}>
                <td>{account.displayName}</td>
                <td>{account.login}</td>
                <td>{account.roles.map((role) => t(`role.${role}`)).join(t('common.listComma'))}</td>
                <td>
                  <Chip tone={account.disabled ? 'grey' : 'green'}>
                    {t(account.disabled ? 'account.disabled' : 'account.active')}
                  </Chip>
                </td>
                <td>
                  <div className="row row-end">
                    <Button size="small" onClick={() => setResetting(account)}>
                      {t('account.reset')}
                    </Button>
                    {account.id === me.id ? null : (
                      <Button size="small" loading={act.busy} onClick={() => void setDisabled(account)}>
                        {t(account.disabled ? 'account.enable' : 'account.disable')}
                      </Button>
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {adding ? <AddAccount onAdded={accounts.reload} onClose={() => setAdding(false)} /> : null}
      {resetting ? <ResetPassphrase account={resetting} onClose={() => setResetting(undefined)} /> : null}
    </div>
  );
}
