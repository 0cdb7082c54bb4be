import type { Migration } from './migration.ts';

/**
 * The audit trail (审计): append-only, without gaps, each row holding the hash of the one before. Triggers stop
 * mistakes; what somebody with the key does around them, the chain of hashes shows.
 */
export const audit: Migration = {
  id: 50,
  name: '50-audit',
  up(database) {
    database.exec(`
      CREATE TABLE audit (
        seq INTEGER PRIMARY KEY NOT NULL,
        prev BLOB NOT NULL CHECK (length(prev) = 32),
        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
        at TEXT NOT NULL,
        on_day TEXT NOT NULL,
        by_account TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER audit_no_gap BEFORE INSERT ON audit
        WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
        BEGIN SELECT RAISE(ABORT, 'audit: out of sequence'); END;
      CREATE TRIGGER audit_linked BEFORE INSERT ON audit
        WHEN new.prev <> coalesce((SELECT hash FROM audit WHERE seq = new.seq - 1), zeroblob(32))
        BEGIN SELECT RAISE(ABORT, 'audit: wrong link'); END;
      CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'audit: append only'); END;
      CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'audit: append only'); END;
    `);
  },
};
