import type { Knex } from 'knex';
import { z } from 'zod';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { partyRoles } from '#core/domain/law/judgement.ts';
import { type CasePerson, type PersonEntry, personRoles, registrationEnds } from '#core/domain/people/person-entry.ts';
import type { CaseSummary, RegisterReader } from '#core/ports.ts';
import { provenRow } from './stored.ts';

/** A key with its end first, so that an index answers "ends with". */
export function reversed(key: string): string {
  return [...key].reverse().join('');
}

interface PersonRow {
  readonly case_id: string;
  readonly role: string;
  readonly name: string;
  readonly birth: string | null;
  readonly id_number: string;
  readonly match_key: string;
  readonly match_key_reversed: string;
  readonly opened_at: string;
}

type Case = Pick<CaseSummary, 'id' | 'openedAt' | 'people'>;

function personRow({ id, openedAt }: Case, { role, name, birth, idNumber, matchKey }: CasePerson): PersonRow {
  const keys = { match_key: matchKey, match_key_reversed: reversed(matchKey) };
  return { case_id: id, role, name, birth, id_number: idNumber, ...keys, opened_at: openedAt };
}

function isSame(one: PersonRow, other: PersonRow): boolean {
  const facts = ({ role, name, birth, id_number, match_key }: PersonRow) => [role, name, birth, id_number, match_key];
  return JSON.stringify(facts(one)) === JSON.stringify(facts(other));
}

/** Brings the persons of a case up to date; a draft that is saved every second mostly changes none and writes nothing. */
export async function savePeople(db: Knex, summary: Case): Promise<void> {
  const caseId = summary.id;
  const stored: PersonRow[] = await db<PersonRow>('case_person').select().where({ case_id: caseId });
  const rows = summary.people.map((person) => personRow(summary, person));
  const changed = rows.filter((row) => !stored.some((known) => isSame(known, row)));
  if (changed.length > 0) await db<PersonRow>('case_person').insert(changed).onConflict(['case_id', 'role']).merge();
  for (const { role } of stored)
    if (!rows.some((row) => row.role === role))
      await db<PersonRow>('case_person').where({ case_id: caseId, role }).delete();
}

const personSchema = z.object({
  caseId: z.string(),
  role: z.enum(personRoles),
  name: z.string(),
  birth: plainDateSchema.nullable(),
  idNumber: z.string(),
  matchKey: z.string(),
}) satisfies z.ZodType<CasePerson>;

/** So many cases are asked for at once: SQLite takes no more than 32,766 values in a statement. */
const casesAtOnce = 1_000;

/** The query of {@link peopleOfCases}; the primary key answers it. */
export function peopleOfCasesQuery(db: Knex, caseIds: readonly string[]): Knex.QueryBuilder {
  return db('case_person')
    .select({
      caseId: 'case_id',
      role: 'role',
      name: 'name',
      birth: 'birth',
      idNumber: 'id_number',
      matchKey: 'match_key',
    })
    .whereIn('case_id', caseIds);
}

/** The persons of some cases, each case's in the order of the roles. */
export async function peopleOfCases(
  db: Knex,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CasePerson[]>> {
  const found = new Map<string, CasePerson[]>();
  for (let from = 0; from < caseIds.length; from += casesAtOnce) {
    const rows: { caseId: string }[] = await peopleOfCasesQuery(db, caseIds.slice(from, from + casesAtOnce));
    for (const row of rows) {
      const { caseId, ...person } = provenRow(personSchema, row, `persons of case ${row.caseId}`);
      found.set(caseId, [...(found.get(caseId) ?? []), person]);
    }
  }
  const rank = ({ role }: CasePerson) => personRoles.indexOf(role);
  for (const people of found.values()) people.sort((one, other) => rank(one) - rank(other));
  return found;
}

const entrySchema = z.object({
  caseId: z.string(),
  matter: z.string(),
  stage: z.string(),
  role: z.enum(personRoles),
  name: z.string(),
  birth: plainDateSchema.nullable(),
  idNumber: z.string(),
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  acceptedOn: plainDateSchema.nullable(),
  otherName: z.string(),
  otherIdNumber: z.string(),
  ended: z.enum(registrationEnds).nullable(),
}) satisfies z.ZodType<PersonEntry>;

/** The query of {@link RegisterReader.peopleLike}; one index finds the keys, another the names. Neither list is empty. */
export function peopleLikeQuery(db: Knex, keys: readonly string[], names: readonly string[]): Knex.QueryBuilder {
  return db('case_person as p')
    .select({
      caseId: 'p.case_id',
      matter: 'c.matter',
      stage: 'c.stage',
      role: 'p.role',
      name: 'p.name',
      birth: 'p.birth',
      idNumber: 'p.id_number',
      number: 'c.number',
      registeredOn: 'c.registered_on',
      acceptedOn: 'c.accepted_on',
      otherName: db.raw("coalesce(other.name, '')"),
      otherIdNumber: db.raw("coalesce(other.id_number, '')"),
      ended: 'c.ended',
    })
    .join('case_record as c', 'c.id', 'p.case_id')
    .leftJoin('case_person as other', (join) => {
      join.on('other.case_id', 'p.case_id').andOn('other.role', '<>', 'p.role');
      // Only couples have another side; more persons of a case would give its entry more than once.
      join.andOnIn('p.role', [...partyRoles]).andOnIn('other.role', [...partyRoles]);
    })
    .where((either) => either.whereIn('p.match_key', keys).orWhereIn('p.name', names))
    .orderBy([{ column: 'c.opened_at', order: 'desc' }, { column: 'p.case_id', order: 'desc' }, { column: 'p.role' }]);
}

/** No person has an empty key or name, but a draft may: those must not find each other. */
function given(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

export function peopleReads(db: Knex): Pick<RegisterReader, 'peopleLike'> {
  return {
    async peopleLike({ matchKeys, names }) {
      const [keys, exactNames] = [given(matchKeys), given(names)];
      if (keys.length + exactNames.length === 0) return [];
      const rows: { caseId: string }[] = await peopleLikeQuery(db, keys, exactNames);
      return rows.map((row) => provenRow(entrySchema, row, `persons of case ${row.caseId}`));
    },
  };
}
