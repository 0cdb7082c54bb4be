import type { Knex } from 'knex';
import { z } from 'zod';
import { stages } from '#core/domain/cases/state.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { partyRoles } from '#core/domain/law/judgement.ts';
import { type CasePerson, marriageEnds } from '#core/domain/people/person-entry.ts';
import type { CaseSummary } from '#core/ports.ts';
import { provenJson, provenRow } from './stored.ts';

/** Column of each property that one column holds; parties, persons and archive place are read and written apart. */
const columns = {
  id: 'id',
  matter: 'matter',
  stage: 'stage',
  openedAt: 'opened_at',
  openedOn: 'opened_on',
  verdict: 'verdict',
  needs: 'needs',
  manPaper: 'man_paper',
  womanPaper: 'woman_paper',
  number: 'number',
  registeredOn: 'registered_on',
  acceptedOn: 'accepted_on',
  ended: 'ended',
  changedAt: 'changed_at',
} as const satisfies Record<Exclude<keyof CaseSummary, 'people' | 'parties' | 'filed'>, string>;

const paper = z.enum(['none', 'sent', 'right']);
const partiesSchema = z.array(z.enum(partyRoles));

const rowSchema = z.object({
  id: z.string(),
  matter: z.string(),
  stage: z.enum(stages),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  verdict: z.string(),
  needs: z.number(),
  manPaper: paper,
  womanPaper: paper,
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  acceptedOn: plainDateSchema.nullable(),
  ended: z.enum(marriageEnds).nullable(),
  changedAt: z.string(),
  parties: z.string(),
  archiveClass: z.string().nullable(),
  archiveYear: z.number().nullable(),
  archiveVolume: z.number().nullable(),
  archivePages: z.number().nullable(),
  archiveNumber: z.string().nullable(),
  archiveEndedOn: plainDateSchema.nullable(),
  manName: z.string().nullable(),
  manBirth: plainDateSchema.nullable(),
  manIdNumber: z.string().nullable(),
  manMatchKey: z.string().nullable(),
  womanName: z.string().nullable(),
  womanBirth: plainDateSchema.nullable(),
  womanIdNumber: z.string().nullable(),
  womanMatchKey: z.string().nullable(),
});
type Row = z.infer<typeof rowSchema>;

const selected = {
  ...Object.fromEntries(Object.entries(columns).map(([property, column]) => [property, `c.${column}`])),
  parties: 'c.parties',
  archiveClass: 'c.archive_class',
  archiveYear: 'c.archive_year',
  archiveVolume: 'c.archive_volume',
  archivePages: 'c.archive_pages',
  archiveNumber: 'c.archive_number',
  archiveEndedOn: 'c.archive_ended_on',
  manName: 'man.name',
  manBirth: 'man.birth',
  manIdNumber: 'man.id_number',
  manMatchKey: 'man.match_key',
  womanName: 'woman.name',
  womanBirth: 'woman.birth',
  womanIdNumber: 'woman.id_number',
  womanMatchKey: 'woman.match_key',
};

/** Cases as `c`, each with its persons: one query for a whole list. */
export function summaryQuery(db: Knex): Knex.QueryBuilder {
  const query = db('case_record as c').select(selected);
  for (const role of partyRoles)
    query.leftJoin(`case_person as ${role}`, (join) => {
      join.on(`${role}.case_id`, 'c.id').andOnVal(`${role}.role`, role);
    });
  return query;
}

/** The man first, then the woman, whichever of them the case has. */
function peopleOf(row: Row): readonly CasePerson[] {
  const { manName, manIdNumber, manMatchKey, womanName, womanIdNumber, womanMatchKey } = row;
  const people: CasePerson[] = [];
  if (manName !== null && manIdNumber !== null && manMatchKey !== null)
    people.push({ role: 'man', name: manName, birth: row.manBirth, idNumber: manIdNumber, matchKey: manMatchKey });
  if (womanName !== null && womanIdNumber !== null && womanMatchKey !== null) {
    const [name, idNumber, matchKey] = [womanName, womanIdNumber, womanMatchKey];
    people.push({ role: 'woman', name, birth: row.womanBirth, idNumber, matchKey });
  }
  return people;
}

/** All columns of the place or none, as the table checks. */
function filedOf({ archiveClass, archiveYear: year, archiveVolume: volume, ...row }: Row): CaseSummary['filed'] {
  const { archivePages: pages, archiveNumber: number, archiveEndedOn: endedOn } = row;
  if (archiveClass === null || year === null || volume === null) return null;
  if (pages === null || number === null || endedOn === null) return null;
  return { archiveClass, year, volume, pages, number, endedOn };
}

/** A row of {@link summaryQuery} as the record that it stands for. */
export function summaryOf(stored: { readonly id: string }): CaseSummary {
  const where = `case ${stored.id}`;
  const row = provenRow(rowSchema, stored, where);
  const { id, matter, stage, openedAt, openedOn, verdict, needs, manPaper, womanPaper } = row;
  const { number, registeredOn, acceptedOn, ended, changedAt } = row;
  return {
    ...{ id, matter, stage, openedAt, openedOn, people: peopleOf(row), verdict, needs },
    ...{ parties: provenJson(partiesSchema, row.parties, where), manPaper, womanPaper },
    ...{ number, registeredOn, acceptedOn, ended, filed: filedOf(row), changedAt },
  };
}

/** The row of a case in `case_record`; its persons have rows of their own. */
export function rowOf(summary: CaseSummary): Record<string, string | number | null> {
  const { filed, parties, changedAt } = summary;
  const row: Record<string, string | number | null> = {
    parties: JSON.stringify(parties),
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
