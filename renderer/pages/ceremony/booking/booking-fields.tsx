import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { client } from '../../../api/client.ts';
import { Choice } from '../../../parts/choice.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { FormRow } from '../../intake/form-row.tsx';
import type { CeremonyDay } from '../day/day-rows.ts';
import { type BookingDraft, hallOf, offeredSlots } from './booking-draft.ts';
import { SlotChoice } from './slot-choice.tsx';
import '../../intake/intake.css';

type Records = Awaited<ReturnType<typeof client.ceremony.records>>;

interface BookingFieldsProps {
  readonly draft: BookingDraft;
  readonly day: CeremonyDay | undefined;
  readonly own: CeremonyView | undefined;
  readonly records: Records | undefined;
  readonly change: (facts: Partial<BookingDraft>) => void;
}

/** More halls than this are chosen from a list. */
const besideEachOther = 4;

/** Day, hall and slot, then who conducts and with which script. */
export function BookingFields({ draft, day, own, records, change }: BookingFieldsProps) {
  const { t } = useWords();
  return (
    <div className="booking-rows">
      <FormRow label={t('booking.day')}>
        <DateField label={t('booking.day')} field="on" value={draft.on} onChange={(on) => change({ on })} />
      </FormRow>
      {day ? (
        <>
          <HallRow draft={draft} day={day} change={change} />
          <FormRow label={t('booking.slot')}>
            <SlotChoice
              label={t('booking.slot')}
              slots={offeredSlots(draft, day, own)}
              value={draft.time}
              isGroup={(hallOf(draft, day)?.hall.couples ?? 1) > 1}
              onChange={(time) => change({ time })}
            />
          </FormRow>
        </>
      ) : null}
      <FormRow label={t('booking.officiant')}>
        <SelectField
          label={t('booking.officiant')}
          field="officiantId"
          options={[
            { value: '', label: t('booking.noOfficiant') },
            ...(records?.officiants ?? []).map(({ record }) => ({
              value: record.id,
              label: record.title ? `${record.title}\u3000${record.name}` : record.name,
            })),
          ]}
          value={draft.officiantId ?? ''}
          onChange={(id) => change({ officiantId: id || null })}
        />
      </FormRow>
      <FormRow label={t('booking.script')}>
        <SelectField
          label={t('booking.script')}
          field="scriptId"
          options={[
            { value: '', label: t('booking.usualScript') },
            ...(records?.scripts ?? []).map(({ record }) => ({ value: record.id, label: record.name })),
          ]}
          value={draft.scriptId ?? ''}
          onChange={(id) => change({ scriptId: id || null })}
        />
      </FormRow>
      <FormRow label={t('booking.note')}>
        <TextField
          label={t('booking.note')}
          field="note"
          longest={200}
          placeholder={t('booking.noteHint')}
          value={draft.note}
          onChange={(note) => change({ note: note ?? '' })}
        />
      </FormRow>
    </div>
  );
}

function HallRow({ draft, day, change }: Pick<BookingFieldsProps, 'draft' | 'change'> & { readonly day: CeremonyDay }) {
  const { t } = useWords();
  const halls = {
    label: t('booking.hall'),
    field: 'hallId',
    options: day.halls.map(({ hall }) => ({ value: hall.id, label: hall.name })),
    value: hallOf(draft, day)?.hall.id,
    onChange: (hallId: string) => change({ hallId, time: undefined }),
  };
  if (halls.options.length === 0) return null;
  return (
    <FormRow label={t('booking.hall')}>
      {halls.options.length > besideEachOther ? <SelectField {...halls} /> : <Choice {...halls} />}
    </FormRow>
  );
}
