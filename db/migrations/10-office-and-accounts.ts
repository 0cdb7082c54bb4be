import type { Migration } from './migration.ts';

/** The office (one document), its accounts (账户), and where each account was when the program last ran. */
export const officeAndAccounts: Migration = {
  id: 10,
  name: '10-office-and-accounts',
  up(database) {
    database.exec(`
      CREATE TABLE office (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        document TEXT NOT NULL
      ) STRICT;

      CREATE TABLE account (
        id TEXT PRIMARY KEY NOT NULL,
        login TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL,
        roles TEXT NOT NULL,
        disabled INTEGER NOT NULL CHECK (disabled IN (0, 1))
      ) STRICT;

      CREATE TABLE place (
        account_id TEXT PRIMARY KEY NOT NULL,
        route TEXT NOT NULL,
        field TEXT NOT NULL
      ) STRICT;
    `);
  },
};
