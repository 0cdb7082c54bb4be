import { useEffect } from 'react';
import { Frame } from '../frame/frame.tsx';
import { AccountsPage } from '../pages/accounts/accounts-page.tsx';
import { NoticesPage } from '../pages/adoption-lists/notices-page.tsx';
import { StatisticsPage } from '../pages/adoption-lists/statistics-page.tsx';
import { OfficersPage } from '../pages/allowance/directory/officers-page.tsx';
import { AllowancePage } from '../pages/allowance/lists/allowance-page.tsx';
import { StandardsPage } from '../pages/allowance/standards/standards-page.tsx';
import { ArchivePage } from '../pages/archive/archive-page.tsx';
import { AuditPage } from '../pages/audit/audit-page.tsx';
import { BatchPage } from '../pages/batch/batch-page.tsx';
import { BlanksPage } from '../pages/blanks/blanks-page.tsx';
import { CalendarPage } from '../pages/calendar/calendar-page.tsx';
import { CasePage } from '../pages/case/case-page.tsx';
import { CeremonyPage } from '../pages/ceremony/day/ceremony-page.tsx';
import { CeremonyOfficePage } from '../pages/ceremony/office/ceremony-office-page.tsx';
import { RunPage } from '../pages/ceremony/run/run-page.tsx';
import { ClockPage } from '../pages/clock/clock-page.tsx';
import { HallsPage } from '../pages/funeral-halls/halls-page.tsx';
import { SettlementPage } from '../pages/funeral-settlement/settlement-page.tsx';
import { HomePage } from '../pages/home/home-page.tsx';
import { OfficePage } from '../pages/office/office-page.tsx';
import { PrintersPage } from '../pages/printers/printers-page.tsx';
import { TablesPage } from '../pages/subsidy-table/tables-page.tsx';
import { TemplatesPage } from '../pages/templates/templates-page.tsx';
import { useDesk, useSession } from './desk.tsx';
import { keepPlace, returnToPlace } from './place.ts';
import type { Route } from './routes.ts';
import { useDayChange } from './use-day-change.ts';
import { useRoute } from './use-route.ts';

function page(route: Route) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'case':
      return <CasePage key={route.caseId} caseId={route.caseId} step={route.step} />;
    case 'clock':
      return <ClockPage />;
    case 'batch':
      return <BatchPage />;
    case 'ceremony':
      return <CeremonyPage />;
    case 'ceremony-run':
      return <RunPage key={route.caseId} caseId={route.caseId} />;
    case 'ceremony-office':
      return <CeremonyOfficePage />;
    case 'archive':
      return <ArchivePage />;
    case 'adoption-notices':
      return <NoticesPage />;
    case 'adoption-statistics':
      return <StatisticsPage />;
    case 'blanks':
      return <BlanksPage />;
    case 'funeral-settlement':
      return <SettlementPage />;
    case 'funeral-halls':
      return <HallsPage />;
    case 'subsidy-table':
      return <TablesPage />;
    case 'allowance':
      return <AllowancePage />;
    case 'child-officers':
      return <OfficersPage />;
    case 'child-standards':
      return <StandardsPage />;
    case 'accounts':
      return <AccountsPage />;
    case 'office':
      return <OfficePage />;
    case 'calendar':
      return <CalendarPage />;
    case 'printers':
      return <PrintersPage />;
    case 'templates':
      return <TemplatesPage />;
    case 'audit':
      return <AuditPage />;
  }
}

/** The pages of a session, in their frame; after a power cut the page and field of before. */
export function Pages() {
  const { place } = useSession();
  const { locked } = useDesk();
  const route = useRoute();
  useDayChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the place at sign-in counts
  useEffect(() => {
    if (place) returnToPlace(place);
  }, []);
  useEffect(() => (locked ? undefined : keepPlace()), [locked]);
  return <Frame route={route}>{page(route)}</Frame>;
}
