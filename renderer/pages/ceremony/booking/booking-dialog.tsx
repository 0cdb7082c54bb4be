import { Button } from 'antd';
import { useState } from 'react';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { ActionButton } from '../../../parts/action-button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { type BookingDraft, draftOf, newBooking, readBooking } from './booking-draft.ts';
import { BookingFields } from './booking-fields.tsx';
import { type Couple, FindCouple } from './find-couple.tsx';
import '../ceremony.css';

interface BookingDialogProps {
  /** The booking that is changed (改期); left out for a new one. */
  readonly booked?: CeremonyView;
  /** The couple, where the booking begins in its case; else it is found here. */
  readonly couple?: Couple;
  /** Where a new booking begins: a day, perhaps a slot. */
  readonly first?: {
    readonly on: PlainDate;
    readonly slot?: { readonly hallId: string; readonly time: string } | undefined;
  };
  readonly onDone: (booked: CeremonyView) => void;
  readonly onClose: () => void;
}

/** 预约颁证, 改期: couple, day, hall, slot, officiant, script. */
export function BookingDialog({ booked, couple: known, first, onDone, onClose }: BookingDialogProps) {
  const { t } = useWords();
  const { today } = useSession();
  const act = useAct();
  // The same id when it is sent again: a booking that arrived already is not made twice.
  const [id] = useState(() => booked?.id ?? crypto.randomUUID());
  const [found, setFound] = useState<Couple>();
  const [draft, setDraft] = useState<BookingDraft>(() =>
    booked ? draftOf(booked) : newBooking(first?.on ?? today, first?.slot),
  );
  const { on } = draft;
  const loaded = useLoad(async () => (on ? client.ceremony.day({ on }) : undefined), [on]);
  const records = useLoad(() => client.ceremony.records(), []);
  const day = loaded.data?.on === on ? loaded.data : undefined;
  const couple = known ?? found;
  // A case in which no name was typed yet may be booked too: the names come from its case when it is held.
  const present = booked ?? couple;
  const read = readBooking(draft, day, today, booked);
  const needsCouple = !booked && !couple;
  const missing = needsCouple ? 'no-couple' : read.booking ? undefined : (read.reason ?? 'loading');
  const reason = missing && t(`booking.reason.${missing}`);
  const send = async () => {
    const { booking } = read;
    if (!booking || reason) return;
    const sent = await act.run(async () => {
      if (booked) return client.ceremony.change({ id, ...booking });
      return couple ? client.ceremony.book({ id, caseId: couple.caseId, ...booking }) : undefined;
    });
    if (sent) onDone(sent);
    else loaded.reload();
  };
  return (
    <Dialog
      title={t(booked ? 'booking.changeTitle' : 'booking.title')}
      width={720}
      onClose={onClose}
      footer={
        <>
          <span className="grow soft small">{reason ?? ''}</span>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void send()}>
            {t(booked ? 'booking.keep' : 'booking.make')}
          </ActionButton>
        </>
      }
    >
      <div className="stack booking">
        {booked || known ? (
          <p className="booking-couple">{[present?.man, present?.woman].filter(Boolean).join('\u3000')}</p>
        ) : (
          <FindCouple couple={found} onFound={setFound} />
        )}
        <BookingFields
          draft={draft}
          day={day}
          own={booked}
          records={records.data}
          change={(facts) => setDraft((before) => ({ ...before, ...facts }))}
        />
        <FailureNote failure={act.failure ?? loaded.failure ?? records.failure} />
      </div>
    </Dialog>
  );
}
