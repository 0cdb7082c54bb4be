import type { Migration } from './migration.ts';

/**
 * Cases (办件): the summary that lists show, and the journal it is drawn from. Drafts and attachments hang on a case;
 * their references are checked at the end of the act, so that an act may write them in any order.
 */
export const cases: Migration = {
  id: 20,
  name: '20-cases',
  up(database) {
    database.exec(`
      CREATE TABLE case_record (
        id TEXT PRIMARY KEY NOT NULL,
        matter TEXT NOT NULL,
        stage TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        opened_on TEXT NOT NULL,
        man_name TEXT NOT NULL,
        woman_name TEXT NOT NULL,
        verdict TEXT NOT NULL,
        needs INTEGER NOT NULL CHECK (needs >= 0),
        man_paper TEXT NOT NULL,
        woman_paper TEXT NOT NULL,
        number TEXT UNIQUE,
        registered_on TEXT,
        changed_at TEXT NOT NULL,
        changed_on TEXT NOT NULL
      ) STRICT;
      CREATE INDEX case_record_opened ON case_record (opened_on);
      CREATE INDEX case_record_changed ON case_record (changed_on);
      CREATE INDEX case_record_stage ON case_record (stage);
      CREATE INDEX case_record_registered ON case_record (registered_on) WHERE registered_on IS NOT NULL;

      CREATE TABLE case_event (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        at TEXT NOT NULL,
        on_day TEXT NOT NULL,
        by_account TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (case_id, sequence)
      ) STRICT;
      CREATE TRIGGER case_event_in_sequence BEFORE INSERT ON case_event
        WHEN new.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM case_event WHERE case_id = new.case_id)
        BEGIN SELECT RAISE(ABORT, 'case_event: out of sequence'); END;
      CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event
        BEGIN SELECT RAISE(ABORT, 'case_event: append only'); END;
      CREATE TRIGGER case_event_no_delete BEFORE DELETE ON case_event
        BEGIN SELECT RAISE(ABORT, 'case_event: append only'); END;

      CREATE TABLE draft (
        case_id TEXT PRIMARY KEY NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        application TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1),
        saved_at TEXT NOT NULL,
        saved_by TEXT NOT NULL
      ) STRICT;

      CREATE TABLE attachment (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        media_type TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX attachment_case ON attachment (case_id);
    `);
  },
};
