import { Button } from 'antd';
import { useState } from 'react';
import type { OfficerLine } from '#core/contract/allowance.ts';
import { officerRoles } from '#core/domain/matters/children-allowance/officers.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useSession } from '../../../app/desk.tsx';
import { ActionButton } from '../../../parts/action-button.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { DivisionInput } from '../../../parts/division-input.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { FormRow } from '../../intake/form-row.tsx';
import { ChildrenPick } from './children-pick.tsx';
import { newOfficer, type OfficerDraft, readOfficer } from './officer-draft.ts';

interface OfficerDialogProps {
  /** The entry that is changed; absent for a new person. */
  readonly line: OfficerLine | undefined;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** One person of the directory: office, name, place, days, and the children who are looked after. */
export function OfficerDialog({ line, onKept, onClose }: OfficerDialogProps) {
  const { t } = useWords();
  const { office, today } = useSession();
  const act = useAct();
  const [draft, setDraft] = useState<OfficerDraft>(
    () => line?.officer ?? newOfficer(crypto.randomUUID(), office.division, today),
  );
  const change = (facts: Partial<OfficerDraft>) => setDraft({ ...draft, ...facts });
  const read = readOfficer(draft);
  const reason = 'problem' in read ? t(`officer.needs.${read.problem}`) : undefined;
  const keep = async () => {
    if (!('officer' in read)) return;
    const { officer } = read;
    if (await act.run(() => client.allowance.saveOfficer({ id: crypto.randomUUID(), officer }))) onKept();
  };
  return (
    <Dialog
      title={t(line ? 'officer.edit' : 'officer.add')}
      width={680}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <span className="grow saved-reason small">{reason ?? ''}</span>
          <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void keep()}>
            {t('officer.keep')}
          </ActionButton>
        </>
      }
    >
      <div className="officer-form">
        <FormRow label={t('officer.role')}>
          <Choice
            label={t('officer.role')}
            options={officerRoles.map((value) => ({ value, label: t(`officer.role.${value}`) }))}
            value={draft.role}
            onChange={(role) => change({ role })}
          />
        </FormRow>
        <FormRow label={t('party.name')}>
          <TextField
            label={t('party.name')}
            field="officer.name"
            value={draft.name}
            longest={400}
            onChange={(name) => change({ name })}
          />
        </FormRow>
        <FormRow label={t('party.phone')}>
          <TextField
            label={t('party.phone')}
            field="officer.phone"
            value={draft.phone}
            longest={40}
            onChange={(phone) => change({ phone })}
          />
        </FormRow>
        <PlaceRows draft={draft} near={office.division} change={change} />
        <FormRow label={t('officer.term')}>
          <DateField
            label={t('officer.from')}
            field="officer.from"
            value={draft.from}
            placeholder={t('officer.from')}
            onChange={(from) => change({ from })}
          />
          <DateField
            label={t('officer.to')}
            field="officer.to"
            value={draft.to}
            placeholder={t('officer.toHint')}
            onChange={(to) => change({ to })}
          />
        </FormRow>
        <ChildrenPick
          chosen={draft.children}
          named={line ? { ids: line.officer.children, names: line.childNames } : undefined}
          onChange={(children) => change({ children })}
        />
        <FailureNote failure={act.failure} onClose={act.clear} />
      </div>
    </Dialog>
  );
}

interface PlaceRowsProps {
  readonly draft: OfficerDraft;
  readonly near: string;
  readonly change: (facts: Partial<OfficerDraft>) => void;
}

/** County and township, and of a director the village. */
function PlaceRows({ draft, near, change }: PlaceRowsProps) {
  const { t } = useWords();
  return (
    <>
      <FormRow label={t('officer.place')}>
        <DivisionInput
          label={t('officer.division')}
          field="officer.division"
          near={near}
          value={draft.division}
          onChange={(division) => change({ division })}
        />
      </FormRow>
      <FormRow label={t('allowance.township')}>
        <TextField
          label={t('allowance.township')}
          field="officer.township"
          value={draft.township}
          longest={100}
          placeholder={t('allowance.township')}
          onChange={(township) => change({ township })}
        />
        {draft.role === 'director' ? (
          <TextField
            label={t('allowance.village')}
            field="officer.village"
            value={draft.village}
            longest={100}
            placeholder={t('allowance.village')}
            onChange={(village) => change({ village })}
          />
        ) : null}
      </FormRow>
    </>
  );
}
