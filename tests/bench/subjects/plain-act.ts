import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { migrate } from '../../../db/migrations/migrate.ts';

const people = [
  { role: 'man', name: '张·试样', idNumber: '', reversed: '' },
  { role: 'woman', name: '李试样', idNumber: '', reversed: '' },
];

/** An act as the peer writes it. */
export interface PlainAct {
  readonly id: string;
  readonly at: string;
  readonly on: string;
  readonly body: string;
}

/**
 * The peer: the same tables, triggers and durability in a file that is not encrypted, written by hand through the driver
 * with prepared statements.
 */
export function openPlain(path: string): { write(act: PlainAct): void; close(): void } {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  migrate(database);
  const block = "letter = 'J' AND office_code = '500103' AND year = 2026";
  const nextSerial = database.prepare<[], { next: number }>(
    `SELECT next_serial AS next FROM number_block WHERE ${block}`,
  );
  const takeSerial = database.prepare("INSERT INTO serial_taken VALUES ('J', '500103', 2026, ?)");
  const setNext = database.prepare(
    "INSERT INTO number_block VALUES ('J', '500103', 2026, ?) ON CONFLICT DO UPDATE SET next_serial = excluded.next_serial",
  );
  const lastEvent = database.prepare('SELECT max(sequence) FROM case_event WHERE case_id = ?');
  const saveCase = database.prepare(
    `INSERT INTO case_record (id, matter, stage, opened_at, opened_on, verdict, needs, number, registered_on,
       changed_at, changed_on, parties, papers)
     VALUES (?, 'marriage.registration', 'registered', ?, ?, 'PASS', 0, ?, ?, ?, ?, '["man","woman"]',
       '{"man":"none","woman":"none"}')
     ON CONFLICT (id) DO UPDATE SET stage = excluded.stage`,
  );
  const personsOf = database.prepare('SELECT * FROM case_person WHERE case_id = ?');
  const savePerson = database.prepare('INSERT INTO case_person VALUES (?, ?, ?, NULL, ?, ?, ?, ?)');
  const saveEvent = database.prepare("INSERT INTO case_event VALUES (?, ?, 1, ?, ?, 'account-1', ?)");
  const lastAudit = database.prepare<[], { seq: number; hash: Uint8Array }>(
    'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1',
  );
  const saveAudit = database.prepare("INSERT INTO audit VALUES (?, ?, ?, ?, ?, 'account-1', 'register', ?, '{}')");
  return {
    write({ id, at, on, body }) {
      database.exec('BEGIN IMMEDIATE');
      const serial = nextSerial.get()?.next ?? 1;
      takeSerial.run(serial);
      setNext.run(serial + 1);
      lastEvent.get(id);
      saveCase.run(id, at, on, `J500103-2026-${serial}`, on, at, on);
      personsOf.all(id);
      for (const { role, name, idNumber, reversed } of people)
        savePerson.run(id, role, name, idNumber, idNumber, reversed, at);
      saveEvent.run(`${id}-1`, id, at, on, body);
      const { seq, hash: prev } = lastAudit.get() ?? { seq: 0, hash: new Uint8Array(32) };
      const hash = createHash('sha256').update(prev).update(`${seq}${at}${on}${id}`).digest();
      saveAudit.run(seq + 1, prev, hash, at, on, id);
      database.exec('COMMIT');
    },
    close: () => void database.close(),
  };
}
