import { bill, hotline, storageLimit, totalCap, urnLimit } from './bill.ts';
import { billEntries } from './bill-lines.ts';
import { cremation, lawfulHall } from './cremation.ts';
import { death, identityNumber } from './death.ts';
import { deathPaper, form, handOver, person } from './desk.ts';
import { duplicate, exclusion } from './exclusion.ts';
import { papers } from './papers.ts';
import { personClass } from './person-class.ts';
import { deadline, place, settlement } from './place.ts';
import { jurisdiction, residence } from './residence.ts';
import type { Rule } from './rule.ts';

/** Every rule of a funeral subsidy, in the order in which findings are told. */
export const subsidyRules: readonly Rule[] = [
  residence, cremation, personClass, exclusion, lawfulHall, duplicate,
  place, deadline, death, identityNumber, jurisdiction, papers,
  form, person, deathPaper, handOver,
  bill, billEntries, storageLimit, urnLimit, totalCap, hotline, settlement,
]; // biome-ignore format: T1 to T6, places and days, papers, the desk, money
