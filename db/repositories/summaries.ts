import type { Knex } from 'knex';
import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { CaseSummary, DraftKeeper, RegisterReader } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { savePeople } from './people.ts';
import { rowOf, summariesOf, summaryQuery } from './summary-row.ts';

export function summaryReads(db: Knex): Pick<RegisterReader, 'summary' | 'lastRegisteredOn'> {
  return {
    async summary(caseId) {
      const [found] = await summariesOf(db, summaryQuery(db).where('c.id', caseId));
      return found;
    },
    async lastRegisteredOn() {
      const row: { day?: unknown } | undefined = await db('case_record').max({ day: 'registered_on' }).first();
      return typeof row?.day === 'string' ? parsePlainDate(row.day) : undefined;
    },
  };
}

/** What two cases would share; SQLite names the columns in its message, PostgreSQL the index. */
function whatIsTaken(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /case_record\.archive_|case_record_archive_place/.test(message) ? 'archive-place' : 'number';
}

function asConflict(error: unknown): unknown {
  return isAlreadyThere(error) ? new TongbanError('CONFLICT', { what: whatIsTaken(error) }, { cause: error }) : error;
}

/**
 * Writes the summary of a case, new or known, with its persons. Fails with CONFLICT (`number`, `archive-place`) where
 * another case has its registration number or its place in the archive.
 */
export async function saveSummary(db: Knex, summary: CaseSummary): Promise<void> {
  try {
    await db('case_record').insert(rowOf(summary)).onConflict('id').merge();
  } catch (error) {
    throw asConflict(error);
  }
  await savePeople(db, summary);
}

export function summaryKeeping(db: Knex): Pick<DraftKeeper, 'updateSummary'> {
  return {
    async updateSummary(summary) {
      const changed = await db('case_record').where({ id: summary.id }).update(rowOf(summary));
      if (changed === 0) throw new TongbanError('NOT_FOUND', { what: 'case' });
      await savePeople(db, summary);
    },
  };
}
