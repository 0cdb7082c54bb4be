import { Button } from 'antd';
import { useDesk } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import { SignInForm } from '../start/sign-in-form.tsx';
import '../start/start.css';

/** The lock: the passphrase of the account at work opens the same page again. */
export function LockPage() {
  const { t } = useWords();
  const { session, enter, leave } = useDesk();
  if (!session) return null;
  return (
    <main className="lock">
      <section className="card stack">
        <h1>{t('lock.title')}</h1>
        <p className="soft">{t('lock.explain', { name: session.account.displayName })}</p>
        <SignInForm mode={session.mode} login={session.account.login} onEnter={enter} />
        <Button type="text" onClick={() => void leave()}>
          {t('lock.other')}
        </Button>
      </section>
    </main>
  );
}
