import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { useRefresh } from '../../app/use-refresh.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { DayCases } from './day-cases.tsx';
import { NewCaseCard } from './new-case-card.tsx';
import { SideFigures } from './side-figures.tsx';
import './home.css';

/** 今日窗口: new cases by one key, the day's cases with their next step, what is due, the stock of blanks. */
export function HomePage() {
  const { account } = useSession();
  const home = useLoad(() => client.cases.home(), []);
  const act = useAct();
  useRefresh(home.reload);
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
