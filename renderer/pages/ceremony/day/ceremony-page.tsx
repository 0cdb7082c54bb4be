import { type ReactNode, useState } from 'react';
import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../app/desk.tsx';
import { formatRoute } from '../../../app/routes.ts';
import { useRefresh } from '../../../app/use-refresh.ts';
import { goTo } from '../../../app/use-route.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { BookingDialog } from '../booking/booking-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { DayChooser } from './day-chooser.tsx';
import { dayRows, type HallRows } from './day-rows.ts';
import { HallCard } from './hall-card.tsx';
import { nextCeremony } from './next-ceremony.ts';
import '../ceremony.css';

/** What is open over the day: a new booking, a change, a cancellation. */
type OverDay =
  | { readonly kind: 'book'; readonly slot?: { readonly hallId: string; readonly time: string } }
  | { readonly kind: 'change' | 'cancel'; readonly ceremony: CeremonyView };

/** 颁证仪式: the couples of a day by hall and time, and the next one to begin. */
export function CeremonyPage() {
  const { t } = useWords();
  const { today } = useSession();
  const [chosen, setChosen] = useState<PlainDate>();
  const on = chosen ?? today;
  const day = useLoad(() => client.ceremony.day({ on }), [on]);
  const records = useLoad(() => client.ceremony.records(), []);
  const act = useAct();
  const [over, setOver] = useState<OverDay>();
  useRefresh(day.reload);
  const known = day.data?.on === on ? day.data : undefined;
  const next = known && on === today ? nextCeremony(known.ceremonies) : undefined;
  const begin = async ({ id, caseId, state }: CeremonyView) => {
    const begun = state === 'begun' || (await act.run(() => client.ceremony.begin({ id })));
    if (begun) goTo({ page: 'ceremony-run', caseId });
  };
  const reopen = async ({ id }: CeremonyView) => {
    if (await act.run(() => client.ceremony.reopen({ id }))) day.reload();
  };
  const done = () => {
    setOver(undefined);
    day.reload();
  };
  const reason = on === today ? t('ceremony.reason.noneReady') : t('ceremony.reason.otherDay');
  return (
    <div className="page ceremony">
      <div className="page-head ceremony-head">
        <h1>{t('page.ceremony')}</h1>
        <DayChooser on={on} onChange={setChosen} />
        <span className="grow" />
        <ActionButton
          onAct={() => setOver({ kind: 'book' })}
          reason={on < today ? t('booking.reason.past') : undefined}
        >
          {t('booking.button')}
        </ActionButton>
        <ActionButton
          primary
          shortcut="Control+Enter"
          busy={act.busy}
          reason={next ? undefined : reason}
          onAct={() => {
            if (next) void begin(next);
          }}
        >
          {next
            ? t(next.state === 'begun' ? 'ceremony.goOnWith' : 'ceremony.beginWith', {
                names: `${next.man}${t('common.listComma')}${next.woman}`,
              })
            : t('ceremony.begin')}
        </ActionButton>
      </div>
      <FailureNote failure={act.failure ?? day.failure ?? records.failure} onClose={act.clear} />
      {known ? (
        <DayHalls
          halls={dayRows(known)}
          render={(hall) => (
            <HallCard
              key={hall.hall?.id ?? ''}
              rows={hall}
              on={on}
              officiants={records.data?.officiants.map(({ record }) => record) ?? []}
              busy={act.busy}
              onBegin={(ceremony) => void begin(ceremony)}
              onReopen={(ceremony) => void reopen(ceremony)}
              onOpen={setOver}
            />
          )}
        />
      ) : null}
      {over?.kind === 'book' ? (
        <BookingDialog first={{ on: on < today ? today : on, slot: over.slot }} onDone={done} onClose={done} />
      ) : null}
      {over?.kind === 'change' ? (
        <BookingDialog booked={over.ceremony} onDone={done} onClose={() => setOver(undefined)} />
      ) : null}
      {over?.kind === 'cancel' ? (
        <CancelDialog ceremony={over.ceremony} onDone={done} onClose={() => setOver(undefined)} />
      ) : null}
    </div>
  );
}

interface DayHallsProps {
  readonly halls: readonly HallRows[];
  readonly render: (hall: HallRows) => ReactNode;
}

/** The halls beside each other; without any, what to do. */
function DayHalls({ halls, render }: DayHallsProps) {
  const { t } = useWords();
  const { account } = useSession();
  const mayChange = account.roles.some((role) => role === 'reviewer' || role === 'administrator');
  const isEmpty = halls.every(({ rows }) => rows.every(({ kind }) => kind === 'free'));
  if (halls.length === 0) {
    return (
      <section className="card stack">
        <p>{t('ceremony.noHalls')}</p>
        {mayChange ? (
          <p>
            <a href={`#${formatRoute({ page: 'ceremony-office' })}`}>{t('ceremony.toOffice')}</a>
          </p>
        ) : null}
      </section>
    );
  }
  return (
    <>
      {isEmpty ? <p className="card soft">{t('ceremony.emptyDay')}</p> : null}
      <div className="ceremony-halls">{halls.map(render)}</div>
    </>
  );
}
