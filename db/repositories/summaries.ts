import type { Knex } from 'knex';
import { z } from 'zod';
import { stages } from '#core/domain/cases/state.ts';
import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { CaseSummary, DraftKeeper, RegisterReader } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenRow } from './stored.ts';

const paper = z.enum(['none', 'sent', 'right']);

const summarySchema = z.object({
  id: z.string(),
  matter: z.string(),
  stage: z.enum(stages),
  openedAt: z.string(),
  openedOn: plainDateSchema,
  manName: z.string(),
  womanName: z.string(),
  verdict: z.string(),
  needs: z.number(),
  manPaper: paper,
  womanPaper: paper,
  number: z.string().nullable(),
  registeredOn: plainDateSchema.nullable(),
  changedAt: z.string(),
}) satisfies z.ZodType<CaseSummary>;

/** Column of each property; `changed_on` stands beside them, so that a day can be asked for by an index. */
const columns = {
  id: 'id',
  matter: 'matter',
  stage: 'stage',
  openedAt: 'opened_at',
  openedOn: 'opened_on',
  manName: 'man_name',
  womanName: 'woman_name',
  verdict: 'verdict',
  needs: 'needs',
  manPaper: 'man_paper',
  womanPaper: 'woman_paper',
  number: 'number',
  registeredOn: 'registered_on',
  changedAt: 'changed_at',
} as const satisfies Record<keyof CaseSummary, string>;

/** Stages in which a case still wants somebody's hand. */
const openStages = ['draft', 'submitted', 'approved', 'registered'] as const;

function summaryOf(row: { readonly id: string }): CaseSummary {
  return provenRow(summarySchema, row, `case ${row.id}`);
}

/** The query of {@link RegisterReader.casesOfDay}; three indexes answer its three conditions. */
export function casesOfDayQuery(db: Knex, day: string): Knex.QueryBuilder {
  return db('case_record')
    .select(columns)
    .where('opened_on', day)
    .orWhere('changed_on', day)
    .orWhereIn('stage', openStages)
    .orderBy([
      { column: 'opened_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
}

export function summaryReads(db: Knex): Pick<RegisterReader, 'summary' | 'casesOfDay' | 'lastRegisteredOn'> {
  return {
    async summary(caseId) {
      const row = await db('case_record').where({ id: caseId }).first(columns);
      return row && summaryOf(row);
    },
    async casesOfDay(day) {
      const rows: { id: string }[] = await casesOfDayQuery(db, day);
      return rows.map(summaryOf);
    },
    async lastRegisteredOn() {
      const row: { day?: unknown } | undefined = await db('case_record').max({ day: 'registered_on' }).first();
      return typeof row?.day === 'string' ? parsePlainDate(row.day) : undefined;
    },
  };
}

function rowOf(summary: CaseSummary): Record<string, string | number | null> {
  // An instant carries the offset of Asia/Shanghai, so its first ten characters are the day there.
  const row: Record<string, string | number | null> = { changed_on: summary.changedAt.slice(0, 10) };
  for (const [property, column] of Object.entries(columns)) row[column] = summary[property as keyof CaseSummary]; // keys of a literal closed over CaseSummary
  return row;
}

/** Writes the summary of a case, new or known. */
export async function saveSummary(db: Knex, summary: CaseSummary): Promise<void> {
  try {
    await db('case_record').insert(rowOf(summary)).onConflict('id').merge();
  } catch (error) {
    if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'number' }, { cause: error });
    throw error;
  }
}

export function summaryKeeping(db: Knex): Pick<DraftKeeper, 'updateSummary'> {
  return {
    async updateSummary(summary) {
      const changed = await db('case_record').where({ id: summary.id }).update(rowOf(summary));
      if (changed === 0) throw new TongbanError('NOT_FOUND', { what: 'case' });
    },
  };
}
