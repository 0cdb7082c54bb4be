import type { MatterId } from '#core/domain/matters/schemas.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { useRefresh } from '../../app/use-refresh.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { DayCases } from './day-cases.tsx';
import { NewCases } from './new-cases.tsx';
import { SideFigures } from './side-figures.tsx';
import './home.css';

/** 今日窗口: new cases by one key, the day's cases with their next step, what is due, the stock of blanks. */
export function HomePage() {
  const { account, today } = useSession();
  const home = useLoad(() => client.cases.home(), []);
  const act = useAct();
  const mayAct = doesCases(account.roles);
  const queues = useLoad(async () => (mayAct ? client.clock.queues() : undefined), [mayAct, today]);
  useRefresh(home.reload);
  useRefresh(queues.reload);
  const clocks = new Map(queues.data?.rows.flatMap(({ line, clock }) => (clock ? [[line.id, clock] as const] : [])));
  const open = async (matter: MatterId) => {
    const ids = { caseId: crypto.randomUUID(), eventId: crypto.randomUUID() };
    const view = await act.run(() => client.cases.open({ ...ids, matter }));
    if (view) goTo({ page: 'case', caseId: view.id });
  };
  return (
    <div className="page home">
      <FailureNote failure={act.failure ?? home.failure} />
      {mayAct ? <NewCases busy={act.busy} onOpen={(matter) => void open(matter)} /> : null}
      {home.data ? (
        <div className="home-body">
          <DayCases cases={home.data.cases} today={home.data.today} clocks={clocks} />
          <SideFigures cases={home.data.cases} blanks={home.data.blanks} queues={mayAct ? queues : undefined} />
        </div>
      ) : null}
    </div>
  );
}
