import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RemoveTable } from './remove-table.tsx';
import { startOf, type TableDraft } from './table-draft.ts';
import { TableEditor } from './table-editor.tsx';
import { type TableVersion, VersionList } from './version-list.tsx';
import './tables.css';

/** 补助标准: the tables of the regions by their first days; a reviewer brings in a new version after a trial. */
export function TablesPage() {
  const { t } = useWords();
  const { today } = useSession();
  const loaded = useLoad(() => client.funeral.tables(), []);
  const [typing, setTyping] = useState<TableDraft>();
  const [removing, setRemoving] = useState<TableVersion>();
  const done = () => {
    setTyping(undefined);
    setRemoving(undefined);
    loaded.reload();
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.subsidy-table')}</h1>
        <span className="soft">{t('table.subtitle')}</span>
      </div>
      <FailureNote failure={loaded.failure} />
      {typing ? (
        <TableEditor first={typing} onKept={done} onClose={() => setTyping(undefined)} />
      ) : loaded.data ? (
        <VersionList
          versions={loaded.data}
          onStart={({ body }) => setTyping(startOf(body, today))}
          onRemove={setRemoving}
        />
      ) : null}
      {removing ? <RemoveTable version={removing} onRemoved={done} onClose={() => setRemoving(undefined)} /> : null}
    </div>
  );
}
