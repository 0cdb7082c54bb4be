import { agreementCoversAll } from './agreement.ts';
import { acceptingOfficeIssues, coolingOffOver, notLapsed, notWithdrawn } from './clock.ts';
import { armyPapersShown, papersComplete } from './documents.ts';
import { marriageCertificateShown, marriageFromMainland, marriageNotInQuestion } from './marriage-shown.ts';
import { checkedOnline } from './online.ts';
import { agreementReached, bothPresent, fullCapacity } from './persons.ts';
import { askedSeparately } from './questioning.ts';
import type { Rule } from './rule.ts';
import { counsellingOffered, pregnancyNoBar } from './told.ts';
import { officeMayAct } from './venue.ts';

/** Every rule of a divorce registration, in the order of their ids: findings come in this order. */
export const divorceRules: readonly Rule[] = [
  bothPresent,
  agreementReached,
  fullCapacity,
  marriageFromMainland,
  agreementCoversAll,
  marriageCertificateShown,
  officeMayAct,
  acceptingOfficeIssues,
  coolingOffOver,
  notLapsed,
  notWithdrawn,
  papersComplete,
  pregnancyNoBar,
  armyPapersShown,
  counsellingOffered,
  marriageNotInQuestion,
  askedSeparately,
  checkedOnline,
];
