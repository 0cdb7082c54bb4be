import type Database from 'better-sqlite3';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knexOver } from '../open/client.ts';
import { openRegister } from '../open/register.ts';
import { openAround, planOf } from '../testing/raw.ts';
import { sampleKey, temporaryFolder, today } from '../testing/sample.ts';
import { attachmentsQuery } from './attachments.ts';
import { nextBlankQuery } from './blanks.ts';
import {
  acceptedCasesQuery,
  casesOfDayQuery,
  casesOfMatterQuery,
  filedCasesQuery,
  unfiledCasesQueries,
} from './case-lists.ts';
import { findCasesQuery } from './case-search.ts';
import { ceremoniesQuery, ceremonyOfCaseQuery } from './ceremonies.ts';
import { musicQuery } from './ceremony-music.ts';
import { officeFilesQuery } from './office-files.ts';
import { peopleLikeQuery, peopleOfCasesQuery } from './people.ts';
import { summaryQuery } from './summary-row.ts';

let folder: ReturnType<typeof temporaryFolder>;
let database: Database.Database;
let db: Knex;

beforeAll(async () => {
  folder = temporaryFolder();
  await (await openRegister({ folder: folder.path, dataKey: sampleKey() })).close();
  database = openAround(folder.path);
  db = knexOver(database);
});
afterAll(() => {
  database.close();
  folder.remove();
});

function plan(query: Knex.QueryBuilder): string {
  const { sql, bindings } = query.toSQL().toNative();
  return planOf(database, sql, bindings);
}

describe('the plan of', () => {
  it('the cases of a day reads three indexes and never the whole table', () => {
    const steps = plan(casesOfDayQuery(db, today));
    for (const index of ['case_record_opened', 'case_record_changed', 'case_record_stage'])
      expect(steps).toContain(`USING INDEX ${index}`);
    expect(steps).not.toContain('SCAN');
  });

  it('every list of cases reads an index, and the persons of its cases by their key', () => {
    const lists = [
      summaryQuery(db).where('c.id', 'x'),
      casesOfDayQuery(db, today),
      acceptedCasesQuery(db),
      ...unfiledCasesQueries(db, 2026, 50),
      filedCasesQuery(db, 'marriage', 2026),
      casesOfMatterQuery(db, 'funeral.subsidy', ['answered']),
    ];
    for (const list of lists) {
      expect(plan(list)).not.toContain('SCAN');
    }
    expect(plan(peopleOfCasesQuery(db, ['x', 'y']))).toContain('SEARCH case_person USING PRIMARY KEY (case_id=?)');
  });

  it('the accepted cases reads the few of their stages in which a period still runs', () => {
    expect(plan(acceptedCasesQuery(db))).toContain(
      'SEARCH c USING INDEX case_record_awaits (stage=? AND accepted_on>?)',
    );
  });

  it('the archive reads what has no place yet, and the places of a year in their order', () => {
    const [registered, others] = unfiledCasesQueries(db, 2026, 50).map(plan);
    expect(registered).toContain('SEARCH c USING INDEX case_record_unfiled (stage=?');
    expect(others).toContain('SEARCH c USING INDEX case_record_unfiled (stage=? AND changed_on>? AND changed_on<?)');
    const filed = plan(filedCasesQuery(db, 'marriage', 2026));
    expect(filed).toContain('SEARCH c USING INDEX case_record_archive_place (archive_class=? AND archive_year=?)');
    expect(filed).not.toContain('ORDER BY');
  });

  it('persons like somebody is one step in the index of keys or of names each', () => {
    const steps = plan(peopleLikeQuery(db, ['x', 'y'], ['z']));
    expect(steps).toContain('SEARCH p USING INDEX case_person_key (match_key=?)');
    expect(steps).toContain('SEARCH p USING INDEX case_person_name (name=?)');
    expect(steps).not.toContain('SCAN');
  });

  it('a search by number reads nothing but indexes, and of the cases only those that it shows', () => {
    const query = findCasesQuery(db, '500103', 50);
    const steps = query ? plan(query) : '';
    for (const index of ['case_record_number_part', 'case_person_key', 'case_person_key_end'])
      expect(steps).toMatch(new RegExp(`SEARCH case_\\w+ USING COVERING INDEX ${index} `));
    expect(steps).toContain('SEARCH c USING INDEX sqlite_autoindex_case_record_1 (id=?)');
    expect(steps).not.toMatch(/SCAN (?!found)/);
  });

  it('a search by part of a name goes through the index of names alone', () => {
    const query = findCasesQuery(db, '伟', 50);
    const steps = query ? plan(query) : '';
    expect(steps).toContain('SCAN case_person USING COVERING INDEX case_person_name');
    expect(steps).toContain('SEARCH c USING INDEX sqlite_autoindex_case_record_1 (id=?)');
  });

  it('the attachments of a case are read in their order, and the files of the office by kind', () => {
    expect(plan(attachmentsQuery(db, 'x'))).toBe('SEARCH attachment USING INDEX attachment_case (case_id=?)');
    expect(plan(officeFilesQuery(db, 'calendar'))).toBe('SEARCH office_file USING INDEX office_file_in_use (kind=?)');
  });

  it('ceremonies are found by their day or their case, in their order', () => {
    expect(plan(ceremoniesQuery(db, today, false))).toBe('SEARCH ceremony USING INDEX ceremony_by_day (on_day=?)');
    expect(plan(ceremoniesQuery(db, today, true))).toBe('SEARCH ceremony USING INDEX ceremony_by_day (on_day>?)');
    expect(plan(ceremonyOfCaseQuery(db, 'x'))).toBe('SEARCH ceremony USING INDEX ceremony_of_case (case_id=?)');
    expect(plan(musicQuery(db))).toBe('SCAN ceremony_music USING INDEX ceremony_music_title');
  });

  it('the events of a case reads them in their order', () => {
    const steps = plan(db('case_event').select().where({ case_id: 'x' }).orderBy('sequence'));
    expect(steps).toMatch(/^SEARCH case_event USING INDEX \S+ \(case_id=\?\)$/);
  });

  it('the next blank is one step in its index', () => {
    const steps = plan(nextBlankQuery(db, 'marriage-certificate'));
    expect(steps).toBe('SEARCH blank USING INDEX blank_by_state (kind=? AND state=?)');
  });

  it('the counts of blanks reads the index alone', () => {
    const steps = plan(db('blank').select('kind', 'state').count({ count: '*' }).groupBy('kind', 'state'));
    expect(steps).toBe('SCAN blank USING COVERING INDEX blank_by_state');
  });

  it('the last of the audit trail is one step', () => {
    expect(plan(db('audit').orderBy('seq', 'desc').limit(1))).toBe('SCAN audit');
    expect(plan(db('blank').where('moved', '>', 0).max({ moved: 'moved' }))).toContain('blank_by_move');
  });
});
