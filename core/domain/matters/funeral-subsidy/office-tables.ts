import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { type FuneralHall, funeralHallSchema } from './halls.ts';
import { regionTableSchema } from './table/schema.ts';

/**
 * A version of a region's table as the office keeps it (地区标准表): from its first day on it stands in the place of the
 * built-in table of the region, until a version with a later first day.
 */
export const ownTableSchema = z.strictObject({ from: plainDateSchema, table: regionTableSchema });
export type OwnTable = z.infer<typeof ownTableSchema>;
/** The same as it is written into the file, with amounts in yuan. */
export type OwnTableInput = z.input<typeof ownTableSchema>;

/** A file of the office in use, as a matter is judged with it. */
interface OfficeFileText {
  readonly kind: string;
  readonly body: string;
}

/** The office's own tables among its files, as they were checked when they were saved. */
export function ownTablesIn(files: readonly OfficeFileText[]): readonly OwnTable[] {
  return files.filter(({ kind }) => kind === 'subsidy-table').map(({ body }) => ownTableSchema.parse(JSON.parse(body)));
}

/** The register of halls among the office's files. */
export function hallsIn(files: readonly OfficeFileText[]): readonly FuneralHall[] {
  return files
    .filter(({ kind }) => kind === 'funeral-hall')
    .map(({ body }) => funeralHallSchema.parse(JSON.parse(body)));
}
