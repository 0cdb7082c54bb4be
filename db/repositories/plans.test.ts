import type Database from 'better-sqlite3';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knexOver } from '../open/client.ts';
import { openRegister } from '../open/register.ts';
import { openAround, planOf } from '../testing/raw.ts';
import { sampleKey, temporaryFolder, today } from '../testing/sample.ts';
import { nextBlankQuery } from './blanks.ts';
import { casesOfDayQuery } from './summaries.ts';

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
    expect(steps).not.toContain('SCAN case_record');
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
