import { Button } from 'antd';
import { useState } from 'react';
import { type Officiant, officiantSchema } from '#core/domain/ceremony/records.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { FormRow } from '../../intake/form-row.tsx';
import { RecordTable } from './record-table.tsx';
import type { Removing } from './remove-record.tsx';
import '../../intake/intake.css';

interface OfficiantsCardProps {
  readonly officiants: readonly { readonly fileId: string; readonly record: Officiant }[];
  readonly onKept: () => void;
  readonly onRemove: (what: Removing) => void;
}

/** 颁证员 and 特邀颁证员 of the office. */
export function OfficiantsCard({ officiants, onKept, onRemove }: OfficiantsCardProps) {
  const { t } = useWords();
  const [typing, setTyping] = useState<Officiant>();
  return (
    <>
      <RecordTable
        title={t('officiant.title')}
        hint={t('officiant.hint')}
        none={t('officiant.none')}
        columns={[t('officiant.name'), t('officiant.kind'), t('officiant.calling')]}
        head={
          <Button onClick={() => setTyping({ id: crypto.randomUUID(), name: '', kind: 'registrar', title: '' })}>
            {t('officiant.add')}
          </Button>
        }
        lines={officiants.map(({ fileId, record }) => ({
          key: fileId,
          name: record.name,
          facts: [t(`officiant.kind.${record.kind}`), record.title],
          onChange: () => setTyping(record),
          onRemove: () => onRemove({ kind: 'officiant', fileId, name: record.name }),
        }))}
      />
      {typing ? (
        <OfficiantDialog
          first={typing}
          onKept={() => {
            setTyping(undefined);
            onKept();
          }}
          onClose={() => setTyping(undefined)}
        />
      ) : null}
    </>
  );
}

interface OfficiantDialogProps {
  readonly first: Officiant;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

function OfficiantDialog({ first, onKept, onClose }: OfficiantDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const [draft, setDraft] = useState(first);
  const change = (facts: Partial<Officiant>) => setDraft((before) => ({ ...before, ...facts }));
  const read = officiantSchema.safeParse(draft);
  const reason = read.success ? undefined : t('officiant.nameMissing');
  const keep = async () => {
    if (!read.success) return;
    const officiant = read.data;
    if (await act.run(() => client.ceremony.saveOfficiant({ id: crypto.randomUUID(), officiant }))) onKept();
  };
  return (
    <Dialog
      title={first.name || t('officiant.add')}
      onClose={onClose}
      footer={
        <>
          <span className="grow soft small">{reason ?? ''}</span>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void keep()}>
            {t('ceremonyOffice.keep')}
          </ActionButton>
        </>
      }
    >
      <div className="booking-rows">
        <FormRow label={t('officiant.name')}>
          <TextField
            label={t('officiant.name')}
            field="name"
            longest={40}
            value={draft.name}
            onChange={(name) => change({ name: name ?? '' })}
          />
        </FormRow>
        <FormRow label={t('officiant.kind')}>
          <Choice
            label={t('officiant.kind')}
            field="kind"
            options={(['registrar', 'invited'] as const).map((value) => ({
              value,
              label: t(`officiant.kind.${value}`),
            }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        </FormRow>
        <FormRow label={t('officiant.calling')}>
          <TextField
            label={t('officiant.calling')}
            field="title"
            longest={40}
            placeholder={t('officiant.callingHint')}
            value={draft.title}
            onChange={(title) => change({ title: title ?? '' })}
          />
        </FormRow>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
