import type { Migration } from './migration.ts';

/**
 * The ledger of blanks (空白证件登记): every number in exactly one of seven states, held by whom, and each of its moves with
 * the account that made it, a second signature and the day. What a register had before is carried into its first line.
 */
export const blankLedger: Migration = {
  id: 80,
  name: '80-blank-ledger',
  up(database) {
    database.exec(`
      CREATE TABLE blank_after (
        print_number TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('stock', 'window', 'printing', 'used', 'void', 'destroyed', 'lost')),
        holder TEXT,
        window TEXT NOT NULL DEFAULT '',
        case_id TEXT REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        party TEXT,
        reason TEXT,
        note TEXT NOT NULL DEFAULT '',
        replaced_by TEXT REFERENCES blank_after (print_number),
        receipt_id TEXT NOT NULL REFERENCES blank_receipt (id),
        moved INTEGER NOT NULL DEFAULT 0,
        CHECK ((state = 'window') <= (holder IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
      INSERT INTO blank_after (print_number, kind, state, case_id, party, reason, note, receipt_id, moved)
        SELECT print_number, kind, state, case_id, party, reason, note, receipt_id, moved FROM blank;
      UPDATE blank_after SET replaced_by = (SELECT replaced_by FROM blank WHERE blank.print_number = blank_after.print_number);
      DROP TABLE blank;
      ALTER TABLE blank_after RENAME TO blank;
      CREATE INDEX blank_by_state ON blank (kind, state, print_number);
      CREATE INDEX blank_by_holder ON blank (holder, kind, print_number) WHERE state = 'window';
      CREATE INDEX blank_by_move ON blank (moved) WHERE moved > 0;
      CREATE TRIGGER blank_stays_void BEFORE UPDATE ON blank
        WHEN (old.state = 'void' AND new.state NOT IN ('void', 'destroyed'))
          OR (old.state = 'destroyed' AND new.state <> 'destroyed')
          OR (old.state = 'used' AND new.state NOT IN ('used', 'void'))
          OR new.print_number <> old.print_number
        BEGIN SELECT RAISE(ABORT, 'blank: not that way'); END;
      CREATE TRIGGER blank_no_delete BEFORE DELETE ON blank
        BEGIN SELECT RAISE(ABORT, 'blank: never deleted'); END;

      ALTER TABLE blank_receipt ADD COLUMN witness TEXT NOT NULL DEFAULT '';

      CREATE TABLE blank_move (
        print_number TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        kind TEXT NOT NULL,
        act TEXT NOT NULL,
        from_state TEXT,
        to_state TEXT NOT NULL,
        at TEXT NOT NULL,
        on_day TEXT NOT NULL,
        by_account TEXT NOT NULL,
        witness TEXT NOT NULL,
        holder TEXT,
        case_id TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (print_number, sequence)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX blank_move_day ON blank_move (on_day, kind, act, from_state, to_state);
      INSERT INTO blank_move
        SELECT b.print_number, 1, b.kind, 'carried', NULL, b.state, r.received_on || 'T00:00:00+08:00', r.received_on, '', '',
          NULL, b.case_id, ''
        FROM blank AS b JOIN blank_receipt AS r ON r.id = b.receipt_id;
      CREATE TRIGGER blank_move_in_sequence BEFORE INSERT ON blank_move
        WHEN new.sequence
          <> (SELECT coalesce(max(sequence), 0) + 1 FROM blank_move WHERE print_number = new.print_number)
        BEGIN SELECT RAISE(ABORT, 'blank_move: out of sequence'); END;
      CREATE TRIGGER blank_move_no_update BEFORE UPDATE ON blank_move
        BEGIN SELECT RAISE(ABORT, 'blank_move: append only'); END;
      CREATE TRIGGER blank_move_no_delete BEFORE DELETE ON blank_move
        BEGIN SELECT RAISE(ABORT, 'blank_move: append only'); END;
    `);
  },
};
