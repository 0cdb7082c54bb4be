import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useDesk, useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { DayCases } from './day-cases.tsx';
import { NewCaseCard } from './new-case-card.tsx';
import { SideFigures } from './side-figures.tsx';
import './home.css';

const refreshEvery = 20_000;

/** 今日窗口: new cases by one key, the day's cases with their next step, what is due, the stock of blanks. */
export function HomePage() {
  const { account } = useSession();
  const home = useLoad(() => client.cases.home(), []);
  const act = useAct();
  const { locked } = useDesk();
  const { reload } = home;
  // Others work at other windows: the list follows them while somebody may be looking.
  useEffect(() => {
    if (locked) return;
    const timer = setInterval(() => document.hidden || reload(), refreshEvery);
    addEventListener('focus', reload);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', reload);
    };
  }, [locked, reload]);
  const open = async () => {
    const ids = { caseId: crypto.randomUUID(), eventId: crypto.randomUUID() };
    const view = await act.run(() => client.cases.open({ ...ids, matter: 'marriage.registration' }));
    if (view) goTo({ page: 'case', caseId: view.id });
  };
  return (
    <div className="page home">
      <FailureNote failure={act.failure ?? home.failure} />
      {doesCases(account.roles) ? <NewCaseCard busy={act.busy} onOpen={() => void open()} /> : null}
      {home.data ? (
        <div className="home-body">
          <DayCases cases={home.data.cases} today={home.data.today} />
          <SideFigures cases={home.data.cases} blanks={home.data.blanks} />
        </div>
      ) : null}
    </div>
  );
}
