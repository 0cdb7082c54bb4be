import type { Migration } from './migration.ts';

/**
 * From couples to every counter: the index of persons takes any role, and a case tells its booklets by their holder. The
 * roles are the program's to prove; a list of them here would have to change with every matter.
 */
export const everyCounter: Migration = {
  id: 70,
  name: '70-every-counter',
  up(database) {
    database.exec(`
      CREATE TABLE case_person_any (
        case_id TEXT NOT NULL REFERENCES case_record (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        birth TEXT,
        id_number TEXT NOT NULL,
        match_key TEXT NOT NULL,
        match_key_reversed TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        PRIMARY KEY (case_id, role)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO case_person_any
        SELECT case_id, role, name, birth, id_number, match_key, match_key_reversed, opened_at FROM case_person;
      DROP TABLE case_person;
      ALTER TABLE case_person_any RENAME TO case_person;
      CREATE INDEX case_person_name ON case_person (name, opened_at);
      CREATE INDEX case_person_key ON case_person (match_key, opened_at);
      CREATE INDEX case_person_key_end ON case_person (match_key_reversed, opened_at);

      CREATE INDEX case_record_matter ON case_record (matter, stage, opened_at);

      ALTER TABLE case_record ADD COLUMN papers TEXT NOT NULL DEFAULT '{}';
      UPDATE case_record SET papers = json_object('man', man_paper, 'woman', woman_paper);
      UPDATE case_record SET papers = json_remove(papers, '$.man') WHERE instr(parties, '"man"') = 0;
      UPDATE case_record SET papers = json_remove(papers, '$.woman') WHERE instr(parties, '"woman"') = 0;
      ALTER TABLE case_record DROP COLUMN man_paper;
      ALTER TABLE case_record DROP COLUMN woman_paper;
    `);
  },
};
