import { officeAndAccounts } from './10-office-and-accounts.ts';
import { cases } from './20-cases.ts';
import { numbers } from './30-numbers.ts';
import { blanks } from './40-blanks.ts';
import { audit } from './50-audit.ts';
import { matters } from './60-matters.ts';
import { everyCounter } from './70-every-counter.ts';
import { blankLedger } from './80-blank-ledger.ts';
import { runningPeriods } from './90-running-periods.ts';
import { ceremonies } from './110-ceremonies.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, oldest first; listed by hand, so that nothing joins by lying in the folder. */
export const migrations: readonly Migration[] = [
  officeAndAccounts,
  cases,
  numbers,
  blanks,
  audit,
  matters,
  everyCounter,
  blankLedger,
  runningPeriods,
  ceremonies,
];
