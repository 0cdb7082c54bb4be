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

/** Reads each list of files once: a page asks at every key, a settlement for every body. */
function readOnce<Value>(kind: string, read: (value: unknown) => Value) {
  const known = new WeakMap<readonly OfficeFileText[], readonly Value[]>();
  return (files: readonly OfficeFileText[]): readonly Value[] => {
    const values =
      known.get(files) ?? files.filter((file) => file.kind === kind).map(({ body }) => read(JSON.parse(body)));
    known.set(files, values);
    return values;
  };
}

/** The office's own tables among its files, as they were checked when they were saved. */
export const ownTablesIn = readOnce('subsidy-table', (value): OwnTable => ownTableSchema.parse(value));

/** The register of halls among the office's files. */
export const hallsIn = readOnce('funeral-hall', (value): FuneralHall => funeralHallSchema.parse(value));
