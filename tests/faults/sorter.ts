/**
 * Runs in a process of its own: sorts more than SQLite's cache holds, and fills a temporary table, on a connection of the
 * register. `file` takes the setting back that keeps this in memory, to show that the test would see it.
 */
import { join } from 'node:path';
import { openConnection } from '#db/open/connection.ts';
import { sampleKey } from '#db/testing/sample.ts';

const [folder = '', mode = ''] = process.argv.slice(2);
const database = openConnection(join(folder, 'sorted.db'), 'aegis', sampleKey());
if (mode === 'file') database.pragma('temp_store = FILE');
const rows = `WITH RECURSIVE row (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM row WHERE i < 40000)
  SELECT hex(randomblob(500)) AS text FROM row`;
database.prepare(`SELECT count(*) FROM (SELECT text FROM (${rows}) ORDER BY text LIMIT -1 OFFSET 1)`).get();
database.exec(`CREATE TEMP TABLE copy AS ${rows}`);
database.close();
