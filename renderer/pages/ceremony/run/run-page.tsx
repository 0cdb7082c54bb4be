import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { chosenScript } from '#core/domain/ceremony/built-in-script.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { goTo } from '../../../app/use-route.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { isRegistered } from '../day/next-ceremony.ts';
import { Running } from './running.tsx';
import '../ceremony.css';

/** The ceremony of a couple (颁证): found by the case of its registration, at the part that was held last. */
export function RunPage({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { today } = useSession();
  const act = useAct();
  const loaded = useLoad(async () => {
    const [ceremony, records, pieces] = await Promise.all([
      client.ceremony.ofCase({ caseId }),
      client.ceremony.records(),
      client.ceremony.music(),
    ]);
    return { ceremony, records, pieces };
  }, [caseId]);
  if (!loaded.data) return loaded.failure ? <Aside note={<FailureNote failure={loaded.failure} />} /> : <Spin />;
  const { ceremony, records, pieces } = loaded.data;
  if (!ceremony) return <Aside note={t('ceremonyRun.none')} />;
  if (ceremony.state === 'begun') {
    const scripts = records.scripts.map(({ record }) => record);
    return (
      <Running
        ceremony={ceremony}
        script={chosenScript(ceremony.scriptId, scripts)}
        officiant={records.officiants.find(({ record }) => record.id === ceremony.officiantId)?.record ?? null}
        hall={records.halls.find(({ record }) => record.id === ceremony.hallId)?.record.name ?? ''}
        pieces={pieces}
      />
    );
  }
  if (ceremony.state !== 'booked') return <Aside note={t('ceremonyRun.held')} />;
  const begin = async () => {
    if (await act.run(() => client.ceremony.begin({ id: ceremony.id }))) loaded.reload();
  };
  const reason =
    (ceremony.on !== today && t('ceremony.reason.otherDay')) ||
    (!isRegistered(ceremony) && t('ceremony.reason.notRegistered')) ||
    undefined;
  return (
    <Aside
      note={
        <>
          <p>{t('ceremonyRun.booked', { names: `${ceremony.man}${t('common.listComma')}${ceremony.woman}` })}</p>
          <FailureNote failure={act.failure} />
        </>
      }
      act={
        <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void begin()}>
          {t('ceremony.begin')}
        </ActionButton>
      }
    />
  );
}

/** Where no ceremony is being held: why, and the way back to the day. */
function Aside({ note, act }: { note: ReactNode; act?: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="page">
      <section className="card stack">
        {note}
        <div className="row">
          <ActionButton shortcut="Escape" onAct={() => goTo({ page: 'ceremony' })}>
            {t('ceremonyRun.toDay')}
          </ActionButton>
          {act}
        </div>
      </section>
    </div>
  );
}
