import type { Knex } from 'knex';
import { z } from 'zod';
import { blankStates, bookletKinds } from '#core/domain/cases/blanks.ts';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import type { MoveCount } from '#core/domain/stock/balance.ts';
import type { BlankMove } from '#core/domain/stock/blank.ts';
import { blankActs } from '#core/domain/stock/moves.ts';
import type { RegisterReader } from '#core/ports.ts';
import { provenRow } from './stored.ts';

const state = z.enum(blankStates);

const moveSchema = z.object({
  act: z.enum(blankActs),
  from: state.nullable(),
  to: state,
  at: z.string(),
  on: plainDateSchema,
  by: z.string(),
  witness: z.string(),
  holder: z.string().nullable(),
  caseId: z.string().nullable(),
  note: z.string(),
}) satisfies z.ZodType<BlankMove>;

const moveColumns = {
  act: 'act',
  from: 'from_state',
  to: 'to_state',
  at: 'at',
  on: 'on_day',
  by: 'by_account',
  witness: 'witness',
  holder: 'holder',
  caseId: 'case_id',
  note: 'note',
} as const satisfies Record<keyof BlankMove, string>;

const countSchema = z.object({
  kind: z.enum(bookletKinds),
  act: z.enum(blankActs),
  from: state.nullable(),
  to: state,
  count: z.coerce.number(),
}) satisfies z.ZodType<MoveCount>;

/** The query of {@link RegisterReader.moveCounts}; the index of days holds all that it asks. */
export function moveCountsQuery(db: Knex, from: string | undefined, to: string): Knex.QueryBuilder {
  return db('blank_move')
    .select({ kind: 'kind', act: 'act', from: 'from_state', to: 'to_state' })
    .count({ count: '*' })
    .whereBetween('on_day', [from ?? '', to])
    .groupBy('kind', 'act', 'from_state', 'to_state');
}

/** What the ledger of blanks tells. */
export function blankMoveReads(db: Knex): Pick<RegisterReader, 'blankMoves' | 'moveCounts'> {
  return {
    async blankMoves(printNumber) {
      const rows: object[] = await db('blank_move')
        .select(moveColumns)
        .where({ print_number: printNumber })
        .orderBy('sequence');
      return rows.map((row) => provenRow(moveSchema, row, `moves of blank ${printNumber}`));
    },
    async moveCounts({ from, to }) {
      const rows: object[] = await moveCountsQuery(db, from, to);
      return rows.map((row) => provenRow(countSchema, row, 'moves of blanks'));
    },
  };
}
