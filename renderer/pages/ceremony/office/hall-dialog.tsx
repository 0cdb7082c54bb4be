import { Button } from 'antd';
import { useState } from 'react';
import type { CeremonyHall } from '#core/domain/ceremony/records.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { changedAt, without } from '../../../parts/lists.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { WholeNumberField } from '../../../parts/whole-number-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { FormRow } from '../../intake/form-row.tsx';
import { type HallDraft, readHall } from './hall-draft.ts';
import { TimeField } from './time-field.tsx';
import '../../intake/intake.css';

const mostSessions = 6;

interface HallDialogProps {
  readonly first: HallDraft;
  readonly others: readonly CeremonyHall[];
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** A hall: name, hours, and how its slots are cut. */
export function HallDialog({ first, others, onKept, onClose }: HallDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const [draft, setDraft] = useState(first);
  const change = (facts: Partial<HallDraft>) => setDraft((before) => ({ ...before, ...facts }));
  const read = readHall(draft, others);
  const [problem] = read?.problems ?? [];
  const reason =
    (!read && t('ceremonyOffice.missing')) ||
    (problem && t(`hall.problem.${problem.code}`, { session: (problem.session ?? 0) + 1 })) ||
    undefined;
  const keep = async () => {
    if (!read || reason) return;
    const { hall } = read;
    if (await act.run(() => client.ceremony.saveHall({ id: crypto.randomUUID(), hall }))) onKept();
  };
  return (
    <Dialog
      title={first.name || t('hall.add')}
      width={640}
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
        <FormRow label={t('hall.name')}>
          <TextField
            label={t('hall.name')}
            field="name"
            longest={40}
            value={draft.name}
            onChange={(name) => change({ name: name ?? '' })}
          />
        </FormRow>
        <FormRow label={t('hall.place')}>
          <Choice
            label={t('hall.place')}
            field="place"
            options={(['indoor', 'outdoor'] as const).map((value) => ({ value, label: t(`hall.place.${value}`) }))}
            value={draft.place}
            onChange={(place) => change({ place })}
          />
        </FormRow>
        <FormRow label={t('hall.hours')}>
          <Sessions sessions={draft.sessions} onChange={(sessions) => change({ sessions })} />
        </FormRow>
        <FormRow label={t('hall.minutes')}>
          <WholeNumberField
            label={t('hall.minutes')}
            field="minutes"
            unit={t('hall.minutesUnit')}
            most={240}
            value={draft.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </FormRow>
        <FormRow label={t('hall.couples')}>
          <WholeNumberField
            label={t('hall.couples')}
            field="couples"
            unit={t('hall.couplesUnit')}
            most={200}
            value={draft.couples}
            onChange={(couples) => change({ couples })}
          />
        </FormRow>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}

interface SessionsProps {
  readonly sessions: HallDraft['sessions'];
  readonly onChange: (sessions: HallDraft['sessions']) => void;
}

function Sessions({ sessions, onChange }: SessionsProps) {
  const { t } = useWords();
  return (
    <div className="grow">
      {sessions.map((session, index) => (
        // Rows of hours have no id; every field is drawn from the row at its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className="hours-row">
          <TimeField
            label={t('hall.fromOf', { session: index + 1 })}
            field={`sessions.${index}.from`}
            value={session.from}
            onChange={(from) => onChange(changedAt(sessions, index, { from }))}
          />
          <span aria-hidden="true">–</span>
          <TimeField
            label={t('hall.toOf', { session: index + 1 })}
            field={`sessions.${index}.to`}
            value={session.to}
            onChange={(to) => onChange(changedAt(sessions, index, { to }))}
          />
          {sessions.length > 1 ? (
            <Button
              type="text"
              size="small"
              aria-label={t('hall.removeHoursOf', { session: index + 1 })}
              onClick={() => onChange(without(sessions, index))}
            >
              {t('hall.removeHours')}
            </Button>
          ) : (
            <span />
          )}
        </div>
      ))}
      {sessions.length < mostSessions ? (
        <Button size="small" onClick={() => onChange([...sessions, {}])}>
          {t('hall.addHours')}
        </Button>
      ) : null}
    </div>
  );
}
