import type { Migration } from './migration.ts';

/**
 * Registration numbers (字号) and numbers of refusal notices. A serial that was handed out stays in `serial_taken` for
 * ever, so that the same one can never be handed out again, whatever the block says.
 */
export const numbers: Migration = {
  id: 30,
  name: '30-numbers',
  up(database) {
    database.exec(`
      CREATE TABLE number_block (
        letter TEXT NOT NULL,
        office_code TEXT NOT NULL,
        year INTEGER NOT NULL,
        next_serial INTEGER NOT NULL CHECK (next_serial BETWEEN 1 AND 1000000),
        PRIMARY KEY (letter, office_code, year)
      ) STRICT;

      CREATE TABLE serial_taken (
        letter TEXT NOT NULL,
        office_code TEXT NOT NULL,
        year INTEGER NOT NULL,
        serial INTEGER NOT NULL CHECK (serial BETWEEN 1 AND 999999),
        PRIMARY KEY (letter, office_code, year, serial)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER serial_taken_no_update BEFORE UPDATE ON serial_taken
        BEGIN SELECT RAISE(ABORT, 'serial_taken: append only'); END;
      CREATE TRIGGER serial_taken_no_delete BEFORE DELETE ON serial_taken
        BEGIN SELECT RAISE(ABORT, 'serial_taken: append only'); END;

      CREATE TABLE notice_number (
        year INTEGER PRIMARY KEY NOT NULL,
        last_number INTEGER NOT NULL CHECK (last_number >= 1)
      ) STRICT;
      CREATE TRIGGER notice_number_rises BEFORE UPDATE ON notice_number
        WHEN new.year <> old.year OR new.last_number <= old.last_number
        BEGIN SELECT RAISE(ABORT, 'notice_number: only rises'); END;
      CREATE TRIGGER notice_number_no_delete BEFORE DELETE ON notice_number
        BEGIN SELECT RAISE(ABORT, 'notice_number: only rises'); END;
    `);
  },
};
