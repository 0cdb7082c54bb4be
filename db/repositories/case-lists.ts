import type { Knex } from 'knex';
import type { Stage } from '#core/domain/cases/state.ts';
import type { RegisterReader } from '#core/ports.ts';
import { summariesOf, summaryQuery } from './summary-row.ts';

/** Stages in which a case wants somebody's hand. An accepted one only waits: the clock's queues show it when it is time. */
const openStages: readonly Stage[] = [
  'draft',
  'examining',
  'submitted',
  'approved',
  'registered',
  'notified',
  'decided',
  'forwarded',
  'first-reviewed',
];
/** Stages of an accepted case while its window is not over by an act. */
const acceptedStages: readonly Stage[] = [
  'accepted',
  'examining',
  'submitted',
  'approved',
  'forwarded',
  'first-reviewed',
  'granted',
];
/** Stages in which a file may be complete; which of them make a file is the matter's to say. */
const endedStages: readonly Stage[] = ['issued', 'served', 'withdrawn', 'lapsed', 'refused', 'answered', 'stopped'];

/** The query of {@link RegisterReader.casesOfDay}; three indexes answer its three conditions. */
export function casesOfDayQuery(db: Knex, day: string): Knex.QueryBuilder {
  return summaryQuery(db)
    .where((any) => any.where('c.opened_on', day).orWhere('c.changed_on', day).orWhereIn('c.stage', openStages))
    .orderBy([
      { column: 'c.opened_at', order: 'desc' },
      { column: 'c.id', order: 'desc' },
    ]);
}

/** The query of {@link RegisterReader.acceptedCases}; one who was never accepted may stand in the same stages. */
export function acceptedCasesQuery(db: Knex): Knex.QueryBuilder {
  return summaryQuery(db)
    .whereRaw('c.awaits = 1') // a literal, or its index could not be chosen
    .whereIn('c.stage', acceptedStages)
    .whereNotNull('c.accepted_on')
    .orderBy(['c.accepted_on', 'c.opened_at', 'c.id']);
}

function daysOf(year: number): [string, string] {
  const text = String(year).padStart(4, '0');
  return [`${text}-01-01`, `${text}-12-31`];
}

/**
 * The queries of {@link RegisterReader.unfiledCases}: what was registered in the year, whatever was remarked on it later,
 * and what else ended in it. Two queries, each over the index that holds only what has no
 * place in the archive.
 */
export function unfiledCasesQueries(db: Knex, year: number, limit: number): readonly Knex.QueryBuilder[] {
  const unfiled = () => summaryQuery(db).whereNull('c.archive_class').whereIn('c.stage', endedStages).limit(limit);
  return [
    unfiled().whereBetween('c.registered_on', daysOf(year)).orderBy(['c.registered_on', 'c.opened_at', 'c.id']),
    unfiled()
      .whereNull('c.registered_on')
      .whereBetween('c.changed_on', daysOf(year))
      .orderBy(['c.changed_on', 'c.opened_at', 'c.id']),
  ];
}

/** The query of {@link RegisterReader.casesOfMatter}. */
export function casesOfMatterQuery(db: Knex, matter: string, stages: readonly Stage[]): Knex.QueryBuilder {
  return summaryQuery(db)
    .where('c.matter', matter)
    .whereIn('c.stage', [...stages])
    .orderBy(['c.opened_at', 'c.id']);
}

/** The query of {@link RegisterReader.answeredCases}. */
export function answeredCasesQuery(db: Knex, matter: string, year: number): Knex.QueryBuilder {
  return summaryQuery(db)
    .where({ 'c.stage': 'answered', 'c.matter': matter })
    .whereBetween('c.opened_on', daysOf(year))
    .orderBy(['c.opened_at', 'c.id']);
}

/** The query of {@link RegisterReader.filedCases}: the index of places, in the order of its volumes. */
export function filedCasesQuery(db: Knex, archiveClass: string, year: number): Knex.QueryBuilder {
  return summaryQuery(db)
    .where({ 'c.archive_class': archiveClass, 'c.archive_year': year })
    .orderBy('c.archive_volume');
}

type CaseLists = Pick<
  RegisterReader,
  'casesOfDay' | 'acceptedCases' | 'unfiledCases' | 'casesOfMatter' | 'answeredCases' | 'filedCases'
>;

export function caseLists(db: Knex): CaseLists {
  return {
    casesOfDay: (day) => summariesOf(db, casesOfDayQuery(db, day)),
    acceptedCases: () => summariesOf(db, acceptedCasesQuery(db)),
    async unfiledCases(year, limit) {
      const lists = await Promise.all(unfiledCasesQueries(db, year, limit).map((query) => summariesOf(db, query)));
      return lists.flat().slice(0, limit);
    },
    casesOfMatter: (matter, stages) => summariesOf(db, casesOfMatterQuery(db, matter, stages)),
    answeredCases: (matter, year) => summariesOf(db, answeredCasesQuery(db, matter, year)),
    filedCases: (archiveClass, year) => summariesOf(db, filedCasesQuery(db, archiveClass, year)),
  };
}
