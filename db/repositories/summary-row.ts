import type { Knex } from 'knex';
import { z } from 'zod';
import { certificateHolders } from '#core/domain/cases/blanks.ts';
import { stages } from '#core/domain/cases/state.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { type CasePerson, registrationEnds } from '#core/domain/people/person-entry.ts';
import type { CaseSummary } from '#core/ports.ts';
import { peopleOfCases } from './people.ts';
import { provenJson, provenRow } from './stored.ts';

/** Column of each property that one column holds; parties, booklets, persons and archive place are read and written apart. */
const columns = {
  id: 'id',
  matter: 'matter',
  stage: 'stage',
  openedAt: 'opened_at',
  openedOn: 'opened_on',
  verdict: 'verdict',
  needs: 'needs',
  number: 'number',
  registeredOn: 'registered_on',
  acceptedOn: 'accepted_on',
  ended: 'ended',
  changedAt: 'changed_at',
} as const satisfies Record<Exclude<keyof CaseSummary, 'people' | 'parties' | 'papers' | 'awaits' | 'filed'>, string>;

const paper = z.enum(['none', 'sent', 'right']);
const holder = z.enum(certificateHolders);
const partiesSchema = z.array(holder);
const papersSchema = z.partialRecord(holder, paper);

const rowSchema = z.object({
  id: z.string(),
  matter: z.string(),
  stage: z.enum(stages),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  verdict: z.string(),
  needs: z.number(),
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  acceptedOn: plainDateSchema.nullable(),
  ended: z.enum(registrationEnds).nullable(),
  changedAt: z.string(),
  parties: z.string(),
  awaits: z.union([z.literal(0), z.literal(1)]),
  papers: z.string(),
  archiveClass: z.string().nullable(),
  archiveYear: z.number().nullable(),
  archiveVolume: z.number().nullable(),
  archivePages: z.number().nullable(),
  archiveNumber: z.string().nullable(),
  archiveEndedOn: plainDateSchema.nullable(),
});
type Row = z.infer<typeof rowSchema>;

const selected = {
  ...Object.fromEntries(Object.entries(columns).map(([property, column]) => [property, `c.${column}`])),
  parties: 'c.parties',
  awaits: 'c.awaits',
  papers: 'c.papers',
  archiveClass: 'c.archive_class',
  archiveYear: 'c.archive_year',
  archiveVolume: 'c.archive_volume',
  archivePages: 'c.archive_pages',
  archiveNumber: 'c.archive_number',
  archiveEndedOn: 'c.archive_ended_on',
};

/** Cases as `c`, without their persons: {@link summariesOf} adds them. */
export function summaryQuery(db: Knex): Knex.QueryBuilder {
  return db('case_record as c').select(selected);
}

/** All columns of the place or none, as the table checks. */
function filedOf({ archiveClass, archiveYear: year, archiveVolume: volume, ...row }: Row): CaseSummary['filed'] {
  const { archivePages: pages, archiveNumber: number, archiveEndedOn: endedOn } = row;
  if (archiveClass === null || year === null || volume === null) return null;
  if (pages === null || number === null || endedOn === null) return null;
  return { archiveClass, year, volume, pages, number, endedOn };
}

function summaryOf(stored: { readonly id: string }, people: readonly CasePerson[]): CaseSummary {
  const where = `case ${stored.id}`;
  const row = provenRow(rowSchema, stored, where);
  const { id, matter, stage, openedAt, openedOn, verdict, needs } = row;
  const { number, registeredOn, acceptedOn, ended, changedAt } = row;
  const parties = provenJson(partiesSchema, row.parties, where);
  const papers = provenJson(papersSchema, row.papers, where);
  return {
    ...{ id, matter, stage, openedAt, openedOn, people, verdict, needs, parties, papers },
    ...{ number, registeredOn, acceptedOn, awaits: row.awaits === 1, ended, filed: filedOf(row), changedAt },
  };
}

/** The cases of a {@link summaryQuery} with their persons: two queries for a whole list. */
export async function summariesOf(db: Knex, query: Knex.QueryBuilder): Promise<readonly CaseSummary[]> {
  const rows: { id: string }[] = await query;
  const people = await peopleOfCases(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => summaryOf(row, people.get(row.id) ?? []));
}

/** The row of a case in `case_record`; its persons have rows of their own. */
export function rowOf(summary: CaseSummary): Record<string, string | number | null> {
  const { filed, parties, papers, awaits, changedAt } = summary;
  const row: Record<string, string | number | null> = {
    parties: JSON.stringify(parties),
    papers: JSON.stringify(papers),
    awaits: awaits ? 1 : 0,
    archive_class: filed?.archiveClass ?? null,
    archive_year: filed?.year ?? null,
    archive_volume: filed?.volume ?? null,
    archive_pages: filed?.pages ?? null,
    archive_number: filed?.number ?? null,
    archive_ended_on: filed?.endedOn ?? null,
    // An instant carries the offset of Asia/Shanghai, so its first ten characters are the day there.
    changed_on: changedAt.slice(0, 10),
  };
  for (const [property, column] of Object.entries(columns)) row[column] = summary[property as keyof typeof columns]; // keys of a literal
  return row;
}
