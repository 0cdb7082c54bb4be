import { useState } from 'react';
import { monthAfter, monthOf, type PlainMonth } from '#core/domain/dates/month.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import {
  type StopReasonCode,
  stopNote,
  stopReasonCodes,
} from '#core/domain/matters/children-allowance/stop-reasons.ts';
import { useSession } from '../../app/desk.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { monthInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import type { NextStep } from '../progress/next-steps.ts';
import { ProgressDialog } from '../progress/progress-dialog.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import type { AllowanceProps } from './allowance-intake.tsx';
import { reasonName } from './reason-name.ts';
import { stopMonths } from './stop-months.ts';

interface StopDialogProps extends AllowanceProps {
  readonly step: NextStep;
  readonly onClose: () => void;
}

/** 停发: why, and the first month in which nothing is paid. */
export function StopDialog({ view, opened, step, onClose }: StopDialogProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const months = stopMonths(view, today);
  const [reason, setReason] = useState<StopReasonCode>();
  const [fromMonth, setFromMonth] = useState<PlainMonth | undefined>(months[0]);
  const [explanation, setExplanation] = useState<string>();
  const unready = (on: PlainDate) => {
    if (!reason || !fromMonth) return t('allowance.stop.choose');
    if (fromMonth > monthAfter(monthOf(on))) return t('error.INVALID.stop-too-late');
    return reason === '99' && !explanation?.trim() ? t('allowance.stop.explain99') : undefined;
  };
  const fields = (
    <>
      <FormRow label={t('allowance.stop.reason')}>
        <SelectField
          label={t('allowance.stop.reason')}
          field="stop.reason"
          placeholder={t('allowance.stop.reasonHint')}
          options={stopReasonCodes.map((value) => ({ value, label: reasonName(value, language) }))}
          value={reason}
          onChange={setReason}
        />
      </FormRow>
      <FormRow label={t('allowance.stop.month')}>
        <SelectField
          label={t('allowance.stop.month')}
          field="stop.month"
          options={months.map((value) => ({ value, label: monthInWords(value, language) }))}
          value={fromMonth}
          onChange={setFromMonth}
        />
      </FormRow>
      <FormRow label={t('progress.note')}>
        <TextAreaField
          label={t('progress.note')}
          field="stop.explanation"
          value={explanation}
          longest={300}
          placeholder={t('allowance.stop.noteHint')}
          onChange={setExplanation}
        />
      </FormRow>
    </>
  );
  const note = reason && fromMonth ? stopNote({ reason, fromMonth, explanation: explanation?.trim() ?? '' }) : '';
  return (
    <ProgressDialog
      view={view}
      opened={opened}
      step={step}
      explain={t('allowance.stop.explain')}
      noteFields={{ fields, note, reason: unready }}
      onClose={onClose}
    />
  );
}
