import { useState } from 'react';
import type { CeremonyScript } from '#core/domain/ceremony/records.ts';
import { client } from '../../../api/client.ts';
import { useLoad } from '../../../api/use-load.ts';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { HallsCard } from './halls-card.tsx';
import { MusicFiles } from './music-files.tsx';
import { OfficiantsCard } from './officiants-card.tsx';
import { RemoveRecord, type Removing } from './remove-record.tsx';
import { ScriptForm } from './script-form.tsx';
import { ScriptsCard } from './scripts-card.tsx';
import '../ceremony.css';

/** 颁证设置: halls with their hours, officiants, scripts and music of the office. */
export function CeremonyOfficePage() {
  const { t } = useWords();
  const records = useLoad(() => client.ceremony.records(), []);
  const music = useLoad(() => client.ceremony.music(), []);
  const [typing, setTyping] = useState<CeremonyScript>();
  const [removing, setRemoving] = useState<Removing>();
  const known = records.data;
  const done = () => {
    setTyping(undefined);
    setRemoving(undefined);
    records.reload();
    music.reload();
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.ceremony-office')}</h1>
        <span className="soft">{t('ceremonyOffice.subtitle')}</span>
      </div>
      <FailureNote failure={records.failure ?? music.failure} />
      {known && typing ? (
        <ScriptForm
          first={typing}
          others={known.scripts.map(({ record }) => record)}
          pieces={music.data ?? []}
          onKept={done}
          onClose={() => setTyping(undefined)}
        />
      ) : null}
      {known && !typing ? (
        <>
          <HallsCard halls={known.halls} onKept={done} onRemove={setRemoving} />
          <OfficiantsCard officiants={known.officiants} onKept={done} onRemove={setRemoving} />
          <ScriptsCard
            scripts={known.scripts}
            builtIn={known.builtInScript}
            onType={setTyping}
            onRemove={setRemoving}
          />
          <MusicFiles pieces={music.data ?? []} onAdded={music.reload} onRemove={setRemoving} />
        </>
      ) : null}
      {removing ? <RemoveRecord what={removing} onRemoved={done} onClose={() => setRemoving(undefined)} /> : null}
    </div>
  );
}
