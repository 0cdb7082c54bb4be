import type { Knex } from 'knex';
import { z } from 'zod';
import { lawSettingsSchema } from '#core/domain/law/settings.ts';
import type { Office, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { provenJson } from './stored.ts';

/** Named one by one, so that a field which the office gains cannot be forgotten here, not even an optional one. */
const officeShape = {
  name: z.string(),
  division: z.string(),
  window: z.string(),
  foreignAuthority: z.boolean(),
  fourEyes: z.boolean(),
  idleMinutes: z.number(),
  law: lawSettingsSchema,
  firstPerson: z.enum(['holder', 'man']),
  archive: z
    .strictObject({
      fondsNumber: z.string(),
      fondsName: z.string(),
      catalogueNumber: z.string(),
      boxCapacityPages: z.number(),
    })
    .optional(),
  adoption: z
    .strictObject({
      shortName: z.string(),
      numberTemplate: z.string(),
      dissolutionTemplate: z.string(),
      serialWidth: z.int(),
    })
    .optional(),
  cardReader: z.strictObject({ kind: z.enum(['none', 'cvr', 'routon', 'synjones']), address: z.string() }),
  sumatraPath: z.string().optional(),
} satisfies { readonly [Field in keyof Required<Office>]: z.ZodType<Office[Field]> };
const officeSchema = z.strictObject(officeShape) satisfies z.ZodType<Office>;

export function officeReads(db: Knex): Pick<RegisterReader, 'office'> {
  return {
    async office() {
      const row = await db<{ id: number; document: string }>('office').where({ id: 1 }).first('document');
      return row && provenJson(officeSchema, row.document, 'office');
    },
  };
}

export function officeWrites(db: Knex): Pick<RegisterWriter, 'saveOffice'> {
  return {
    async saveOffice(office) {
      await db('office')
        .insert({ id: 1, document: JSON.stringify(office) })
        .onConflict('id')
        .merge();
    },
  };
}
