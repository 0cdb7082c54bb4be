import { Button } from 'antd';
import { useState } from 'react';
import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { checkOwnTable } from '#core/domain/matters/funeral-subsidy/check-own-table.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { ListRows } from './list-rows.tsx';
import { listNames } from './table-columns.ts';
import { bodyOf, nextRow, type TableDraft, withRows } from './table-draft.ts';
import { TableProblems } from './table-problems.tsx';
import { type Trial, TrialCard } from './trial-card.tsx';

interface TableEditorProps {
  readonly first: TableDraft;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** A new version of a region's table: typed list by list, tried on the files of the last year, and only then kept. */
export function TableEditor({ first, onKept, onClose }: TableEditorProps) {
  const { t } = useWords();
  const act = useAct();
  const [draft, setDraft] = useState(first);
  // What the trial was made of: any change of the table asks for another one.
  const [tried, setTried] = useState<{ readonly body: string; readonly trial: Trial }>();
  const body = bodyOf(draft);
  const { problems } = checkOwnTable(body);
  const current = tried?.body === body ? tried.trial : undefined;
  const unsound = problems.length > 0 ? t('table.reason.problems', { count: problems.length }) : undefined;
  const attempt = async () => {
    const trial = await act.run(() => client.funeral.tryTable({ body }));
    if (trial) setTried({ body, trial });
  };
  const keep = async () => {
    if (await act.run(() => client.funeral.saveTable({ id: crypto.randomUUID(), body }))) onKept();
  };
  return (
    <div className="table-editor">
      <section className="card table-head" aria-label={t('table.version')}>
        <h2>{t('table.newOf', { region: divisionName(draft.region) })}</h2>
        <FormRow label={t('table.from')}>
          <DateField
            label={t('table.from')}
            field="from"
            value={parsePlainDate(draft.from)}
            onChange={(day) => setDraft({ ...draft, from: day ?? '' })}
          />
          <span className="soft small">{t('table.fromHint')}</span>
        </FormRow>
      </section>
      {listNames.map((name) => (
        <ListRows
          key={name}
          name={name}
          rows={draft.lists[name]}
          empty={() => nextRow(draft, name)}
          onChange={(rows) => setDraft(withRows(draft, name, rows))}
        />
      ))}
      <TableProblems problems={problems} />
      {current ? <TrialCard trial={current} /> : null}
      <FailureNote failure={act.failure} onClose={act.clear} />
      <div className="card row table-bar">
        <Button size="large" onClick={onClose}>
          {t('common.back')}
        </Button>
        <span className="grow soft small">{unsound ?? (current ? t('table.tried') : t('table.reason.trial'))}</span>
        <ActionButton reason={unsound} busy={act.busy} onAct={() => void attempt()}>
          {t('table.try')}
        </ActionButton>
        <ActionButton
          primary
          shortcut="Control+Enter"
          reason={unsound ?? (current ? undefined : t('table.reason.trial'))}
          busy={act.busy}
          onAct={() => void keep()}
        >
          {t('table.keep')}
        </ActionButton>
      </div>
    </div>
  );
}
