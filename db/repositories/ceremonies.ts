import type { Knex } from 'knex';
import { z } from 'zod';
import type { Ceremony } from '#core/domain/ceremony/ceremony.ts';
import { ceremonyStates, timeOfDaySchema } from '#core/domain/ceremony/records.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { DraftKeeper, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenJson, provenRow } from './stored.ts';

const columns = {
  id: 'id',
  caseId: 'case_id',
  on: 'on_day',
  time: 'at_time',
  hallId: 'hall_id',
  officiantId: 'officiant_id',
  scriptId: 'script_id',
  note: 'note',
  state: 'state',
  scene: 'scene',
  photos: 'photos',
  cancelReason: 'cancel_reason',
  changedAt: 'changed_at',
  changedBy: 'changed_by',
} as const satisfies Record<keyof Ceremony, string>;

const photosSchema = z.array(z.strictObject({ title: z.string(), taken: z.boolean() }));

const rowSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  on: plainDateSchema,
  time: timeOfDaySchema,
  hallId: z.string(),
  officiantId: z.string().nullable(),
  scriptId: z.string().nullable(),
  note: z.string(),
  state: z.enum(ceremonyStates),
  scene: z.int().min(0),
  photos: z.string(),
  cancelReason: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
});

function ceremonyOf(row: { readonly id: string }): Ceremony {
  const where = `ceremony ${row.id}`;
  const { photos, ...rest } = provenRow(rowSchema, row, where);
  return { ...rest, photos: provenJson(photosSchema, photos, where) };
}

/** Those that are not cancelled. The condition is written out, for the indexes hold only what it says. */
function standing(db: Knex): Knex.QueryBuilder {
  return db('ceremony').select(columns).whereRaw("state <> 'cancelled'");
}

/** The query of {@link RegisterReader.ceremonyOfCase}. */
export function ceremonyOfCaseQuery(db: Knex, caseId: string): Knex.QueryBuilder {
  return standing(db).where({ case_id: caseId });
}

/** The query of {@link RegisterReader.ceremoniesOn} and of {@link RegisterReader.ceremoniesFrom}. */
export function ceremoniesQuery(db: Knex, day: string, andLater: boolean): Knex.QueryBuilder {
  return standing(db)
    .where('on_day', andLater ? '>=' : '=', day)
    .orderBy(['on_day', 'at_time', 'hall_id']);
}

export function ceremonyReads(
  db: Knex,
): Pick<RegisterReader, 'ceremony' | 'ceremonyOfCase' | 'ceremoniesOn' | 'ceremoniesFrom'> {
  const list = async (day: string, andLater: boolean) => {
    const rows: { id: string }[] = await ceremoniesQuery(db, day, andLater);
    return rows.map(ceremonyOf);
  };
  return {
    async ceremony(id) {
      const row: { id: string } | undefined = await db('ceremony').where({ id }).first(columns);
      return row && ceremonyOf(row);
    },
    async ceremonyOfCase(caseId) {
      const [row]: { id: string }[] = await ceremonyOfCaseQuery(db, caseId);
      return row && ceremonyOf(row);
    },
    ceremoniesOn: (day) => list(day, false),
    ceremoniesFrom: (day) => list(day, true),
  };
}

export function ceremonyKeeping(db: Knex): Pick<DraftKeeper, 'keepCeremony'> {
  return {
    async keepCeremony(id, scene, photos) {
      const row = { scene, photos: JSON.stringify(photos) };
      const changed = await db('ceremony').where({ id, state: 'begun' }).update(row);
      if (changed === 0) throw new TongbanError('CONFLICT', { what: 'ceremony' });
    },
  };
}

export function ceremonyWrites(db: Knex): Pick<RegisterWriter, 'saveCeremony'> {
  return {
    async saveCeremony(ceremony) {
      const row = {
        id: ceremony.id,
        case_id: ceremony.caseId,
        on_day: ceremony.on,
        at_time: ceremony.time,
        hall_id: ceremony.hallId,
        officiant_id: ceremony.officiantId,
        script_id: ceremony.scriptId,
        note: ceremony.note,
        state: ceremony.state,
        scene: ceremony.scene,
        photos: JSON.stringify(ceremony.photos),
        cancel_reason: ceremony.cancelReason,
        changed_at: ceremony.changedAt,
        changed_by: ceremony.changedBy,
      };
      try {
        await db('ceremony').insert(row).onConflict('id').merge();
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'ceremony-of-case' }, { cause: error });
        throw error;
      }
    },
  };
}
