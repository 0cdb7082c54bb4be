import type Database from 'better-sqlite3';
import { indexPeopleOfOldCases } from './60-people-of-old-cases.ts';
import type { Migration } from './migration.ts';

/**
 * The index of persons (人员索引): who appears in which case. It follows the case, so its rows may change and go. The
 * opening of the case stands in its indexes, so that the newest of many finds are told without a look at each case.
 */
const people = `
  CREATE TABLE case_person (
    case_id TEXT NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('man', 'woman')),
    name TEXT NOT NULL,
    birth TEXT,
    id_number TEXT NOT NULL,
    match_key TEXT NOT NULL,
    match_key_reversed TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    PRIMARY KEY (case_id, role)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX case_person_name ON case_person (name, opened_at);
  CREATE INDEX case_person_key ON case_person (match_key, opened_at);
  CREATE INDEX case_person_key_end ON case_person (match_key_reversed, opened_at);
`;

/** What lists ask of a case of any matter; its names have moved into the index of persons. */
const cases = `
  ALTER TABLE case_record DROP COLUMN man_name;
  ALTER TABLE case_record DROP COLUMN woman_name;
  ALTER TABLE case_record ADD COLUMN parties TEXT NOT NULL DEFAULT '["man","woman"]';
  ALTER TABLE case_record ADD COLUMN accepted_on TEXT;
  ALTER TABLE case_record ADD COLUMN ended TEXT;
  ALTER TABLE case_record ADD COLUMN archive_class TEXT;
  ALTER TABLE case_record ADD COLUMN archive_year INTEGER;
  ALTER TABLE case_record ADD COLUMN archive_volume INTEGER;
  ALTER TABLE case_record ADD COLUMN archive_pages INTEGER;
  ALTER TABLE case_record ADD COLUMN archive_number TEXT;
  ALTER TABLE case_record ADD COLUMN archive_ended_on TEXT CHECK (
    (archive_class IS NULL) + (archive_year IS NULL) + (archive_volume IS NULL) + (archive_pages IS NULL)
      + (archive_number IS NULL) + (archive_ended_on IS NULL) IN (0, 6)
  );
  CREATE UNIQUE INDEX case_record_archive_place ON case_record (archive_class, archive_year, archive_volume)
    WHERE archive_class IS NOT NULL;
  CREATE INDEX case_record_unfiled ON case_record (stage, changed_on) WHERE archive_class IS NULL;
  CREATE INDEX case_record_number_part ON case_record (number, opened_at, id) WHERE number IS NOT NULL;
`;

/**
 * Attachments (附件) with what a list shows of them. The bytes stand last and their length beside them: a list then
 * never walks through megabytes to find the columns behind.
 */
const attachments = `
  ALTER TABLE attachment RENAME TO attachment_before;
  CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 1),
    media_type TEXT NOT NULL,
    paper TEXT NOT NULL,
    title TEXT NOT NULL,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    orientation INTEGER NOT NULL CHECK (orientation BETWEEN 1 AND 8),
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    bytes_length INTEGER NOT NULL CHECK (bytes_length = length(bytes)),
    bytes BLOB NOT NULL
  ) STRICT;
  INSERT INTO attachment
    SELECT old.id, old.case_id,
      (SELECT count(*) FROM attachment_before AS earlier
        WHERE earlier.case_id = old.case_id AND earlier.rowid <= old.rowid),
      old.media_type, 'photo', '', 0, 1, case_record.opened_at, coalesce(opening.by_account, ''), 0,
      length(old.bytes), old.bytes
    FROM attachment_before AS old
    JOIN case_record ON case_record.id = old.case_id
    LEFT JOIN case_event AS opening ON opening.case_id = old.case_id AND opening.sequence = 1;
  DROP TABLE attachment_before;
  CREATE UNIQUE INDEX attachment_case ON attachment (case_id, position);
  CREATE TRIGGER attachment_stays BEFORE UPDATE OF
    id, case_id, position, media_type, orientation, added_at, added_by, bytes_length, bytes ON attachment
    BEGIN SELECT RAISE(ABORT, 'attachment: never changed'); END;
  CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment
    BEGIN SELECT RAISE(ABORT, 'attachment: never deleted'); END;
`;

/** The office's own files (本单位文件): one in use per kind and key; those before it stay. */
const officeFiles = `
  CREATE TABLE office_file (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
  ) STRICT;
  CREATE UNIQUE INDEX office_file_in_use ON office_file (kind, key) WHERE removed = 0;
  CREATE TRIGGER office_file_stays BEFORE UPDATE ON office_file
    WHEN new.id <> old.id OR new.kind <> old.kind OR new.key <> old.key OR new.body <> old.body
      OR new.saved_at <> old.saved_at OR new.saved_by <> old.saved_by OR new.removed < old.removed
    BEGIN SELECT RAISE(ABORT, 'office_file: never changed'); END;
  CREATE TRIGGER office_file_no_delete BEFORE DELETE ON office_file
    BEGIN SELECT RAISE(ABORT, 'office_file: never deleted'); END;
`;

/** From marriage registration alone to every matter of the counter: persons, clock, archive, attachments, office files. */
export const matters: Migration = {
  id: 60,
  name: '60-matters',
  up(database: Database.Database) {
    database.exec(people);
    indexPeopleOfOldCases(database);
    for (const part of [cases, attachments, officeFiles]) database.exec(part);
  },
};
