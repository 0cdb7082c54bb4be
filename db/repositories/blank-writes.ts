import type { Knex } from 'knex';
import type { BlankState, BookletKind } from '#core/domain/cases/blanks.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { BlankChange, BlankReceipt } from '#core/domain/stock/blank.ts';
import { blankMoves } from '#core/domain/stock/moves.ts';
import type { Act, RegisterWriter } from '#core/ports.ts';

/** Blanks of one statement: its variables stay well under what SQLite (32,766) and PostgreSQL (65,535) bind. */
const chunk = 1000;

function chunksOf(printNumbers: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(printNumbers.length / chunk);
  return Array.from({ length: count }, (_, index) => printNumbers.slice(index * chunk, (index + 1) * chunk));
}

async function assertNew(db: Knex, printNumbers: readonly string[]): Promise<void> {
  const known = await db('blank')
    .whereIn('print_number', printNumbers)
    .orderBy('print_number')
    .first<{ print_number: string } | undefined>('print_number');
  if (known) throw new TongbanError('BLANK_RANGE_OVERLAPS', { printNumber: known.print_number });
}

/** knex would write rows as a compound SELECT, of which SQLite takes 500 terms, and compile it anew for each chunk. */
async function insertBlanks(db: Knex, receipt: BlankReceipt, printNumbers: readonly string[]): Promise<void> {
  const values = printNumbers.map(() => "(?, ?, 'stock', ?)").join(', ');
  const bindings = printNumbers.flatMap((printNumber) => [printNumber, receipt.kind, receipt.id]);
  await db.raw(`insert into blank (print_number, kind, state, receipt_id) values ${values}`, bindings);
}

async function insertReceipt(db: Knex, receipt: BlankReceipt): Promise<void> {
  const { id, kind, from, to, count, receivedOn, receivedFrom, witness } = receipt;
  await db('blank_receipt').insert({
    id,
    kind,
    from_number: from,
    to_number: to,
    count,
    received_on: receivedOn,
    received_from: receivedFrom,
    witness,
  });
}

/** What a move says of every blank alike. */
interface MoveFacts {
  readonly act: string;
  readonly from: BlankState | null;
  readonly to: BlankState;
  readonly witness?: string | undefined;
  readonly holder?: string | null | undefined;
  readonly caseId?: string | undefined;
  readonly note?: string | undefined;
}

/** One line of the ledger for each of the blanks; its number follows the last one of that blank. */
async function writeMoves(db: Knex, by: Act, printNumbers: readonly string[], move: MoveFacts): Promise<void> {
  const { act, from, to, witness = '', holder = null, caseId = null, note = '' } = move;
  const said = [act, from, to, by.at, by.on, by.by, witness, holder, caseId, note];
  await db.raw(
    `insert into blank_move
       (print_number, sequence, kind, act, from_state, to_state, at, on_day, by_account, witness, holder, case_id, note)
     select b.print_number,
       (select coalesce(max(m.sequence), 0) + 1 from blank_move as m where m.print_number = b.print_number),
       b.kind, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
     from blank as b where b.print_number in (${printNumbers.map(() => '?').join(', ')})`,
    [...said, ...printNumbers],
  );
}

type BlankRow = Record<string, string | number | null>;

/** What an act takes off a blank: back in stock it is in nobody's hands, and recalled it is nobody's booklet. */
const cleared: Readonly<Partial<Record<BlankChange['act'], BlankRow>>> = {
  'take-back': { holder: null, window: '' },
  find: { holder: null, window: '' },
  'recall-to-window': { case_id: null, party: null, job_id: null, sheet: null },
  'recall-to-stock': { case_id: null, party: null, job_id: null, sheet: null, holder: null, window: '' },
};

/** Columns that follow a change. */
function columnsOf(change: BlankChange): BlankRow {
  const { act, holder, window, caseId, party, reason, note, job } = change;
  const row: BlankRow = { state: blankMoves[act].to };
  const given = { holder, window, case_id: caseId, party, reason, note, job_id: job?.id, sheet: job?.sheet };
  for (const [column, value] of Object.entries(given)) if (value !== undefined) row[column] = value;
  return { ...row, ...cleared[act] };
}

async function whyNotMoved(db: Knex, printNumbers: readonly string[], from: BlankState): Promise<TongbanError> {
  const rows = await db('blank').whereIn('print_number', printNumbers).select('print_number', 'state');
  const states = new Map(rows.map((row: { print_number: string; state: string }) => [row.print_number, row.state]));
  for (const printNumber of printNumbers) {
    const state = states.get(printNumber);
    if (state === undefined) return new TongbanError('BLANK_UNKNOWN', { printNumber });
    if (state !== from) return new TongbanError('BLANK_NOT_IN_STOCK', { printNumber, state });
  }
  return new TongbanError('BLANK_WRONG_KIND', { printNumber: printNumbers[0] ?? '', kind: '' });
}

async function moveThem(
  db: Knex,
  by: Act,
  printNumbers: readonly string[],
  change: BlankChange,
  kind?: BookletKind,
): Promise<void> {
  const them = () =>
    db('blank')
      .whereIn('print_number', printNumbers)
      .where({ state: change.from, ...(kind ? { kind } : {}) });
  // Counted first: once some have moved, which one was elsewhere could not be told.
  const there = await them().count({ count: '*' }).first();
  if (Number(there?.count) !== printNumbers.length) throw await whyNotMoved(db, printNumbers, change.from);
  const last = await db('blank').where('moved', '>', 0).max({ moved: 'moved' }).first();
  await them().update({ ...columnsOf(change), moved: Number(last?.moved ?? 0) + 1 });
  await writeMoves(db, by, printNumbers, { ...change, to: blankMoves[change.act].to });
}

type BlankWrites = Pick<RegisterWriter, 'receiveBlanks' | 'moveBlank' | 'moveBlanks' | 'linkBlank'>;

/** Writing of blanks; `by` is the act whose account and instant stand in the ledger. */
export function blankWrites(db: Knex, by: Act): BlankWrites {
  return {
    async receiveBlanks(receipt, printNumbers) {
      await insertReceipt(db, receipt);
      for (const part of chunksOf(printNumbers)) {
        await assertNew(db, part);
        await insertBlanks(db, receipt, part);
        await writeMoves(db, by, part, { act: 'receive', from: null, to: 'stock', witness: receipt.witness });
      }
    },
    moveBlank: (printNumber, change) => moveThem(db, by, [printNumber], change),
    async moveBlanks(kind, printNumbers, change) {
      for (const part of chunksOf(printNumbers)) await moveThem(db, by, part, change, kind);
    },
    async linkBlank(printNumber, replacedBy) {
      const changed = await db('blank')
        .where({ print_number: printNumber, state: 'void' })
        .update({ replaced_by: replacedBy });
      if (changed !== 1) throw await whyNotMoved(db, [printNumber], 'void');
    },
  };
}
