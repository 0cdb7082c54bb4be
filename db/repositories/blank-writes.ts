import type { Knex } from 'knex';
import type { BlankState } from '#core/domain/cases/blanks.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { Blank, BlankReceipt, RegisterWriter } from '#core/ports.ts';

/** Blanks of one INSERT: its variables stay well under what SQLite (32,766) and PostgreSQL (65,535) bind. */
const chunk = 1000;

/** Columns that an act may change; printed number and kind are what they are. */
const changeable = {
  state: 'state',
  caseId: 'case_id',
  party: 'party',
  reason: 'reason',
  note: 'note',
  replacedBy: 'replaced_by',
} as const satisfies Partial<Record<keyof Blank, string>>;

function changedColumns(change: Partial<Blank>): Record<string, string | null> {
  const row: Record<string, string | null> = {};
  for (const [property, column] of Object.entries(changeable)) {
    const value = change[property as keyof typeof changeable]; // keys of a literal
    if (value !== undefined) row[column] = value;
  }
  return row;
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
  const { id, kind, from, to, count, receivedOn, receivedFrom } = receipt;
  await db('blank_receipt').insert({
    id,
    kind,
    from_number: from,
    to_number: to,
    count,
    received_on: receivedOn,
    received_from: receivedFrom,
  });
}

async function whyNotMoved(db: Knex, printNumber: string): Promise<TongbanError> {
  const row = await db('blank').where({ print_number: printNumber }).first<{ state: BlankState } | undefined>('state');
  if (!row) return new TongbanError('BLANK_UNKNOWN', { printNumber });
  return new TongbanError('BLANK_NOT_IN_STOCK', { printNumber, state: row.state });
}

export function blankWrites(db: Knex): Pick<RegisterWriter, 'receiveBlanks' | 'moveBlank'> {
  return {
    async receiveBlanks(receipt, printNumbers) {
      await insertReceipt(db, receipt);
      for (let start = 0; start < printNumbers.length; start += chunk) {
        const part = printNumbers.slice(start, start + chunk);
        await assertNew(db, part);
        await insertBlanks(db, receipt, part);
      }
    },

    async moveBlank(printNumber, from, change) {
      const last = await db('blank').where('moved', '>', 0).max({ moved: 'moved' }).first();
      const changed = await db('blank')
        .where({ print_number: printNumber, state: from })
        .update({ ...changedColumns(change), moved: Number(last?.moved ?? 0) + 1 });
      if (changed !== 1) throw await whyNotMoved(db, printNumber);
    },
  };
}
