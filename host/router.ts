import type { HostServices } from './compose.ts';
import { adoptionRoutes } from './routes/adoptions.ts';
import { allowanceRoutes } from './routes/allowance.ts';
import { archiveRoutes } from './routes/archive.ts';
import { blankRoutes } from './routes/blanks.ts';
import { caseRoutes } from './routes/cases.ts';
import { ceremonyRoutes } from './routes/ceremony.ts';
import { counterRoutes } from './routes/counter.ts';
import { deskRoutes } from './routes/desk.ts';
import { funeralRoutes } from './routes/funeral.ts';
import { guardContract } from './routes/guard.ts';
import { officeFileRoutes } from './routes/office-files.ts';
import { printerRoutes } from './routes/printers.ts';

/** The contract, implemented. Every procedure finds its session by the window that calls. */
export function createRouter(services: HostServices) {
  const guarded = guardContract();
  const parts = { guarded, services };
  return guarded.router({
    ...deskRoutes(parts),
    ...caseRoutes(parts),
    ...counterRoutes(parts),
    ...blankRoutes(parts),
    ...archiveRoutes(parts),
    ...adoptionRoutes(parts),
    ...allowanceRoutes(parts),
    ...officeFileRoutes(parts),
    ...funeralRoutes(parts),
    ...printerRoutes(parts),
    ...ceremonyRoutes(parts),
  });
}
