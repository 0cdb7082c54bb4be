import { Input } from 'antd';
import { useState } from 'react';
import { type ServedRole, type ServiceWay, serviceWays } from '#core/domain/cases/events.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { FormRow } from '../intake/form-row.tsx';
import { ConfirmDialog } from '../request/confirm-dialog.tsx';

interface ServeDialogProps {
  readonly who: ServedRole;
  /** The day of the decision: no service is earlier. */
  readonly decidedOn: PlainDate;
  readonly today: PlainDate;
  readonly opened: OpenCase;
  readonly onClose: () => void;
}

/** 送达 to one party: how, when, and what is to be noted. */
export function ServeDialog({ who, decidedOn, today, opened, onClose }: ServeDialogProps) {
  const { t } = useWords();
  const [how, setHow] = useState<ServiceWay>();
  const [servedOn, setServedOn] = useState<PlainDate | undefined>(today);
  const [note, setNote] = useState('');
  const inRange = servedOn !== undefined && servedOn >= decidedOn && servedOn <= today;
  const reason = how === undefined ? t('serve.chooseWay') : inRange ? undefined : t('serve.dayWrong');
  const serve = async () => {
    if (!how || !servedOn) return false;
    return opened.doAct((ids) => client.cases.serve({ ...ids, party: who, how, servedOn, note: note.trim() }));
  };
  return (
    <ConfirmDialog
      title={t('serve.title', { who: t(`role.${who}`) })}
      explain={t('serve.explain')}
      confirm={t('serve.confirm')}
      opened={opened}
      reason={reason}
      onConfirm={serve}
      onClose={onClose}
    >
      <FormRow label={t('serve.how')}>
        <Choice
          label={t('serve.how')}
          options={serviceWays.map((value) => ({ value, label: t(`serve.how.${value}`) }))}
          value={how}
          onChange={setHow}
        />
      </FormRow>
      <FormRow label={t('serve.on')} error={inRange ? undefined : t('serve.dayWrong')}>
        <DateField label={t('serve.on')} field="servedOn" value={servedOn} wrong={!inRange} onChange={setServedOn} />
      </FormRow>
      <FormRow label={t('serve.note')}>
        <Input
          className="grow"
          aria-label={t('serve.note')}
          maxLength={200}
          placeholder={t('serve.noteHint')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </FormRow>
    </ConfirmDialog>
  );
}
