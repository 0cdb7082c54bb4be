import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Chip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

export type KnownYear = Awaited<ReturnType<typeof client.calendar.years>>[number];

/** How the bundled years name their source. */
const bundled = 'chinese-days';

interface YearListProps {
  readonly years: readonly KnownYear[];
  /** The year of today: it and the next must be known, or deadlines cannot be told. */
  readonly thisYear: number;
  readonly shown: number;
  readonly mayChange: boolean;
  readonly onShow: (year: number) => void;
  readonly onChanged: () => void;
}

/** The years of the calendar, the latest first, with where each comes from. */
export function YearList({ years, thisYear, shown, mayChange, onShow, onChanged }: YearListProps) {
  const { t } = useWords();
  const [removing, setRemoving] = useState<KnownYear>();
  const missing = [thisYear + 1, thisYear].filter((year) => !years.some((known) => known.year === year));
  const latestFirst = years.toSorted((left, right) => right.year - left.year);
  return (
    <section className="card calendar-years" aria-label={t('calendar.years')}>
      <ul>
        {missing.map((year) => (
          <li key={year} className="calendar-year">
            <span className="grow">{t('calendar.year', { year })}</span>
            <Chip tone={year === thisYear ? 'red' : 'amber'}>{t('calendar.absent')}</Chip>
          </li>
        ))}
        {latestFirst.map((known) => (
          <li key={known.year} className="calendar-year" data-shown={known.year === shown || undefined}>
            <button
              type="button"
              className="calendar-year-button"
              aria-pressed={known.year === shown}
              onClick={() => onShow(known.year)}
            >
              <span>{t('calendar.year', { year: known.year })}</span>
              <span className="soft small">
                {known.source === bundled ? t('calendar.bundled') : known.source}
                {known.own ? t('calendar.savedAt', { time: listTime(known.own.savedAt) }) : ''}
              </span>
            </button>
            {known.own && mayChange ? (
              <Button size="small" onClick={() => setRemoving(known)}>
                {t('calendar.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {removing ? (
        <RemoveYear
          known={removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={() => {
            setRemoving(undefined);
            onChanged();
          }}
        />
      ) : null}
    </section>
  );
}

interface RemoveYearProps {
  readonly known: KnownYear;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Deadlines hang on the year, so what follows is said before it goes. */
function RemoveYear({ known, onClose, onRemoved }: RemoveYearProps) {
  const { t } = useWords();
  const act = useAct();
  const id = known.own?.id ?? '';
  const remove = async () => {
    if (await act.run(() => client.calendar.remove({ id }))) onRemoved();
  };
  return (
    <Dialog
      title={t('calendar.removeTitle', { year: known.year })}
      onClose={onClose}
      footer={
        <Button danger loading={act.busy} onClick={() => void remove()}>
          {t('calendar.removeConfirm')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('calendar.removeExplain', { year: known.year })}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
