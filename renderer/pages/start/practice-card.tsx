import { Button } from 'antd';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { type DeskStatus, useDesk } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';

type PracticeAccount = DeskStatus['practiceAccounts'][number];

/** 练习: a database of its own with sample people, a watermark on all paper, accounts that open with one click. */
export function PracticeCard({ status }: { status: DeskStatus }) {
  const { t } = useWords();
  const act = useAct();
  const { enter, status: loaded } = useDesk();
  const prepare = async () => {
    if (await act.run(() => client.desk.preparePractice())) loaded.reload();
  };
  const signIn = async ({ login, passphrase }: PracticeAccount) => {
    const session = await act.run(() => client.session.signIn({ mode: 'practice', login, passphrase }));
    if (session) enter(session);
  };
  const names = (account: PracticeAccount) =>
    account.roles.map((role) => t(`role.${role}`)).join(t('common.listComma'));
  return (
    <section className="card stack" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practice.title')}</h2>
      <p className="soft">{t('practice.explain')}</p>
      {status.practiceExists ? (
        status.practiceAccounts.map((account) => (
          <Button key={account.login} size="large" loading={act.busy} onClick={() => void signIn(account)}>
            {t('practice.enterAs', { name: account.displayName, roles: names(account) })}
          </Button>
        ))
      ) : (
        <Button size="large" loading={act.busy} onClick={() => void prepare()}>
          {t('practice.prepare')}
        </Button>
      )}
      <FailureNote failure={act.failure} />
    </section>
  );
}
