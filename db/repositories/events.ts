import type { Knex } from 'knex';
import type { CaseEvent } from '#core/domain/cases/events.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { eventBodySchema, eventRowSchema } from './event-schema.ts';
import { provenJson, provenRow } from './stored.ts';
import { saveSummary } from './summaries.ts';

interface EventRow {
  readonly id: string;
  readonly case_id: string;
  readonly sequence: number;
  readonly at: string;
  readonly on_day: string;
  readonly by_account: string;
  readonly body: string;
}

function eventOf(row: EventRow): CaseEvent {
  const where = `case ${row.case_id} event ${row.sequence}`;
  const { id, case_id: caseId, sequence, at, on_day: on, by_account: by } = row;
  const body = provenJson(eventBodySchema, row.body, where);
  return { ...provenRow(eventRowSchema, { id, caseId, sequence, at, on, by }, where), body };
}

/** A journal counts 1, 2, 3 …; a row that went missing in the middle is damage. */
function assertWhole(events: readonly CaseEvent[], caseId: string): void {
  const gap = events.findIndex((event, index) => event.sequence !== index + 1);
  if (gap >= 0) throw new TongbanError('DATABASE_DAMAGED', { detail: `case ${caseId} lacks event ${gap + 1}` });
}

export function eventReads(db: Knex): Pick<RegisterReader, 'events' | 'event'> {
  return {
    async events(caseId) {
      const rows: EventRow[] = await db<EventRow>('case_event').select().where({ case_id: caseId }).orderBy('sequence');
      const events = rows.map(eventOf);
      assertWhole(events, caseId);
      return events;
    },
    async event(id) {
      const row = await db<EventRow>('case_event').where({ id }).first();
      return row && eventOf(row);
    },
  };
}

export function eventWrites(db: Knex): Pick<RegisterWriter, 'appendEvent'> {
  return {
    async appendEvent(event, summary) {
      const { id, caseId, sequence, at, on, by, body } = event;
      if (summary.id !== caseId) throw new Error(`summary of ${summary.id} for an event of ${caseId}`);
      const last = await db('case_event').where({ case_id: caseId }).max({ sequence: 'sequence' }).first();
      if (sequence !== Number(last?.sequence ?? 0) + 1) throw new TongbanError('CONFLICT', { what: 'case' });
      const row = { id, case_id: caseId, sequence, at, on_day: on, by_account: by, body: JSON.stringify(body) };
      await saveSummary(db, summary);
      try {
        await db<EventRow>('case_event').insert(row);
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'event' }, { cause: error });
        throw error;
      }
    },
  };
}
