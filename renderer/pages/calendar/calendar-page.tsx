import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { YearForm } from './year-form.tsx';
import { YearList } from './year-list.tsx';
import { YearMonths } from './year-months.tsx';
import './calendar.css';

/** The months of one known year. */
function ShownYear({ year }: { year: number }) {
  const { t } = useWords();
  const loaded = useLoad(() => client.calendar.days({ year }), [year]);
  return (
    <section className="card" aria-labelledby="shown-year">
      <h2 id="shown-year">{t('calendar.year', { year })}</h2>
      <FailureNote failure={loaded.failure} />
      {loaded.data ? <YearMonths year={year} days={loaded.data} /> : null}
    </section>
  );
}

/** 节假日安排: the rest days by which the legal clock counts; an administrator brings in a new year. */
export function CalendarPage() {
  const { t } = useWords();
  const { today, account } = useSession();
  const years = useLoad(() => client.calendar.years(), []);
  const thisYear = Number(today.slice(0, 4));
  const [chosen, setChosen] = useState<number>();
  const [entering, setEntering] = useState(false);
  // A year that was changed or removed is asked for again, though its number stays the same.
  const [version, setVersion] = useState(0);
  const mayChange = account.roles.includes('administrator');
  const known = years.data ?? [];
  const latest = Math.max(...known.map(({ year }) => year), 0);
  const wanted = chosen ?? thisYear;
  const shown = known.some(({ year }) => year === wanted) ? wanted : latest;
  const next = [thisYear, thisYear + 1].find((year) => !known.some((each) => each.year === year)) ?? thisYear + 1;
  const changed = () => {
    years.reload();
    setVersion((before) => before + 1);
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.calendar')}</h1>
        <span className="soft">{t('calendar.subtitle')}</span>
        <span className="grow" />
        {mayChange && !entering ? (
          <Button type="primary" onClick={() => setEntering(true)}>
            {t('calendar.enter')}
          </Button>
        ) : null}
      </div>
      <FailureNote failure={years.failure} />
      {entering ? (
        <YearForm
          year={next}
          onClose={() => setEntering(false)}
          onSaved={(year) => {
            setEntering(false);
            setChosen(year);
            changed();
          }}
        />
      ) : years.data ? (
        <div className="calendar-body">
          <YearList
            years={known}
            thisYear={thisYear}
            shown={shown}
            mayChange={mayChange}
            onShow={setChosen}
            onChanged={changed}
          />
          {shown > 0 ? <ShownYear key={version} year={shown} /> : null}
        </div>
      ) : null}
    </div>
  );
}
