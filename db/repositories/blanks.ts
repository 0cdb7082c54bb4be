import type { Knex } from 'knex';
import { z } from 'zod';
import {
  type BlankState,
  type BookletKind,
  blankStates,
  bookletKinds,
  certificateHolders,
} from '#core/domain/cases/blanks.ts';
import { spoilReasons } from '#core/domain/cases/events.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import type { Blank, BlankReceipt } from '#core/domain/stock/blank.ts';
import type { RegisterReader } from '#core/ports.ts';
import { blankMoveReads } from './blank-moves.ts';
import { provenRow } from './stored.ts';

const blankSchema = z.object({
  printNumber: z.string(),
  kind: z.enum(bookletKinds),
  state: z.enum(blankStates),
  caseId: z.string().nullable(),
  party: z.enum(certificateHolders).nullable(),
  reason: z.enum(spoilReasons).nullable(),
  note: z.string(),
  replacedBy: z.string().nullable(),
  holder: z.string().nullable(),
  window: z.string(),
}) satisfies z.ZodType<Blank>;

const columns = {
  printNumber: 'print_number',
  kind: 'kind',
  state: 'state',
  caseId: 'case_id',
  party: 'party',
  reason: 'reason',
  note: 'note',
  replacedBy: 'replaced_by',
  holder: 'holder',
  window: 'window',
} as const satisfies Record<keyof Blank, string>;

const receiptSchema = z.object({
  id: z.string(),
  kind: z.enum(bookletKinds),
  from: z.string(),
  to: z.string(),
  count: z.number(),
  receivedOn: plainDateSchema,
  receivedFrom: z.string(),
  witness: z.string(),
}) satisfies z.ZodType<BlankReceipt>;

const receiptColumns = {
  id: 'id',
  kind: 'kind',
  from: 'from_number',
  to: 'to_number',
  count: 'count',
  receivedOn: 'received_on',
  receivedFrom: 'received_from',
  witness: 'witness',
} as const satisfies Record<keyof BlankReceipt, string>;

const countSchema = z.object({ kind: z.enum(bookletKinds), state: z.enum(blankStates), count: z.coerce.number() });

function blankOf(row: { readonly printNumber: string }): Blank {
  return provenRow(blankSchema, row, `blank ${row.printNumber}`);
}

/** Where the next blanks are looked for: in stock, or at the window of an account; from a number on. */
interface NextBlanks {
  readonly holder?: string;
  readonly from?: string | undefined;
  readonly limit: number;
}

/** The query of {@link RegisterReader.nextBlanks}: one step in an index, and on along it. */
export function nextBlanksQuery(db: Knex, kind: BookletKind, { holder, from, limit }: NextBlanks): Knex.QueryBuilder {
  const where = holder === undefined ? { kind, state: 'stock' } : { kind, state: 'window', holder };
  const query = db('blank').select(columns).where(where).orderBy('print_number').limit(limit);
  return from === undefined ? query : query.where('print_number', '>=', from);
}

type BlankCounts = Record<BookletKind, Record<BlankState, number>>;

function noBlanks(): BlankCounts {
  const none = () => ({ stock: 0, window: 0, printing: 0, used: 0, void: 0, destroyed: 0, lost: 0 });
  return {
    'marriage-certificate': none(),
    'divorce-certificate': none(),
    'adoption-certificate': none(),
    'adoption-dissolution-proof': none(),
  };
}

type BlankReads = Pick<
  RegisterReader,
  'blank' | 'nextBlanks' | 'blankCounts' | 'blankReceipts' | 'blanksUsed' | 'blanksIn' | 'blankMoves' | 'moveCounts'
>;

export function blankReads(db: Knex): BlankReads {
  return {
    async blank(printNumber) {
      const row = await db('blank').where({ print_number: printNumber }).first(columns);
      return row && blankOf(row);
    },
    async nextBlanks(kind, { holder, ...asked }) {
      const held: { printNumber: string }[] = await nextBlanksQuery(db, kind, { holder, ...asked });
      const rows: { printNumber: string }[] = held.length > 0 ? held : await nextBlanksQuery(db, kind, asked);
      return rows.map(blankOf);
    },
    async blanksIn(kind, state, limit) {
      const rows: { printNumber: string }[] = await db('blank')
        .select(columns)
        .where({ kind, state })
        .orderBy('print_number')
        .limit(limit);
      return rows.map(blankOf);
    },
    ...blankMoveReads(db),
    async blankCounts() {
      const counts = noBlanks();
      for (const row of await db('blank').select('kind', 'state').count({ count: '*' }).groupBy('kind', 'state')) {
        const { kind, state, count } = provenRow(countSchema, row, 'blanks');
        counts[kind][state] = count;
      }
      return counts;
    },
    async blankReceipts() {
      const rows: { id: string }[] = await db('blank_receipt')
        .select(receiptColumns)
        .orderBy([
          { column: 'received_on', order: 'desc' },
          { column: 'from_number', order: 'desc' },
        ]);
      return rows.map((row) => provenRow(receiptSchema, row, `receipt ${row.id}`));
    },
    async blanksUsed(limit) {
      const rows: { printNumber: string }[] = await db('blank')
        .select(columns)
        .where('moved', '>', 0)
        .whereNot({ state: 'stock' })
        .orderBy('moved', 'desc')
        .limit(limit);
      return rows.map(blankOf);
    },
  };
}
