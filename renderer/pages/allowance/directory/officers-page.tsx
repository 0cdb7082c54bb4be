import { Button } from 'antd';
import { useState } from 'react';
import type { OfficerLine } from '#core/contract/allowance.ts';
import { isWithin } from '#core/domain/dates/arithmetic.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { RemoveDialog } from '../remove-dialog.tsx';
import { OfficerDialog } from './officer-dialog.tsx';
import { OfficerRow } from './officer-row.tsx';
import '../allowance.css';

type Opened = { readonly edit: OfficerLine | undefined } | { readonly remove: OfficerLine };

/** 儿童督导员和儿童主任: who looks after children in need in every township and village, and which children. */
export function OfficersPage() {
  const { t } = useWords();
  const { today } = useSession();
  const act = useAct();
  const loaded = useLoad(() => client.allowance.officers(), []);
  const [dialog, setDialog] = useState<Opened>();
  const lines = loaded.data ?? [];
  const serving = lines.filter(({ officer: { from, to } }) => isWithin(today, from, to)).length;
  const close = () => setDialog(undefined);
  const remove = async (line: OfficerLine) => {
    if (!(await act.run(() => client.allowance.removeOfficer({ id: line.file.id })))) return;
    close();
    loaded.reload();
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.child-officers')}</h1>
        <span className="soft grow">{t('officer.subtitle', { count: serving })}</span>
        <Button type="primary" size="large" onClick={() => setDialog({ edit: undefined })}>
          {t('officer.add')}
        </Button>
      </div>
      <FailureNote failure={act.failure ?? loaded.failure} onClose={act.clear} />
      <section className="card" aria-label={t('page.child-officers')}>
        {loaded.data && lines.length === 0 ? <p className="soft">{t('officer.nobody')}</p> : null}
        {lines.length > 0 ? (
          <table className="officer-table">
            <thead>
              <tr>
                <th scope="col">{t('officer.place')}</th>
                <th scope="col">{t('officer.role')}</th>
                <th scope="col">{t('party.name')}</th>
                <th scope="col">{t('party.phone')}</th>
                <th scope="col">{t('officer.term')}</th>
                <th scope="col">{t('officer.children')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('account.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <OfficerRow
                  key={line.file.id}
                  line={line}
                  today={today}
                  onEdit={() => setDialog({ edit: line })}
                  onRemove={() => setDialog({ remove: line })}
                />
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
      {dialog && 'edit' in dialog ? (
        <OfficerDialog
          line={dialog.edit}
          onKept={() => {
            close();
            loaded.reload();
          }}
          onClose={close}
        />
      ) : null}
      {dialog && 'remove' in dialog ? (
        <RemoveDialog
          title={t('officer.removeTitle', { name: dialog.remove.officer.name })}
          explain={t('officer.removeExplain')}
          act={act}
          onConfirm={() => void remove(dialog.remove)}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
