import type { Migration } from './migration.ts';

/**
 * Blank certificates (空白证件) by printed number (印制号), and the receipts (领入) they came with. A blank never leaves
 * the register, a void one stays void, and a used one can only become void.
 */
export const blanks: Migration = {
  id: 40,
  name: '40-blanks',
  up(database) {
    database.exec(`
      CREATE TABLE blank_receipt (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        from_number TEXT NOT NULL,
        to_number TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 1),
        received_on TEXT NOT NULL,
        received_from TEXT NOT NULL
      ) STRICT;

      CREATE TABLE blank (
        print_number TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('stock', 'printing', 'used', 'void')),
        case_id TEXT REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        party TEXT,
        reason TEXT,
        note TEXT NOT NULL DEFAULT '',
        replaced_by TEXT REFERENCES blank (print_number),
        receipt_id TEXT NOT NULL REFERENCES blank_receipt (id),
        moved INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX blank_by_state ON blank (kind, state, print_number);
      CREATE INDEX blank_by_move ON blank (moved) WHERE moved > 0;
      CREATE TRIGGER blank_stays_void BEFORE UPDATE ON blank
        WHEN (old.state = 'void' AND new.state <> 'void')
          OR (old.state = 'used' AND new.state NOT IN ('used', 'void'))
          OR new.print_number <> old.print_number
        BEGIN SELECT RAISE(ABORT, 'blank: not that way'); END;
      CREATE TRIGGER blank_no_delete BEFORE DELETE ON blank
        BEGIN SELECT RAISE(ABORT, 'blank: never deleted'); END;
    `);
  },
};
