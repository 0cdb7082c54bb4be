import { useSyncExternalStore } from 'react';
import { useDesk } from '../app/desk.tsx';
import { useWords } from '../words/use-words.tsx';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** What is wrong with the machine, calmly; nothing while all is well. */
export function MachineState() {
  const { t } = useWords();
  const { status } = useDesk();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <>
      {online ? null : (
        <span className="pill" data-tone="amber">
          {t('frame.offline')}
        </span>
      )}
      {status.data && !status.data.printing ? (
        <span className="pill" data-tone="amber">
          {t('frame.noPrinter')}
        </span>
      ) : null}
    </>
  );
}
