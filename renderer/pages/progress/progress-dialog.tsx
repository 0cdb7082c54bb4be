import { type ReactNode, useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { useSession } from '../../app/desk.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FormRow } from '../intake/form-row.tsx';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { earliestDay, type NextStep, stepReason } from './next-steps.ts';
import './progress.css';

/** The note of a step where a matter asks for more than a sentence: its own fields, and what they add up to. */
export interface NoteFields {
  readonly fields: ReactNode;
  /** What is kept as the note. */
  readonly note: string;
  /** Why the fields do not do yet, with the day of the step. */
  readonly reason?: (on: PlainDate) => string | undefined;
}

interface ProgressDialogProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly step: NextStep;
  /** What will happen, besides that the step is kept. */
  readonly explain?: string | undefined;
  readonly noteHint?: string | undefined;
  /** The step asks for a note. */
  readonly noteNeeded?: boolean;
  readonly noteFields?: NoteFields | undefined;
  readonly onClose: () => void;
}

/** A step of the procedure with the day on which it happened (办理进度): the clocks count from that day. */
export function ProgressDialog(props: ProgressDialogProps) {
  const { view, opened, step, explain, noteHint, noteNeeded = false, noteFields, onClose } = props;
  const { t, language } = useWords();
  const { today } = useSession();
  const [on, setOn] = useState<PlainDate | undefined>(today);
  const [typed, setTyped] = useState<string>();
  const reason = stepReason(view, step, { on, today });
  const range = t('progress.reason.day-range', {
    from: dayInWords(earliestDay(view), language),
    to: dayInWords(today, language),
  });
  const told = () => {
    if (reason) return reason === 'day-range' ? range : t('progress.reason.law');
    if (noteFields) return on && noteFields.reason?.(on);
    return noteNeeded && !typed?.trim() ? t('progress.reason.note') : undefined;
  };
  const enter = async () => {
    if (!on) return false;
    const note = noteFields ? noteFields.note : (typed?.trim() ?? '');
    return opened.doAct((ids) => client.cases.progress({ ...ids, step: step.id, on, note }));
  };
  return (
    <ConfirmDialog
      title={step[language]}
      explain={explain ?? t(step.series ? 'progress.explainNumber' : 'progress.explain')}
      confirm={t('progress.confirm')}
      opened={opened}
      reason={told()}
      onConfirm={enter}
      onClose={onClose}
    >
      <div className="progress-fields">
        <FormRow label={t('progress.on')} error={reason === 'day-range' ? range : undefined}>
          <DateField
            label={t('progress.on')}
            field="progress.on"
            value={on}
            wrong={reason === 'day-range'}
            onChange={setOn}
          />
        </FormRow>
        {noteFields ? (
          noteFields.fields
        ) : (
          <FormRow label={t('progress.note')}>
            <TextAreaField
              label={t('progress.note')}
              field="progress.note"
              value={typed}
              longest={400}
              placeholder={noteHint ?? t('progress.noteHint')}
              onChange={setTyped}
            />
          </FormRow>
        )}
      </div>
    </ConfirmDialog>
  );
}
