import { Button, Spin } from 'antd';
import { LockPage } from '../pages/lock/lock-page.tsx';
import { StartPage } from '../pages/start/start-page.tsx';
import { FailureNote } from '../parts/failure-note.tsx';
import { useWords } from '../words/use-words.tsx';
import { useDesk } from './desk.tsx';
import { Pages } from './pages.tsx';

/** First page, pages, or lock: by the session. Under the lock the page stays as it was, unseen. */
export function Gate() {
  const { t } = useWords();
  const { status, session, locked } = useDesk();
  if (session) {
    return (
      <>
        <div className="full" hidden={locked} inert={locked}>
          <Pages key={`${session.mode} ${session.account.id}`} />
        </div>
        {locked ? <LockPage /> : null}
      </>
    );
  }
  if (status.data) return <StartPage status={status.data} />;
  return (
    <main className="first-page stack">
      {status.failure ? (
        <>
          <FailureNote failure={status.failure} />
          <Button onClick={status.reload}>{t('common.tryAgain')}</Button>
        </>
      ) : (
        <Spin />
      )}
    </main>
  );
}
