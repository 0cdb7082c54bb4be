import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { knexOver } from '../open/client.ts';
import { openRegister } from '../open/register.ts';
import { readerOver } from '../repositories/index.ts';
import { openAround } from '../testing/raw.ts';
import { sampleKey, temporaryFolder } from '../testing/sample.ts';
import { migrations } from './index.ts';
import { migrate } from './migrate.ts';
import { proveSchema } from './schema.ts';

const fifteen = '510202600101001';
const eighteen = '510202196001010018';

let database: Database.Database;

const before = migrations.filter(({ id }) => id < 60);

/** A register as the migrations 10 to 50 left it. */
beforeEach(() => {
  database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  migrate(database, before);
});

function addCase(id: string, man: string, woman: string, stage = 'draft'): void {
  database
    .prepare(
      `INSERT INTO case_record VALUES (?, 'marriage.registration', ?, '2026-03-02T10:00:00+08:00', '2026-03-02', ?, ?,
       'NEED', 2, 'none', 'none', ?, NULL, '2026-03-03T10:00:00+08:00', '2026-03-03')`,
    )
    .run(id, stage, man, woman, stage === 'issued' ? `J500103-2026-00000${id.length}` : null);
  addEvent(id, 1, { type: 'opened', matter: 'marriage.registration' });
}

function addEvent(caseId: string, sequence: number, body: unknown): void {
  database
    .prepare("INSERT INTO case_event VALUES (?, ?, ?, '2026-03-02T10:00:00+08:00', '2026-03-02', 'account-7', ?)")
    .run(`${caseId}-${sequence}`, caseId, sequence, JSON.stringify(body));
}

function addDraft(caseId: string, application: string): void {
  database.prepare("INSERT INTO draft VALUES (?, ?, 1, '2026-03-02', 'account-7')").run(caseId, application);
}

const application = {
  man: { name: '张·试样', idNumber: fifteen, birth: '1960-01-01' },
  woman: { name: '李试样', idNumber: 'w1234567', birth: '1962-02-30' },
};
const submitted = { type: 'submitted', application, ruleSet: 'R5', verdict: 'PASS' };

/** Applies the step and asks the register of today. */
function converted() {
  migrate(database);
  proveSchema(database);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  return readerOver(knexOver(database));
}

const peopleOf = async (caseId: string) => (await converted().summary(caseId))?.people;

describe('a register of marriage registrations', () => {
  it('keeps every case, with its persons out of the journal', async () => {
    addCase('case-1', '张·试样', '李试样', 'issued');
    addEvent('case-1', 2, submitted);
    addEvent('case-1', 3, { type: 'approved', opinion: '', ruleSet: 'R5' });
    const reader = converted();
    expect(await reader.summary('case-1')).toEqual({
      id: 'case-1',
      matter: 'marriage.registration',
      stage: 'issued',
      openedAt: '2026-03-02T10:00:00+08:00',
      openedOn: '2026-03-02',
      people: [
        { role: 'man', name: '张·试样', birth: '1960-01-01', idNumber: fifteen, matchKey: eighteen },
        { role: 'woman', name: '李试样', birth: null, idNumber: 'w1234567', matchKey: 'W1234567' },
      ],
      verdict: 'NEED',
      needs: 2,
      parties: ['man', 'woman'],
      papers: { man: 'none', woman: 'none' },
      number: 'J500103-2026-000006',
      registeredOn: null,
      acceptedOn: null,
      awaits: true,
      ended: null,
      filed: null,
      changedAt: '2026-03-03T10:00:00+08:00',
    });
    expect(await reader.events('case-1')).toHaveLength(3);
    expect(await reader.peopleLike({ matchKeys: [eighteen], names: [] })).toHaveLength(1);
    for (const text of ['0018', '5102', '试样', '000006'])
      expect((await reader.findCases(text, 9)).map(({ id }) => id)).toEqual(['case-1']);
  });

  it('takes the numbers from the draft where one is typed, else from the last event that has any', async () => {
    addCase('case-1', '张试样', '李试样');
    addEvent('case-1', 2, submitted);
    addDraft('case-1', JSON.stringify({ man: { idNumber: eighteen }, woman: {} }));
    addCase('case-2', '张试样', '李试样');
    addEvent('case-2', 2, submitted);
    addEvent('case-2', 3, { type: 'closed', reason: '', application: { ...application, man: { idNumber: 'E7' } } });
    const reader = converted();
    const numbers = async (id: string) => (await reader.summary(id))?.people.map(({ idNumber }) => idNumber);
    expect(await numbers('case-1')).toEqual([eighteen, '']);
    expect(await numbers('case-2')).toEqual(['E7', 'w1234567']);
  });

  it('knows nobody of a case in which nobody was typed, and a person by the number alone', async () => {
    addCase('case-1', '', '');
    addDraft('case-1', JSON.stringify({ man: {}, woman: { idNumber: 'E7' } }));
    expect(await peopleOf('case-1')).toEqual([
      { role: 'woman', name: '', birth: null, idNumber: 'E7', matchKey: 'E7' },
    ]);
  });

  it.each(['oops', '[]', 'null', '{"man":3}', '{"man":{"idNumber":7},"woman":{"birth":[]}}'])(
    'keeps the names of a case whose draft cannot be read: %s',
    async (text) => {
      addCase('case-1', '张试样', '李试样');
      addDraft('case-1', text);
      expect((await peopleOf('case-1'))?.map(({ name, idNumber }) => [name, idNumber])).toEqual([
        ['张试样', ''],
        ['李试样', ''],
      ]);
    },
  );

  it('keeps its photographs byte by byte, in the order in which they came', async () => {
    addCase('case-1', '张试样', '李试样');
    addCase('case-2', '', '');
    const insert = database.prepare("INSERT INTO attachment VALUES (?, ?, 'image/jpeg', ?)");
    for (const [id, caseId] of [
      ['z', 'case-1'],
      ['other', 'case-2'],
      ['a', 'case-1'],
    ])
      insert.run(id, caseId, Buffer.from(`bytes of ${id}`));
    const reader = converted();
    expect((await reader.attachments('case-1')).map(({ id }) => id)).toEqual(['z', 'a']);
    expect(await reader.attachment('z')).toEqual({
      id: 'z',
      caseId: 'case-1',
      mediaType: 'image/jpeg',
      paper: 'photo',
      title: '',
      pages: 0,
      orientation: 1,
      bytesLength: 10,
      addedAt: '2026-03-02T10:00:00+08:00',
      addedBy: 'account-7',
      removed: false,
      bytes: new Uint8Array(Buffer.from('bytes of z')),
    });
  });

  it('is converted by opening it, and goes on from there', async () => {
    const folder = temporaryFolder();
    database = openAround(folder.path);
    migrate(database, before);
    addCase('case-1', '张试样', '李试样');
    addEvent('case-1', 2, submitted);
    database.close();
    for (let opening = 1; opening <= 2; opening += 1) {
      const register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
      expect(await register.read((reader) => reader.peopleLike({ matchKeys: [eighteen], names: [] }))).toHaveLength(1);
      expect(await register.integrityFaults()).toEqual([]);
      await register.close();
    }
    folder.remove();
  });

  it('has the old names nowhere else', () => {
    addCase('case-1', '张试样', '李试样');
    converted();
    const columns = database.prepare<[], { name: string }>("SELECT name FROM pragma_table_info('case_record')").all();
    expect(columns.map(({ name }) => name).filter((name) => name.endsWith('_name'))).toEqual([]);
  });
});
