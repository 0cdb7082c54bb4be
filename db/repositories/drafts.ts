import type { Knex } from 'knex';
import { TongbanError } from '#core/domain/errors.ts';
import type { DraftKeeper, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { applicationSchema } from './event-schema.ts';
import { provenJson } from './stored.ts';

interface DraftRow {
  readonly case_id: string;
  readonly application: string;
  readonly revision: number;
  readonly saved_at: string;
  readonly saved_by: string;
}

export function draftReads(db: Knex): Pick<RegisterReader, 'draft'> {
  return {
    async draft(caseId) {
      const row = await db<DraftRow>('draft').where({ case_id: caseId }).first();
      return (
        row && {
          caseId,
          application: provenJson(applicationSchema, row.application, `draft of case ${caseId}`),
          revision: row.revision,
          savedAt: row.saved_at,
          savedBy: row.saved_by,
        }
      );
    },
  };
}

export function draftKeeping(db: Knex): Pick<DraftKeeper, 'saveDraft'> {
  return {
    async saveDraft({ caseId, application, revision, savedAt, savedBy }, upon) {
      const row = {
        case_id: caseId,
        application: JSON.stringify(application),
        revision,
        saved_at: savedAt,
        saved_by: savedBy,
      };
      const changed = await db<DraftRow>('draft').where({ case_id: caseId, revision: upon }).update(row);
      if (changed === 1) return;
      const stored = await db<DraftRow>('draft').where({ case_id: caseId }).first('revision');
      // A draft that is not there yet, or was removed by an act, is typed upon revision 0.
      if (stored || upon !== 0) throw new TongbanError('CONFLICT', { what: 'draft' });
      await db<DraftRow>('draft').insert(row);
    },
  };
}

export function draftWrites(db: Knex): Pick<RegisterWriter, 'removeDraft'> {
  return {
    async removeDraft(caseId) {
      await db<DraftRow>('draft').where({ case_id: caseId }).delete();
    },
  };
}
