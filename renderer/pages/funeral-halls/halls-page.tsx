import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type HallDraft, newHall } from './hall-draft.ts';
import { HallForm } from './hall-form.tsx';
import { HallList, type KeptHall } from './hall-list.tsx';
import { RemoveHall } from './remove-hall.tsx';
import './halls.css';

/** 殡葬服务场所名录: halls, stations and cemeteries with their lawful days and dated prices; a reviewer keeps it. */
export function HallsPage() {
  const { t } = useWords();
  const { today, account } = useSession();
  const loaded = useLoad(() => client.funeral.halls(), []);
  const [typing, setTyping] = useState<HallDraft>();
  const [removing, setRemoving] = useState<KeptHall>();
  const mayChange = account.roles.some((role) => role === 'reviewer' || role === 'administrator');
  const done = () => {
    setTyping(undefined);
    setRemoving(undefined);
    loaded.reload();
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.funeral-halls')}</h1>
        <span className="soft">{t('halls.subtitle')}</span>
        <span className="grow" />
        {mayChange && !typing ? (
          <Button type="primary" onClick={() => setTyping(newHall(crypto.randomUUID(), today))}>
            {t('halls.add')}
          </Button>
        ) : null}
      </div>
      <FailureNote failure={loaded.failure} />
      {typing ? (
        <HallForm
          key={typing.id}
          first={typing}
          halls={loaded.data?.map(({ hall }) => hall) ?? []}
          onKept={done}
          onClose={() => setTyping(undefined)}
        />
      ) : loaded.data ? (
        <HallList
          halls={loaded.data}
          mayChange={mayChange}
          onChange={({ hall }) => setTyping(hall)}
          onRemove={setRemoving}
        />
      ) : null}
      {removing ? <RemoveHall kept={removing} onRemoved={done} onClose={() => setRemoving(undefined)} /> : null}
    </div>
  );
}
