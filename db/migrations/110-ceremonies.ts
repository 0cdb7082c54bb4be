import type { Migration } from './migration.ts';

/**
 * Ceremonies (颁证仪式), each the booking of one couple's case: no name stands in them, so a correction of the case shows at
 * once. A cancelled one stays for the audit and frees couple and slot. Their music stands as attachments do, the bytes last.
 */
export const ceremonies: Migration = {
  id: 110,
  name: '110-ceremonies',
  up(database) {
    database.exec(`
      CREATE TABLE ceremony (
        id TEXT PRIMARY KEY NOT NULL,
        case_id TEXT NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        on_day TEXT NOT NULL,
        at_time TEXT NOT NULL,
        hall_id TEXT NOT NULL,
        officiant_id TEXT,
        script_id TEXT,
        note TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('booked', 'begun', 'held', 'cancelled')),
        scene INTEGER NOT NULL CHECK (scene >= 0),
        photos TEXT NOT NULL,
        cancel_reason TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL,
        CHECK ((state = 'cancelled') = (cancel_reason <> ''))
      ) STRICT;
      CREATE UNIQUE INDEX ceremony_of_case ON ceremony (case_id) WHERE state <> 'cancelled';
      CREATE INDEX ceremony_by_day ON ceremony (on_day, at_time, hall_id) WHERE state <> 'cancelled';
      CREATE TRIGGER ceremony_stays BEFORE UPDATE ON ceremony
        WHEN new.id <> old.id OR new.case_id <> old.case_id OR old.state = 'cancelled'
        BEGIN SELECT RAISE(ABORT, 'ceremony: not that way'); END;
      CREATE TRIGGER ceremony_no_delete BEFORE DELETE ON ceremony
        BEGIN SELECT RAISE(ABORT, 'ceremony: never deleted'); END;

      CREATE TABLE ceremony_music (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        media_type TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
        bytes_length INTEGER NOT NULL CHECK (bytes_length = length(bytes)),
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX ceremony_music_title ON ceremony_music (title, id) WHERE removed = 0;
      CREATE TRIGGER ceremony_music_stays BEFORE UPDATE ON ceremony_music
        WHEN new.id <> old.id OR new.title <> old.title OR new.media_type <> old.media_type OR new.added_at <> old.added_at
          OR new.added_by <> old.added_by OR new.bytes_length <> old.bytes_length OR new.bytes <> old.bytes
          OR new.removed < old.removed
        BEGIN SELECT RAISE(ABORT, 'ceremony_music: never changed'); END;
      CREATE TRIGGER ceremony_music_no_delete BEFORE DELETE ON ceremony_music
        BEGIN SELECT RAISE(ABORT, 'ceremony_music: never deleted'); END;
    `);
  },
};
