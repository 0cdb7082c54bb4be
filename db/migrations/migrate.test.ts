import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from './index.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { proveSchema } from './schema.ts';

const memory = () => new Database(':memory:');

function namesOf(database: Database.Database): readonly string[] {
  return database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map((row) => row.name);
}

const applied = (database: Database.Database) => database.prepare('SELECT id, name FROM migration ORDER BY id').all();

/** A step that comes after all the known ones. */
const later: Migration = {
  id: 1000,
  name: '1000-later',
  up: (database) => void database.exec('CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'),
};

describe('migrations', () => {
  it('are listed in rising tens, by the name of their file', () => {
    for (const [index, { id, name }] of migrations.entries()) {
      expect(id % 10).toBe(0);
      expect(id).toBeGreaterThan(migrations[index - 1]?.id ?? 0);
      expect(name).toMatch(new RegExp(`^${id}-[a-z-]+$`));
    }
  });

  it.each(migrations.map((step, index) => [step.name, index] as const))(
    '%s goes on from the version before',
    (_, index) => {
      const database = memory();
      migrate(database, migrations.slice(0, index));
      const before = namesOf(database);
      migrate(database, migrations.slice(0, index + 1));
      expect(namesOf(database).length).toBeGreaterThan(before.length);
      expect(namesOf(database)).toEqual(expect.arrayContaining([...before]));
      migrate(database);
      proveSchema(database);
      expect(applied(database)).toEqual(migrations.map(({ id, name }) => ({ id, name })));
    },
  );

  it('make strict tables only', () => {
    const database = memory();
    migrate(database);
    const tables = database.prepare<[], { name: string; strict: number }>('PRAGMA table_list').all();
    const ours = tables.filter(({ name }) => !name.startsWith('sqlite_'));
    expect(ours.length).toBeGreaterThan(12);
    expect(ours.filter((table) => table.strict !== 1)).toEqual([]);
  });

  it('do nothing to a database that is up to date', () => {
    const database = memory();
    migrate(database);
    const changes = database.prepare('SELECT total_changes() AS changes').get();
    migrate(database);
    expect(database.prepare('SELECT total_changes() AS changes').get()).toEqual(changes);
  });

  it('refuse a database that a newer program has been at', () => {
    const database = memory();
    migrate(database, [...migrations, later]);
    expect(() => migrate(database)).toThrow(
      expect.objectContaining({
        code: 'DATABASE_FROM_FUTURE',
        data: { found: '1000-later', known: '110-ceremonies' },
      }),
    );
  });

  it('refuse a database in which a step was left out or has another name', () => {
    for (const change of [
      'DELETE FROM migration WHERE id = 20',
      "UPDATE migration SET name = '20-else' WHERE id = 20",
    ]) {
      const database = memory();
      migrate(database);
      database.exec(change);
      expect(() => migrate(database)).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }));
    }
  });

  it('leave nothing of a step that fails, and go on from there', () => {
    const database = memory();
    const failing: Migration = {
      ...later,
      up(target) {
        later.up(target);
        throw new Error('half-way');
      },
    };
    expect(() => migrate(database, [...migrations, failing])).toThrow('half-way');
    expect(namesOf(database)).not.toContain('later');
    expect(applied(database)).toHaveLength(migrations.length);
    migrate(database, [...migrations, later]);
    expect(namesOf(database)).toContain('later');
  });

  it('refuse a list that is out of order', () => {
    expect(() => migrate(memory(), [later, ...migrations])).toThrow(/listed after/);
  });
});

describe('the schema', () => {
  it.each(['DROP TRIGGER case_event_no_update', 'DROP INDEX blank_by_state', 'CREATE TABLE extra (id INTEGER) STRICT'])(
    'is refused after %s',
    (statement) => {
      const database = memory();
      migrate(database);
      proveSchema(database);
      database.exec(statement);
      expect(() => proveSchema(database)).toThrow(expect.objectContaining({ code: 'DATABASE_DAMAGED' }));
    },
  );
});
