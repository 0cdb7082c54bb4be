import { Button } from 'antd';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { Officiant } from '#core/domain/ceremony/records.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { useSession } from '../../../app/desk.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CeremonyRow } from './ceremony-row.tsx';
import type { HallRows, SlotView } from './day-rows.ts';

interface HallCardProps {
  readonly rows: HallRows;
  readonly on: PlainDate;
  readonly officiants: readonly Officiant[];
  readonly busy: boolean;
  readonly onBegin: (ceremony: CeremonyView) => void;
  readonly onReopen: (ceremony: CeremonyView) => void;
  readonly onOpen: (
    over:
      | { readonly kind: 'book'; readonly slot: { readonly hallId: string; readonly time: string } }
      | { readonly kind: 'change' | 'cancel'; readonly ceremony: CeremonyView },
  ) => void;
}

/** A hall's day: couples down the page, free slots quietly between them, each of which begins a booking. */
export function HallCard({ rows: { hall, rows }, on, officiants, busy, onBegin, onReopen, onOpen }: HallCardProps) {
  const { t } = useWords();
  const { today } = useSession();
  const name = hall?.name ?? t('ceremony.otherHalls');
  return (
    <section className="card" aria-label={name}>
      <div className="row">
        <h2>{name}</h2>
        {hall ? <span className="soft small">{t(`hall.place.${hall.place}`)}</span> : null}
      </div>
      <table className="ceremony-table">
        <thead>
          <tr>
            <th scope="col">{t('ceremony.time')}</th>
            <th scope="col">{t('ceremony.couple')}</th>
            <th scope="col">{t('ceremony.officiant')}</th>
            <th scope="col">{t('ceremony.booklets')}</th>
            <th scope="col">{t('ceremony.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('ceremony.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === 'ceremony' ? (
              <CeremonyRow
                key={row.ceremony.id}
                ceremony={row.ceremony}
                officiant={officiants.find(({ id }) => id === row.ceremony.officiantId)?.name}
                isToday={on === today}
                busy={busy}
                onBegin={() => onBegin(row.ceremony)}
                onReopen={() => onReopen(row.ceremony)}
                onChange={() => onOpen({ kind: 'change', ceremony: row.ceremony })}
                onCancel={() => onOpen({ kind: 'cancel', ceremony: row.ceremony })}
              />
            ) : (
              <tr key={`free ${row.slots[0]?.time}`} className="free-row">
                <td colSpan={6}>
                  <FreeSlots
                    slots={row.slots}
                    isGroup={(hall?.couples ?? 1) > 1}
                    disabled={on < today}
                    onBook={(time) => {
                      if (hall) onOpen({ kind: 'book', slot: { hallId: hall.id, time } });
                    }}
                  />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface FreeSlotsProps {
  readonly slots: readonly SlotView[];
  readonly isGroup: boolean;
  readonly disabled: boolean;
  readonly onBook: (time: string) => void;
}

function FreeSlots({ slots, isGroup, disabled, onBook }: FreeSlotsProps) {
  const { t } = useWords();
  return (
    <div className="free-slots">
      <span className="soft small">{t('ceremony.free')}</span>
      {slots.map(({ time, free }) => (
        <Button
          key={time}
          size="small"
          type="text"
          disabled={disabled}
          aria-label={t('ceremony.bookAt', { time })}
          onClick={() => onBook(time)}
        >
          {isGroup ? t('ceremony.freeFor', { time, count: free }) : time}
        </Button>
      ))}
    </div>
  );
}
