import type { Knex } from 'knex';
import { TongbanError } from '#core/domain/errors.ts';
import type { RegisterWriter } from '#core/ports.ts';

const lastSerial = 999_999;

type NumberWrites = Pick<RegisterWriter, 'takeSerial' | 'startNumbersAt' | 'takeNoticeNumber'>;

/** Numbers are taken inside the act that uses them: an act that fails gives its number back, and none is lost. */
export function numberWrites(db: Knex): NumberWrites {
  return {
    async takeSerial(series, officeCode, year) {
      const block = { letter: series, office_code: officeCode, year };
      const row = await db('number_block').where(block).first('next_serial');
      const serial = Number(row?.next_serial ?? 1);
      if (serial > lastSerial) throw new TongbanError('NUMBERS_EXHAUSTED', { letter: series, year });
      await db('serial_taken').insert({ ...block, serial });
      await setNext(db, block, serial + 1);
      return serial;
    },

    async startNumbersAt(series, officeCode, year, serial) {
      if (!Number.isInteger(serial) || serial < 1 || serial > lastSerial)
        throw new TongbanError('INVALID', { field: 'serial', why: 'range' });
      const block = { letter: series, office_code: officeCode, year };
      const row = await db('serial_taken').where(block).max({ highest: 'serial' }).first();
      const highest = Number(row?.highest ?? 0);
      if (highest >= serial) throw new TongbanError('NUMBER_TAKEN', { serial: highest });
      await setNext(db, block, serial);
    },

    async takeNoticeNumber(year) {
      const row = await db('notice_number').where({ year }).first('last_number');
      const number = Number(row?.last_number ?? 0) + 1;
      await db('notice_number').insert({ year, last_number: number }).onConflict('year').merge();
      return number;
    },
  };
}

interface Block {
  /** The series; a column named when there were only the letters of registration numbers. */
  readonly letter: string;
  readonly office_code: string;
  readonly year: number;
}

async function setNext(db: Knex, block: Block, next: number): Promise<void> {
  await db('number_block')
    .insert({ ...block, next_serial: next })
    .onConflict(['letter', 'office_code', 'year'])
    .merge();
}
